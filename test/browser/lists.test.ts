import type { Browser, Page } from 'playwright-core'

import { buildClaim, buildSource, buildStory } from '../support/build.ts'
import { launchBrowser, newsroomUrl, openWindow, prepare } from '../support/browser.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openWindow(browser)
})

afterAll(() => browser.close())

const rows = () => page.getByRole('row')
const row = (text: string) => rows().filter({ hasText: text })

/** A view of the open list, which loads it anew. */
async function view(name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await page.waitForLoadState()
  await page.getByRole('grid').waitFor()
}

describe('In a list, an editor', () => {
  const texts = ['The lighthouse was dark.', 'The lighthouse was painted.', 'The lighthouse was sold.'] as const

  beforeAll(async () => {
    const document = { originBasis: 'document', reliability: 'A' }
    const claim = (text: string, sources: number) =>
      buildClaim({
        text,
        citations: {
          create: Array.from({ length: sources }, (_, index) => ({
            stance: 'supports',
            credibility: 'c2',
            source: { create: buildSource({ ...document, title: `Log ${index} of ${text}` }) },
          })),
        },
      })
    const { createStory } = await prepare(
      `mutation ($data: StoryCreateInput!) { createStory(data: $data) { id claims { id text } } }`,
      {
        data: buildStory({
          title: 'The lighthouse',
          claims: { create: [claim(texts[0], 1), claim(texts[1], 2), claim(texts[2], 2)] },
        }),
      },
    )
    await prepare(`mutation ($id: ID!) { publishStory(where: { id: $id }) { id } }`, { id: createStory.id })
    const changed = createStory.claims.find(({ text }: { text: string }) => text === texts[1])
    await prepare(
      `mutation ($id: ID!) { updateClaim(where: { id: $id }, data: { text: "The lighthouse was painted red." }) { id } }`,
      {
        id: changed.id,
      },
    )
  })

  test('finds what is shaky, and what readers do not see yet', async () => {
    await page.goto(`${newsroomUrl()}/claims`)
    await view('Shaky')
    await row(texts[0]).waitFor()
    expect(await row('The lighthouse').count()).toBe(1)
    await view('With unpublished changes')
    await row('The lighthouse was painted red.').waitFor()
    expect(await row('The lighthouse').count()).toBe(1)
    await page.goto(`${newsroomUrl()}/stories`)
    await view('With unpublished changes')
    await row('The lighthouse').waitFor()
    expect(await row('The lighthouse').count()).toBe(1)
  })

  test('keeps a view under a name, finds it again, and forgets it', async () => {
    await page.goto(`${newsroomUrl()}/claims?sortBy=text&filter=${encodeURIComponent('text_contains_i_"lighthouse"')}`)
    await row(texts[0]).waitFor()
    await page.getByRole('button', { name: 'Keep this view …' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('About the lighthouse')
    await page.keyboard.press('Enter')
    await page.goto(`${newsroomUrl()}/claims?filter=retractedAt_not_empty`)
    await view('About the lighthouse')
    await row(texts[0]).waitFor()
    expect(await row('The lighthouse').count()).toBe(3)
    await page.getByRole('button', { name: 'Forget the view “About the lighthouse”' }).click()
    expect(await page.getByRole('link', { name: 'About the lighthouse' }).count()).toBe(0)
  })

  test('does something to several items at once, and is told the truth when it was done to none', async () => {
    const { createClaims } = await prepare(
      `mutation ($data: [ClaimCreateInput!]!) { createClaims(data: $data) { id } }`,
      { data: [{ text: 'A buoy is adrift.' }, { text: 'A buoy is lost.' }] },
    )
    const filtered = `${newsroomUrl()}/claims?filter=${encodeURIComponent('text_contains_i_"buoy"')}`
    await page.goto(filtered)
    for (const text of ['A buoy is adrift.', 'A buoy is lost.']) await row(text).getByRole('checkbox').check()
    // Somebody else is faster with one of them.
    await prepare(`mutation ($id: ID!) { markClaimReady(where: { id: $id }) { id } }`, { id: createClaims[0].id })
    await page.getByRole('button', { name: 'Mark as ready' }).click()
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button').last().click()
    await page.getByRole('heading', { name: 'It was not done' }).waitFor()
    const { claims } = await prepare(
      `{ claims(where: { text: { startsWith: "A buoy" }, stage: { equals: ready } }) { id } }`,
    )
    expect(claims).toHaveLength(1)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    expect(await page.getByText('1 claim', { exact: false }).filter({ hasText: 'ready' }).count()).toBe(0)
  })
})
