import type { Browser, Page } from 'playwright-core'

import { launchBrowser } from '../support/browser.ts'
import { post } from '../support/http.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, makeDataDirectory, startServer } from '../support/server.ts'

let server: RunningServer
let directory: { path: string; remove(): Promise<void> }
let browser: Browser
let page: Page
const answeredFromElsewhere: string[] = []
const failed: string[] = []

beforeAll(async () => {
  directory = await makeDataDirectory()
  server = await startServer({ SOFAR_DATA_DIR: directory.path })
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('response', response => {
    if (new URL(response.url()).host !== new URL(server.url).host) answeredFromElsewhere.push(response.url())
  })
  page.on('requestfailed', request => {
    if (request.failure()?.errorText !== 'csp') failed.push(request.url())
  })
})

afterAll(async () => {
  await browser.close()
  await server.end()
  await directory.remove()
})

describe('An editor in the Admin UI', () => {
  test('signs in, changes a claim of the sample story, publishes it, and the public sees it', async () => {
    await page.goto(server.url)
    await page.getByLabel('Email').fill('admin@example.com')
    await page.locator('input[type=password]').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('The e-mail address or the password is wrong.').waitFor()
    expect(await page.getByLabel('Email').inputValue()).toBe('admin@example.com')
    await page.locator('input[type=password]').fill(adminPassword)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Stories in motion' }).waitFor()

    const { data } = await post(`${server.url}/graphql`, '{ stories { id title version claims(take: 1) { id text } } }')
    const [story] = data.stories
    const [claim] = story.claims
    await page.goto(`${server.url}/claims/${claim.id}`)
    await page.getByRole('textbox', { name: /^Text/ }).fill('What the editor wrote.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved', { exact: false }).first().waitFor()
    const claimText = async () =>
      (await post(`${server.url}/graphql`, `{ claim(where: { id: "${claim.id}" }) { text } }`)).data.claim.text
    expect(await claimText()).toBe(claim.text)

    await page.goto(server.url)
    await page.getByRole('link', { name: story.title }).click()
    await page.getByRole('button', { name: 'Publish' }).click()
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    await dialog.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('is published').first().waitFor()
    expect(await claimText()).toBe('What the editor wrote.')
  })

  test('is told in the menu what each assessment means', async () => {
    const { data } = await post(`${server.url}/graphql`, '{ claims(take: 1) { id } }')
    await page.goto(`${server.url}/claims/${data.claims[0].id}`)
    await page.getByRole('button', { name: /Assessment/ }).click()
    const meaning = page.getByText('Two or more independent origins agree.')
    await meaning.waitFor()
    expect(await meaning.isVisible()).toBe(true)
  })

  test('is told at the field why a claim cannot be called more', async () => {
    const { data } = await post(`${server.url}/graphql`, '{ claims(take: 1) { id } }')
    await page.goto(`${server.url}/claims/${data.claims[0].id}`)
    await page.getByText('at most reported').waitFor()
    await page.getByRole('button', { name: /Assessment/ }).click()
    await page.getByRole('option', { name: /^Confirmed/ }).click()
    const reasons = page.getByRole('status').filter({ hasText: 'A second person has to approve it.' })
    await reasons.waitFor()
    expect(await reasons.innerText()).toContain('It has 0 independent origins, and 2 are needed.')
  })

  test('sees what falls with a source before retracting it, and readers see it at once', async () => {
    const { data } = await post(
      `${server.url}/graphql`,
      '{ sources { id } claimsCount(where: { assessment: { equals: reported } }) }',
    )
    await page.goto(`${server.url}/sources/${data.sources[0].id}`)
    await page.getByRole('button', { name: 'Retract' }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByText(/falls from reported to unassessed, in public at once/)
      .first()
      .waitFor()
    const falling = await dialog.getByText(/falls from reported to unassessed/).count()
    expect(falling).toBeGreaterThan(5)
    await dialog.getByRole('button', { name: /Reason/ }).click()
    await page.getByRole('option', { name: /^Fabricated/ }).click()
    await dialog.getByLabel(/^Note/).fill('The post was made up.')
    await dialog.getByRole('button', { name: 'Retract' }).click()
    await page.getByText('is retracted').first().waitFor()
    const after = await post(
      `${server.url}/graphql`,
      '{ claimsCount(where: { assessment: { equals: reported } }) updates(orderBy: { publishedAt: desc }, take: 1) { signal note } }',
    )
    expect(after.data).toEqual({
      claimsCount: data.claimsCount - falling,
      updates: [{ signal: 'retraction', note: 'The post was made up.' }],
    })
  })

  test('talks to this server alone', () => {
    const elsewhere = failed.filter(url => new URL(url).host !== new URL(server.url).host)
    expect({ answeredFromElsewhere, elsewhere }).toEqual({ answeredFromElsewhere: [], elsewhere: [] })
  })
})
