import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { isTooWide, violationsOf } from '../support/axe.ts'
import { launchBrowser, newsroomUrl, newWindow } from '../support/browser.ts'
import type { Api } from '../support/newsroom.ts'
import type { ReaderSite } from '../support/reader-site.ts'
import { startReaderSite } from '../support/reader-site.ts'
import { newsroomOf, publishTold, tellStory, toldSlug } from '../support/told-story.ts'

const story = `/stories/${toldSlug}`

let browser: Browser
let site: ReaderSite
let newsroom: Api

beforeAll(async () => {
  ;[browser, site, newsroom] = await Promise.all([
    launchBrowser(),
    startReaderSite(newsroomUrl()),
    newsroomOf(newsroomUrl()),
    tellStory(newsroomUrl()),
  ])
})

afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** A window of a reader whom nobody knows, on a page of the site; whatever the page complains of fails the test. */
async function read(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newWindow(browser, options)
  page.on('pageerror', error => {
    throw error
  })
  await page.goto(`${site.url}${path}`)
  return page
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.url}${path}`, { headers, redirect: 'manual' })

const section = (page: Page, heading: string) => page.getByRole('region', { name: heading })

async function changeDek(dek: string): Promise<void> {
  await newsroom(
    `mutation ($slug: String!, $dek: String!) { updateStory(where: { slug: $slug }, data: { dek: $dek }) { id } }`,
    { slug: toldSlug, dek },
  )
  await publishTold(newsroom)
}

describe('The page of a story', () => {
  test('sorts what is said by what is known, without a script', async () => {
    const page = await read(story, { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A ferry turns back: what we know so far')
    const places = {
      'What we know': ['The ferry left the harbour', 'None of the 212'],
      'What is reported': ['A bearing of the port engine failed.', 'The service will be back'],
      'What is disputed': ['more people than it is licensed for'],
      'What we got wrong': ['A second ferry was damaged', 'The source took it back.'],
      'What is unknown': ['Why did it turn back?', 'May never be confirmed'],
      'What to watch': ['The accident board presents its report.'],
      'What was answered': ['Was anybody hurt?'],
      Corrections: ['Correction', 'Retraction', 'We had counted the crew twice'],
    }
    for (const [heading, texts] of Object.entries(places))
      for (const text of texts) expect(await section(page, heading).textContent()).toContain(text)
    const picture = page.getByRole('img', { name: 'A ferry lies at the pier at dusk.' })
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
    expect(await page.getByText('Picture: Harbour Office').count()).toBe(1)
    await page.context().close()
  })

  test('names its sources, with their words and a link to the place where they stand', async () => {
    const page = await read(story, { javaScriptEnabled: false })
    const known = section(page, 'What we know')
    await known.getByRole('listitem').filter({ hasText: 'The ferry left' }).getByText('Why we say so').click()
    await known.getByText('“12:04 dep. Kestrel; 12:41 arr. Kestrel”').waitFor()
    const links = await known.getByRole('link', { name: 'Read the words' }).all()
    expect(await Promise.all(links.map(link => link.getAttribute('href')))).toContainEqual(
      expect.stringMatching(/^https:\/\/harbour\.example\/log#:~:text=/),
    )
    await page.context().close()
  })

  test('never names a source that is protected', async () => {
    const pages = await Promise.all(
      [story, `${story}/updates`, '/claims/a-bearing-failed', '/search?q=engineer'].map(path => get(path)),
    )
    const texts = await Promise.all(pages.map(page => page.text()))
    expect(texts.join()).toContain('An engineer who worked on the ferry’s engines')
    expect(texts.join()).not.toContain('Secret Engineer')
  })

  test('refers in its text to claims, sources and questions with their status of this moment', async () => {
    const page = await read(story, { javaScriptEnabled: false })
    const text = section(page, 'The story')
    await text.getByRole('link', { name: /The ferry left the harbour .* Confirmed/ }).waitFor()
    await text.getByRole('link', { name: 'Harbour log of 3 March' }).waitFor()
    await text.getByRole('link', { name: /Why did it turn back\? Unknown/ }).click()
    expect(new URL(page.url()).hash).toBe('#question-why-did-the-kestrel-turn-back')
    await page.context().close()
  })

  test('explains a label to whoever presses it, by key or finger and without a script', async () => {
    const page = await read(story, { javaScriptEnabled: false, hasTouch: true })
    const meaning = page.getByText('Two or more sources that do not rest on each other agree.')
    const badge = section(page, 'What we know').getByRole('button', { name: 'Corroborated' })
    expect(await meaning.isVisible()).toBe(false)
    await badge.focus()
    await page.keyboard.press('Enter')
    await meaning.waitFor()
    await page.keyboard.press('Escape')
    await meaning.waitFor({ state: 'hidden' })
    await badge.tap()
    await meaning.waitFor()
    await page.context().close()
  })

  test('is complete on paper: everything is unfolded, labels are explained', async () => {
    const page = await read(story)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('12:04 dep. Kestrel').first().isVisible()).toBe(true)
    expect(await page.getByText('Two or more sources that do not rest on each other agree.').isVisible()).toBe(true)
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    await page.context().close()
  })

  test('lets the keyboard skip to the content', async () => {
    const page = await read(story)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.context().close()
  })

  test('tells what changed since the last visit, until the reader has read it', async () => {
    const page = await read(story)
    expect(await page.getByText('Since your last visit').count()).toBe(0)
    await changeDek('The Kestrel came back to port after 37 minutes. Why is still not known.')
    const later = await page.context().newPage()
    await page.close()
    await later.goto(site.url)
    await later.getByText('Changed since you read it').waitFor()
    await later.goto(`${site.url}${story}`)
    const news = later.getByRole('region', { name: 'Since your last visit' })
    expect(await news.textContent()).toContain('still')
    await later.reload()
    await news.getByRole('button', { name: 'I have read it' }).click()
    await news.waitFor({ state: 'detached' })
    await later.reload()
    await later.locator('time[title]').first().waitFor()
    expect(await news.count()).toBe(0)
    await later.context().close()
  })

  test('says so when it changes while it is read', async () => {
    const page = await read('/')
    const subscribed = page.waitForRequest(request => request.url().startsWith(`${newsroomUrl()}/graphql`))
    await page.goto(`${site.url}${story}`)
    await subscribed
    await changeDek('The Kestrel came back to port. Why is still not known.')
    await page.getByText('One thing changed in this story while you were reading.').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.getByText('The Kestrel came back to port. Why is still not known.').first().waitFor()
    await page.context().close()
  })

  test('shows how it read in an earlier version, and what changed since', async () => {
    expect(await (await get(`${story}/versions/1`)).text()).toContain('None of the 212 people on board was hurt.')
    const since = await (await get(`${story}/since/1`)).text()
    expect(since).toContain('<del>hurt</del><ins>injured</ins>')
    expect(since).toContain('A second ferry was damaged as well.')
  })
})

describe('The other pages', () => {
  test('show a claim with its evidence and how it stood before', async () => {
    const page = await read('/claims/second-ferry-damaged')
    expect(await section(page, 'How it stood').getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/until now.*Retracted.*The source took it back\./s),
      expect.stringMatching(/Reported.*The report said so in its first version\./s),
    ])
    await page.getByRole('link', { name: 'Passengers tell of a loud bang' }).click()
    await page.getByRole('heading', { level: 1, name: 'Passengers tell of a loud bang' }).waitFor()
    await page.getByRole('link', { name: /None of the 212/ }).waitFor()
    await page.context().close()
  })

  test('show the open questions of all stories, or of one kind', async () => {
    const page = await read('/questions', { javaScriptEnabled: false })
    await page.getByText('How large is the network, and who is part of it?').waitFor()
    await page.getByLabel('About').selectOption('Oversight')
    await page.getByLabel('Outlook').selectOption('May never be confirmed')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText('Who knew of the noise before?').waitFor()
    expect(await page.getByText('How large is the network').count()).toBe(0)
    await page.context().close()
  })

  test('find what is written anywhere, and say so when there is nothing', async () => {
    const page = await read('/search', { javaScriptEnabled: false })
    await page.getByLabel('Words').fill('bearing')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('link', { name: 'A bearing of the port engine failed.' }).waitFor()
    await page.goto(`${site.url}/search?q=${encodeURIComponent('<script>alert(1)</script>')}`)
    await page.getByText('Nothing that we have published has these words.').waitFor()
    expect(await page.getByLabel('Words').inputValue()).toBe('<script>alert(1)</script>')
    await page.context().close()
  })

  test('are offered as feeds and to search engines', async () => {
    const feed = await (await get('/feed.atom')).text()
    expect(feed).toContain('<title>A ferry turns back: what we know so far: Claim retracted</title>')
    expect(await (await get('/corrections.atom')).text()).toContain('We had counted the crew twice')
    expect(await (await get('/topics/shipping/feed.atom')).text()).toContain('A ferry turns back')
    expect(await (await get('/sitemap.xml')).text()).toContain(`<loc>${site.url}${story}</loc>`)
    const page = await read('/claims/kestrel-left-at-noon')
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    expect(data).toMatchObject({ '@type': 'ClaimReview', reviewRating: { alternateName: 'Confirmed' } })
    await page.context().close()
  })

  test('help whoever is at an address that does not exist', async () => {
    for (const path of ['/nothing', '/stories/nothing', '/claims/nothing', '/sources/nothing', `${story}/since/x`]) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).toContain('There is nothing at this address')
    }
  })

  test('may be kept by caches for a moment, and are asked for again by their ETag', async () => {
    const first = await get(story)
    expect(first.headers.get('cache-control')).toContain('s-maxage=2')
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect((await get(story, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304)
  })

  test.each([
    { width: 1280, colorScheme: 'light', paths: ['/', story] },
    {
      width: 390,
      colorScheme: 'dark',
      paths: [
        ...['/', story, '/stories/classified-ai-network', `${story}/updates`, '/claims/ferry-was-overloaded'],
        ...['/questions', '/corrections', '/topics/shipping', '/search?q=ferry', '/nothing'],
      ],
    },
  ] as const)('keep nobody out and never scroll sideways, at $width px in the $colorScheme', async look => {
    const { width, colorScheme, paths } = look
    const page = await read('/', { colorScheme, viewport: { width, height: 900 } })
    for (const path of paths) {
      await page.goto(`${site.url}${path}`)
      await page.evaluate(() => document.querySelectorAll('details').forEach(details => (details.open = true)))
      const [violations, tooWide] = [await violationsOf(page), await isTooWide(page)]
      expect({ path, violations, tooWide }).toEqual({ path, violations: [], tooWide: false })
    }
    await page.context().close()
  })
})

describe('A preview', () => {
  test('of a token that is none is refused with words that help, and kept nowhere', async () => {
    const response = await get(`${story}?preview=nonsense`)
    expect(response.status).toBe(403)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
    const impossible = await get(`${story}?preview=no%20token`)
    expect(impossible.status).toBe(403)
    expect(await impossible.text()).toContain('This preview can no longer be opened')
  })
})

test('While the server is away, readers are told so and when to come back', async () => {
  const alone = await startReaderSite('http://localhost:9')
  const response = await fetch(`${alone.url}/`)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('10')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toContain('The page is still there')
  await alone.stop()
})
