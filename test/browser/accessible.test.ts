import type { Browser } from 'playwright-core'

import { isTooWide, violationsOf } from '../support/axe.ts'
import { launchBrowser, newsroomUrl, openWindow, prepare } from '../support/browser.ts'

let browser: Browser
const paths: Record<string, string> = {}

beforeAll(async () => {
  browser = await launchBrowser()
  const { stories } = await prepare(`{
    stories(where: { slug: { equals: "classified-ai-network" } }) {
      id claims(take: 1) { id citations { source { id } } }
    }
  }`)
  const [claim] = stories[0].claims
  Object.assign(paths, {
    desk: '/',
    story: `/stories/${stories[0].id}`,
    claim: `/claims/${claim.id}`,
    source: `/sources/${claim.citations[0].source.id}`,
  })
})

afterAll(() => browser.close())

/** Which part of each page is ours, and the heading by which it is known to be there: the rest are Keystone's fields. */
const pages = {
  desk: { part: 'html', heading: 'Stories in motion' },
  story: { part: '#story-board', heading: 'What nobody knows yet' },
  claim: { part: '#claim-evidence', heading: 'Where it is published' },
  source: { part: '#source-uses', heading: /^What rests on it/ },
} as const

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const

describe.each(views)('At $width px, in the $colorScheme', ({ width, colorScheme }) => {
  test.each(Object.entries(pages))(
    'nothing on the page of the %s keeps anybody out',
    async (name, { part, heading }) => {
      const page = await openWindow(browser, { colorScheme, viewport: { width, height: 900 } })
      await page.goto(`${newsroomUrl()}${paths[name]}`)
      await page.getByRole('heading', { name: heading }).waitFor()
      expect(await violationsOf(page, part)).toEqual([])
      expect(await isTooWide(page)).toBe(false)
      await page.context().close()
    },
  )
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
  await page.waitForURL(`**${paths.story}`)
  expect(new URL(page.url()).pathname).toBe(paths.story)
})
