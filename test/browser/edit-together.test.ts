import type { Browser, Page } from 'playwright-core'

import { launchBrowser, signedInPage } from '../support/browser.ts'
import { post, signIn } from '../support/http.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, makeDataDirectory, startServer } from '../support/server.ts'

const administrator = { email: 'admin@example.com', password: adminPassword }
const ana = { email: 'ana@example.com', password: 'a password of her own' }

let server: RunningServer
let directory: { path: string; remove(): Promise<void> }
let browser: Browser
let mine: Page
let hers: Page
let claimUrl: string
let original: string

beforeAll(async () => {
  directory = await makeDataDirectory()
  server = await startServer({ SOFAR_DATA_DIR: directory.path })
  const token = await signIn(server.url, administrator.email, administrator.password)
  const { data } = await post(
    `${server.url}/api/graphql`,
    `mutation ($ana: UserCreateInput!) { createUser(data: $ana) { id } }`,
    { variables: { ana: { ...ana, name: 'Ana Reis', role: 'editor' } }, token },
  )
  if (data?.createUser === undefined) throw new Error('Ana could not be added')
  const known = await post(`${server.url}/graphql`, '{ claims(orderBy: { slug: asc }, take: 1) { id text } }')
  const [claim] = known.data.claims
  claimUrl = `${server.url}/claims/${claim.id}`
  original = claim.text
  browser = await launchBrowser()
  mine = await signedInPage(browser, server.url, administrator)
  hers = await signedInPage(browser, server.url, ana)
})

afterAll(async () => {
  await browser.close()
  await server.end()
  await directory.remove()
})

const text = (page: Page) => page.getByRole('textbox', { name: /^Text/ })
const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click({ timeout: 200_000 })
const saved = (page: Page) => page.getByText('Saved changes').first().waitFor()

