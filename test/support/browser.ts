import { existsSync } from 'node:fs'

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

import { post, signIn } from './http.ts'
import { adminPassword } from './server.ts'

const candidates = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']

/** The machine's Chromium, which talks to nobody by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: candidates.find(existsSync) ?? '',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

/** A window of its own, which waits as long as a machine with other things to do may need. */
export async function newWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(60_000)
  return context.newPage()
}

/** A window of its own in which somebody has signed in to the Admin UI. */
export async function signedInPage(
  browser: Browser,
  url: string,
  { email, password }: { email: string; password: string },
): Promise<Page> {
  const page = await newWindow(browser)
  await page.goto(url)
  await page.getByLabel('Email').fill(email)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Stories in motion' }).waitFor()
  return page
}

/** The server that the tests of a run share. */
export const newsroomUrl = (): string => process.env.SOFAR_TEST_NEWSROOM ?? ''

/** A window of its own on the shared server, in which the administrator is signed in already. */
export function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return openWindowOf(browser, { email: 'admin@example.com', password: adminPassword }, options)
}

/** The same for anybody else. */
export async function openWindowOf(
  browser: Browser,
  { email, password }: { email: string; password: string },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newWindow(browser, options)
  const token = await signIn(newsroomUrl(), email, password)
  await page.context().addCookies([{ name: 'sofar-session', value: token, url: newsroomUrl() }])
  return page
}

/** What pages in a window try that their policy forbids, from now on. */
export async function watchPolicy(page: Page): Promise<readonly string[]> {
  const forbidden: string[] = []
  await page.exposeFunction('tellForbidden', (what: string) => {
    // Keystone asks a font service for its typeface, and is not let: nobody else is to learn who edits what.
    if (!what.includes('fonts.googleapis.com')) forbidden.push(what)
  })
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', event =>
    window.tellForbidden([event.violatedDirective, event.blockedURI, event.sourceFile, document.location.pathname].join(' ')))`)
  return forbidden
}

/** The newsroom API of the shared server as the administrator, to prepare what a test is not about. */
export async function prepare(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const token = await signIn(newsroomUrl(), 'admin@example.com', adminPassword)
  const { data, errors } = await post(`${newsroomUrl()}/api/graphql`, query, { variables, token })
  if (errors?.[0] !== undefined) throw new Error(errors[0].message)
  return data
}

/** The delivery API of the shared server, as readers have it. */
export async function asReader(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  return (await post(`${newsroomUrl()}/graphql`, query, { variables })).data
}

/**
 * Takes what an open menu offers, by its keys: a menu that scrolls is deaf to the pointer while it does, and a machine's
 * pointer is there at once.
 */
export async function takeOption(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('option', { name }).press('Enter')
}

/** Fills a field that searches, and takes the one that it finds; before, it offers what it had. */
export async function takeFound(field: Locator, words: string): Promise<void> {
  await field.fill(words)
  // By its words: another menu with one choice may be about to close.
  await field.page().waitForFunction(wanted => {
    const [found, ...others] = document.querySelectorAll('[role=option]')
    return others.length === 0 && found?.textContent.includes(wanted) === true
  }, words)
  await field.press('ArrowDown')
  await field.press('Enter')
}

/** Counts what somebody has to do: every click, every field that is filled in. */
export function countInteractions() {
  let count = 0
  return {
    count: (): number => count,
    click: async (target: Locator): Promise<void> => {
      count += 1
      await target.click()
    },
    type: async (target: Locator, words: string): Promise<void> => {
      count += 1
      await target.fill(words)
    },
  }
}
