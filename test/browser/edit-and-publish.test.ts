import type { Browser, Page, Request } from 'playwright-core'

import { asReader, launchBrowser, newsroomUrl, newWindow, takeOption } from '../support/browser.ts'
import { adminPassword } from '../support/server.ts'
import { until } from '../support/until.ts'

let browser: Browser
let page: Page
const answeredFromElsewhere: string[] = []
const failed: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  page = await newWindow(browser)
  page.on('response', response => {
    if (new URL(response.url()).host !== new URL(newsroomUrl()).host) answeredFromElsewhere.push(response.url())
  })
  page.on('requestfailed', request => {
    if (request.failure()?.errorText !== 'csp') failed.push(request.url())
  })
})

afterAll(() => browser.close())

/** The sample story and its first claim, as readers have them. */
async function sample() {
  const { stories } = await asReader(
    `{ stories(where: { slug: { equals: "classified-ai-network" } }) {
      id title claims(orderBy: { slug: asc }) { id text assessment citations { source { id } } }
    } }`,
  )
  const [story] = stories
  return { story, claim: story.claims[0] }
}

describe('An editor in the Admin UI', () => {
  test('signs in, changes a claim of the sample story, publishes it, and the public sees it', async () => {
    await page.goto(newsroomUrl())
    await page.getByLabel('Email').fill('admin@example.com')
    await page.locator('input[type=password]').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('The e-mail address or the password is wrong.').waitFor()
    expect(await page.getByLabel('Email').inputValue()).toBe('admin@example.com')
    await page.locator('input[type=password]').fill(adminPassword)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Stories in motion' }).waitFor()

    const { story, claim } = await sample()
    await page.goto(`${newsroomUrl()}/claims/${claim.id}`)
    await page.getByRole('textbox', { name: /^Text/ }).fill('What the editor wrote.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved changes').first().waitFor()
    const claimText = async () => (await sample()).claim.text
    expect(await claimText()).toBe(claim.text)

    await page.goto(newsroomUrl())
    await page.getByRole('link', { name: story.title }).first().click()
    await page.getByRole('button', { name: 'Publish' }).click()
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    await dialog.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('is published').first().waitFor()
    expect(await until(claimText, text => text !== claim.text)).toBe('What the editor wrote.')
  })

  test('waits for one answer with the claim, and never for a page that goes blank again', async () => {
    const asked: string[] = []
    const note = (request: Request) => {
      const body = request.postDataJSON() as { operationName?: string } | null
      if (body?.operationName?.startsWith('KsFetch')) asked.push(body.operationName)
    }
    page.on('request', note)
    const { claim } = await sample()
    await page.goto(`${newsroomUrl()}/claims/${claim.id}`)
    await page.getByText('at most reported').waitFor()
    page.off('request', note)
    // Seen red without keepLists: each of them twice.
    expect(asked.toSorted()).toEqual(['KsFetchAdminMeta', 'KsFetchItem'])
  })

  test('is told in the menu what each assessment means', async () => {
    const { claim } = await sample()
    await page.goto(`${newsroomUrl()}/claims/${claim.id}`)
    await page.getByRole('button', { name: /Assessment/ }).click()
    const meaning = page.getByText('Two or more independent origins agree.', { exact: true })
    await meaning.waitFor()
    expect(await meaning.isVisible()).toBe(true)
  })

  test('is told at the field why a claim cannot be called more', async () => {
    const { claim } = await sample()
    await page.goto(`${newsroomUrl()}/claims/${claim.id}`)
    await page.getByText('at most reported').waitFor()
    await page.getByRole('button', { name: /Assessment/ }).click()
    await takeOption(page, /^Confirmed/)
    const reasons = page.getByRole('status').filter({ hasText: 'A second person has to approve it.' })
    await reasons.waitFor()
    expect(await reasons.innerText()).toContain('It has 0 independent origins, and 2 are needed.')
  })

  test('sees what falls with a source before retracting it, and readers see it at once', async () => {
    const { story, claim } = await sample()
    await page.goto(`${newsroomUrl()}/sources/${claim.citations[0].source.id}`)
    await page.getByRole('button', { name: '…' }).last().click()
    await page.getByRole('menuitem', { name: 'Retract' }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByText(/falls from reported to unassessed, in public at once/)
      .first()
      .waitFor()
    const falling = await dialog.getByText(/falls from reported to unassessed/).count()
    expect(falling).toBeGreaterThan(5)
    await dialog.getByRole('button', { name: /Reason/ }).click()
    await takeOption(page, /^Fabricated/)
    await dialog.getByLabel(/^Note/).fill('The post was made up.')
    await dialog.getByRole('button', { name: 'Retract' }).click()
    await page.getByText('is retracted').first().waitFor()
    const reported = (claims: { assessment: string }[]) =>
      claims.filter(({ assessment }) => assessment === 'reported').length
    const before = reported(story.claims)
    const after = await until(
      async () => reported((await sample()).story.claims),
      count => count !== before,
    )
    expect(after).toBe(before - falling)
    const { updates } = await asReader(
      `query ($id: ID!) { updates(where: { story: { id: { equals: $id } } }, orderBy: { publishedAt: desc }, take: 1) { signal note } }`,
      { id: story.id },
    )
    expect(updates).toEqual([{ signal: 'retraction', note: 'The post was made up.' }])
  })

  test('talks to this server alone', () => {
    const elsewhere = failed.filter(url => new URL(url).host !== new URL(newsroomUrl()).host)
    expect({ answeredFromElsewhere, elsewhere }).toEqual({ answeredFromElsewhere: [], elsewhere: [] })
  })
})