describe('Two editors with one claim open', () => {
  test('are told of each other', async () => {
    await mine.goto(claimUrl)
    await mine.getByRole('button', { name: 'History' }).waitFor()
    await hers.goto(claimUrl)
    const notice = hers.getByText('Administrator is editing this too.').first()
    await notice.waitFor()
    expect(await notice.isVisible()).toBe(true)
  })

  test('lose nothing: who saves second keeps what was typed, and chooses field by field', async () => {
    await text(hers).fill('What Ana wrote.')
    await save(hers)
    await saved(hers)
    await text(mine).fill('What I wrote.')
    await mine.getByRole('textbox', { name: /^Notes/ }).fill('My note.')
    await save(mine)
    const dialog = mine.getByRole('dialog')
    await dialog.getByText('Changed by Ana Reis').waitFor()
    await dialog.getByRole('button', { name: 'Keep editing' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await text(mine).inputValue()).toBe('What I wrote.')
    await save(mine)
    await dialog.getByRole('radio', { name: 'Theirs: What Ana wrote.' }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await saved(mine)
    await mine.reload()
    await text(mine).waitFor()
    expect(await text(mine).inputValue()).toBe('What Ana wrote.')
    expect(await mine.getByRole('textbox', { name: /^Notes/ }).inputValue()).toBe('My note.')
  })

  test('see every version in the history, and go back with the keyboard alone', async () => {
    await mine.getByRole('button', { name: 'History' }).press('Enter')
    await mine.getByRole('region', { name: 'Version 3' }).waitFor()
    const second = mine.getByRole('region', { name: 'Version 2' })
    expect(await second.locator('del').first().innerText()).toContain(original)
    expect(await second.locator('ins').first().innerText()).toContain('What Ana wrote.')
    await mine.getByRole('button', { name: 'Go back to version 1' }).press('Enter')
    await mine.getByRole('alertdialog').getByRole('button', { name: 'Go back' }).press('Enter')
    await mine.getByText('Saved again as it was in version 1.').waitFor()
    await mine.keyboard.press('Escape')
    await mine.getByText('Version 4', { exact: true }).waitFor()
    expect(await text(mine).inputValue()).toBe(original)
  })

  test('see what is not public yet, and discard it', async () => {
    await text(mine).fill('Not for the public yet.')
    await save(mine)
    await mine.getByText('Not public yet: Text').waitFor()
    await mine.getByRole('button', { name: 'Compare with public' }).click()
    const comparison = mine.getByRole('dialog')
    expect(await comparison.locator('ins').innerText()).toContain('Not for the public yet.')
    await comparison.getByRole('button', { name: 'Close' }).click()
    await mine.getByRole('button', { name: 'Discard changes' }).click()
    await mine.getByRole('alertdialog').getByRole('button', { name: 'Discard changes' }).click()
    await mine.getByText('It is as the public sees it.').waitFor()
    await mine.getByText('Published', { exact: true }).waitFor()
    expect(await text(mine).inputValue()).toBe(original)
  })

  test('talk about it: a name with an “@” puts the claim on the desk of a colleague, until it is dealt with', async () => {
    await mine.goto(claimUrl)
    await mine.getByRole('textbox', { name: 'New comment' }).fill('Who saw it? @ana')
    await mine.getByRole('button', { name: 'Ana Reis', exact: true }).click()
    await mine.getByRole('button', { name: 'Comment', exact: true }).click()
    await mine.getByText('Who saw it? @Ana Reis').waitFor()
    await hers.goto(`${server.url}/my-work`)
    await hers.getByText('Mentions you · just now').waitFor()
    await hers.getByRole('link', { name: original }).first().click()
    await hers.getByRole('button', { name: 'Dealt with: comment by Administrator' }).click()
    await hers.getByRole('button', { name: 'Show 1 dealt with' }).waitFor()
    await hers.goto(`${server.url}/my-work`)
    await hers.getByText('No comment waits for you.').waitFor()
    expect(await hers.getByRole('link', { name: original }).count()).toBe(0)
  })

  test('give it to each other', async () => {
    await hers.goto(claimUrl)
    await hers.getByRole('button', { name: 'Assign to me' }).click()
    await save(hers)
    await saved(hers)
    await hers.goto(`${server.url}/my-work`)
    const assigned = hers.getByRole('region', { name: 'Assigned to you' }).getByRole('link', { name: original })
    await assigned.waitFor()
    expect(await assigned.getAttribute('href')).toBe(new URL(claimUrl).pathname)
  })

  test('keep what they typed when their session ends, and save it once they have signed in again', async () => {
    await hers.goto(claimUrl)
    await text(hers).fill('What Ana typed while her session ended.')
    await hers.context().clearCookies()
    // The page may find out by itself first, and then covers the button until she has signed in.
    const saving = save(hers)
    const dialog = hers.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.waitFor()
    const opening = hers.context().waitForEvent('page')
    await dialog.getByRole('link', { name: 'Sign in in another tab' }).click()
    const other = await opening
    await other.getByLabel('Email').fill(ana.email)
    await other.locator('input[type=password]').fill(ana.password)
    await other.getByRole('button', { name: 'Sign in' }).click()
    await saving
    await saved(hers)
    await hers.reload()
    await text(hers).waitFor()
    expect(await text(hers).inputValue()).toBe('What Ana typed while her session ended.')
  })

  test('keep what they typed when the server is restarted', async () => {
    await mine.goto(claimUrl)
    await text(mine).fill('Typed before the server went.')
    await server.end()
    await save(mine)
    await mine.getByText('The server does not answer at the moment.').waitFor()
    server = await startServer({ SOFAR_DATA_DIR: directory.path, PORT: new URL(server.url).port })
    await mine.getByText('The server does not answer at the moment.').waitFor({ state: 'hidden' })
    expect(await text(mine).inputValue()).toBe('Typed before the server went.')
    await save(mine)
    await saved(mine)
    await mine.reload()
    await text(mine).waitFor()
    expect(await text(mine).inputValue()).toBe('Typed before the server went.')
  })
})
