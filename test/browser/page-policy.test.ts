import type { Browser, Page } from 'playwright-core'

import { launchBrowser, newsroomUrl, openWindow, prepare } from '../support/browser.ts'

let browser: Browser
/** What any page tried that its policy forbids. */
const forbidden: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

/** A window that tells of whatever the policy of a page forbids. */
async function watched(page: Page): Promise<Page> {
  await page.exposeFunction('tellForbidden', (what: string) => void forbidden.push(what))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', event =>
    window.tellForbidden([event.violatedDirective, event.blockedURI, event.sourceFile, document.location.pathname].join(' ')))`)
  page.setDefaultTimeout(20_000)
  return page
}

const stranger = async (): Promise<Page> => watched(await (await browser.newContext()).newPage())

test('No page of the newsroom does what its policy forbids', async () => {
  const page = await watched(await openWindow(browser))
  const { stories, claims } = await prepare('{ stories(take: 1) { id } claims(take: 1) { id } }')
  const paths = [
    '/',
    '/stories',
    `/stories/${stories[0].id}`,
    '/stories/create',
    `/claims/${claims[0].id}`,
    '/sources',
    '/people',
    '/audit-log',
    '/publisher',
    '/account',
    '/graphql',
  ]
  for (const path of paths) {
    await page.goto(`${newsroomUrl()}${path}`, { waitUntil: 'networkidle' })
    await page.locator('main, #root').first().waitFor()
  }
  await page.context().close()
  const outside = await stranger()
  await outside.goto(`${newsroomUrl()}/signin`, { waitUntil: 'networkidle' })
  await outside.context().close()
  // Keystone asks a font service for its typeface, and is not let: nobody else is to learn who edits what.
  expect([...new Set(forbidden)].filter(what => !/fonts\.googleapis\.com/.test(what))).toEqual([])
})
