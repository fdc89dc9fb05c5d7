import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Browser, Page } from 'playwright-core'

import { launchBrowser, newsroomUrl, openWindow, prepare } from '../support/browser.ts'

type Violation = { id: string; nodes: { html: string }[] }

let browser: Browser
let axe: string
const paths: Record<string, string> = {}

beforeAll(async () => {
  browser = await launchBrowser()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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

/** What WCAG 2.2 AA objects to on a page, as far as a machine can tell. */
async function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>(
    `axe.run('${part}', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations)`,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`))
}

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
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect({ violations: await violationsOf(page, part), isTooWide }).toEqual({ violations: [], isTooWide: false })
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
