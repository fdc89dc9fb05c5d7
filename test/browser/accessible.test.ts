import type { Browser, Page } from 'playwright-core'

import { isTooWide, violationsOf } from '../support/axe.ts'
import { launchBrowser, newsroomUrl, newWindow, openWindow, prepare, watchPolicy } from '../support/browser.ts'

let browser: Browser
const paths: Record<string, string> = {}

beforeAll(async () => {
  browser = await launchBrowser()
  const { stories, authenticatedItem } = await prepare(`{
    stories(where: { slug: { equals: "classified-ai-network" } }) {
      id
      claims(orderBy: { slug: asc }, take: 1) { id citations { id source { id } } }
      openQuestions(orderBy: { text: asc }, take: 1) { id }
      watchItems(orderBy: { text: asc }, take: 1) { id }
    }
    authenticatedItem { ... on User { id } }
  }`)
  const [story] = stories
  const [claim] = story.claims
  Object.assign(paths, {
    'the desk': '/',
    'a list': '/claims',
    'a list that is filtered': '/claims?filter=evidence_yes_true',
    'a story': `/stories/${story.id}`,
    'a claim': `/claims/${claim.id}`,
    'a source': `/sources/${claim.citations[0].source.id}`,
    'a citation': `/citations/${claim.citations[0].id}`,
    'a question': `/open-questions/${story.openQuestions[0].id}`,
    'a watch item': `/watch-items/${story.watchItems[0].id}`,
    'a person': `/people/${authenticatedItem.id}`,
    'the people': '/people',
    'the audit log': '/audit-log',
    'the publisher': '/publisher',
    'an account': '/account',
    'a new story': '/stories/create',
    'a new claim': '/claims/create',
    'a new source': '/sources/create',
  })
})

afterAll(() => browser.close())

/** Opens a page and waits until all that it loads is there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${newsroomUrl()}${path}`)
  const isForm = /\/(create|[\da-f-]{36})$/.test(path)
  await page
    .locator(isForm ? 'main form' : 'h1')
    .first()
    .waitFor()
  await page.waitForFunction(() => document.querySelector('main [role=progressbar]') === null)
}

/** Whether a field or a part of the page ends outside of the window. */
const isCut = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main input, main textarea, main section')].some(
      part => part.checkVisibility() && part.getBoundingClientRect().right > window.innerWidth,
    ),
  )

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const

async function show(page: Page, { width, colorScheme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
}

const names = [
  ...['the desk', 'a list', 'a list that is filtered', 'a story', 'a claim', 'a source', 'a citation', 'a question'],
  ...['a watch item', 'a person', 'the people', 'the audit log', 'the publisher', 'an account'],
  ...['a new story', 'a new claim', 'a new source'],
]

describe('A page that is made narrow and dark', () => {
  let page: Page
  let forbidden: readonly string[]

  beforeAll(async () => {
    page = await openWindow(browser)
    forbidden = await watchPolicy(page)
  })

  afterAll(() => page.context().close())

  test.each(names)(
    'keeps nobody out before and after, has no word for programmers, and does nothing that its policy forbids: %s',
    async name => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await open(page, paths[name] ?? '')
      for (const look of looks) {
        await show(page, look)
        const words = await page.locator('main').innerText()
        expect({
          violations: await violationsOf(page),
          isTooWide: (await isTooWide(page)) || (await isCut(page)),
          jargon: words.match(/\bnull\b|undefined|\[object|\bNaN\b/i),
          forbidden,
        }).toEqual({ violations: [], isTooWide: false, jargon: null, forbidden: [] })
      }
    },
  )

  test.each([
    ['Publish', 'a story'],
    ['Schedule', 'a story'],
    ['Withdraw', 'a story'],
    ['History', 'a story'],
    ['Retract', 'a claim'],
    ['History', 'a claim'],
  ])('nor does what it asks before it acts: %s of %s', async (action, name) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open(page, paths[name] ?? '')
    await page.getByRole('button', { name: 'History' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('textbox', { name: 'Story, claim, source, question or action' }).fill(action)
    await page.getByRole('button', { name: `Do ${action}`, exact: true }).press('Enter')
    await page.getByRole('textbox', { name: 'Story, claim, source, question or action' }).waitFor({ state: 'detached' })
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).locator('button').last().waitFor()
    for (const look of looks) {
      await show(page, look)
      expect({ action, look, violations: await violationsOf(page) }).toEqual({ action, look, violations: [] })
    }
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor({ state: 'detached' })
  })
})

test('The way in keeps nobody out, and neither it nor the page to try queries on does what its policy forbids', async () => {
  const page = await newWindow(browser, { colorScheme: 'dark' })
  const forbidden = await watchPolicy(page)
  await page.goto(newsroomUrl())
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.goto(`${newsroomUrl()}/graphql`)
  await page.getByRole('button', { name: /^Execute query/ }).waitFor()
  expect(forbidden).toEqual([])
  await page.context().close()
})

test('The palette and the list of keys keep nobody out, and need no mouse', async () => {
  const page = await openWindow(browser)
  await page.goto(newsroomUrl())
  await page.getByRole('heading', { name: 'Stories in motion' }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('classified AI network for the Pentagon')
  await page.getByRole('button', { name: /^Story A classified/ }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${paths['a story']}`)
  expect(new URL(page.url()).pathname).toBe(paths['a story'])
})
