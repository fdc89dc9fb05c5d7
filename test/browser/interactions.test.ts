import type { Browser, Locator, Page } from 'playwright-core'

import { asReader, countInteractions, launchBrowser, newsroomUrl, openWindow, prepare } from '../support/browser.ts'
import { buildClaim, buildSource, buildStory } from '../support/build.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openWindow(browser)
})

afterAll(() => browser.close())

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const field = (name: string) => page.getByRole('textbox', { name })

/** Saves a story through the API and publishes it. */
async function publishedStory(title: string): Promise<{ id: string; claims: { id: string; text: string }[] }> {
  const claim = (text: string) => ({
    text,
    stage: 'ready',
    assessment: 'reported',
    citations: { create: [{ stance: 'supports', source: { create: buildSource({ title: `Log of “${title}”` }) } }] },
  })
  const { createStory } = await prepare(
    `mutation ($data: StoryCreateInput!) { createStory(data: $data) { id claims { id text } } }`,
    {
      data: buildStory({
        title,
        claims: { create: [claim(`What ${title} says.`)] },
        openQuestions: { create: [] },
        watchItems: { create: [] },
      }),
    },
  )
  await prepare(`mutation ($id: ID!) { publishStory(where: { id: $id }) { id } }`, { id: createStory.id })
  return createStory
}

/** As a hand does: both in sight, and by more than one movement. */
async function drag(from: Locator, to: Locator): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ ...size, height: 2400 })
  await from.hover()
  await page.mouse.down()
  const { x, y, width, height } = (await to.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + height * 0.9, { steps: 10 })
  await page.mouse.up()
  await page.setViewportSize(size)
}

describe('An editor', () => {
  test('goes from nothing to a published story with claims, sources, a question and a watch item in 25 steps', async () => {
    const by = countInteractions()
    await page.goto(newsroomUrl())
    await by.click(button('New story'))
    await by.type(field('Title'), 'The ferry that turned back')
    await by.click(button('Create'))
    await by.click(button('Add a claim'))
    const claims = [
      ['The ferry left at noon.', 'Harbour log', 'Dep. 12:00'],
      ['It turned back at one.', 'https://coast.example/log/turned-back', 'Returned 13:00'],
    ] as const
    for (const [text, source, quote] of claims) {
      await by.type(field('Claim'), text)
      await by.type(page.getByRole('combobox', { name: 'Source' }), source)
      await by.type(field('Quote'), quote)
      await by.click(button('Add claim'))
      await page.getByRole('link', { name: text }).waitFor()
    }
    await by.click(button('Ask a question'))
    await by.type(field('Question'), 'Why did it turn back?')
    await by.click(button('Add question'))
    await page.getByRole('link', { name: 'Why did it turn back?' }).waitFor()
    await by.click(button('Add something to watch'))
    await by.type(field('Watch item'), 'The port authority speaks at four.')
    await by.click(button('Add watch item'))
    await page.getByRole('link', { name: 'The port authority speaks at four.' }).waitFor()
    await by.click(page.locator('header').getByRole('button').last())
    await by.click(page.getByRole('menuitem', { name: 'Mark as ready' }))
    await page.getByText('The ferry that turned back is ready.').waitFor()
    await by.click(button('Publish'))
    await by.click(page.getByRole('dialog').getByRole('button', { name: 'Publish' }))
    await page.getByText('is published').first().waitFor()

    const { story } = await asReader(`{
      story(where: { slug: "ferry-that-turned-back" }) { id }
      stories(where: { title: { equals: "The ferry that turned back" } }) {
        claims { text assessment citations { quoteExact source { title url } } }
        openQuestions { text } watchItems { text }
      }
    }`).then(({ stories }) => ({ story: stories[0] }))
    expect(story.claims.map(({ text }: { text: string }) => text).toSorted()).toEqual([
      'It turned back at one.',
      'The ferry left at noon.',
    ])
    expect(story.claims.flatMap((claim: any) => claim.citations.map((of: any) => of.quoteExact)).toSorted()).toEqual([
      'Dep. 12:00',
      'Returned 13:00',
    ])
    expect(story.claims.every(({ assessment }: { assessment: string }) => assessment === 'reported')).toBe(true)
    expect({ questions: story.openQuestions, watchItems: story.watchItems }).toEqual({
      questions: [{ text: 'Why did it turn back?' }],
      watchItems: [{ text: 'The port authority speaks at four.' }],
    })
    expect(by.count()).toBeLessThanOrEqual(25)
  })

  test('corrects a published claim in 8 steps', async () => {
    const { id, claims } = await publishedStory('the correction')
    const text = claims[0]?.text ?? ''
    const by = countInteractions()
    await page.goto(newsroomUrl())
    await by.click(page.getByRole('link', { name: 'the correction', exact: true }).first())
    await by.click(button(`Edit: ${text}`))
    await by.type(page.getByRole('region', { name: 'Edit the claim' }).getByRole('textbox'), 'What it really says.')
    await by.click(button('Save claim'))
    await page.getByRole('link', { name: 'What it really says.' }).waitFor()
    await by.click(button('Publish'))
    const dialog = page.getByRole('dialog')
    await by.click(dialog.getByRole('radio', { name: /^Correction/ }))
    await by.type(dialog.getByRole('textbox', { name: 'Note' }), 'We had misread the log.')
    await by.click(dialog.getByRole('button', { name: 'Publish' }))
    await page.getByText('is published').first().waitFor()
    const { story, updates } = await asReader(
      `query ($id: ID!) {
        story(where: { id: $id }) { claims { text } }
        updates(where: { story: { id: { equals: $id } } }, orderBy: { publishedAt: desc }, take: 1) { signal note }
      }`,
      { id },
    )
    expect(story.claims).toEqual([{ text: 'What it really says.' }])
    expect(updates).toEqual([{ signal: 'correction', note: 'We had misread the log.' }])
    expect(by.count()).toBeLessThanOrEqual(8)
  })

  test('finds every claim that rests on a source in 3 steps', async () => {
    await publishedStory('the search')
    const by = countInteractions()
    await page.goto(newsroomUrl())
    await by.click(button('Search'))
    await by.type(field('Story, claim, source, question or action'), 'Log of “the search”')
    await by.click(button('Source Log of “the search”'))
    await page.getByRole('heading', { name: 'What rests on it: 1 claim' }).waitFor()
    expect(await page.getByRole('link', { name: 'What the search says.' }).isVisible()).toBe(true)
    expect(by.count()).toBeLessThanOrEqual(3)
  })

  test('says how much a claim matters by keys, or by dragging it onto one that matters as much', async () => {
    const claims = {
      create: [buildClaim({ text: 'The bell rang.' }), buildClaim({ text: 'It was cold.', importance: 'background' })],
    }
    const { createStory } = await prepare(`mutation ($data: StoryCreateInput!) { createStory(data: $data) { id } }`, {
      data: buildStory({ title: 'What matters', claims }),
    })
    await page.goto(`${newsroomUrl()}/stories/${createStory.id}`)
    const card = (text: string) =>
      page.locator('#story-board li').filter({ has: page.getByRole('link', { name: text }) })
    const says = (importance: string) => card('It was cold.').getByText(importance, { exact: true }).waitFor()
    await says('Background')
    await card('It was cold.').getByRole('link', { name: 'It was cold.' }).press('Alt+ArrowUp')
    await says('Supporting')
    const { story } = await prepare(
      `query ($id: ID!) { story(where: { id: $id }) { claims(orderBy: { text: asc }) { text importance } } }`,
      createStory,
    )
    expect(story.claims).toEqual([
      { text: 'It was cold.', importance: 'supporting' },
      { text: 'The bell rang.', importance: 'key' },
    ])
    await drag(
      card('It was cold.').getByTitle('Drag it onto another claim, and it matters as much'),
      card('The bell rang.'),
    )
    await says('Key')
  })

  test('is told at once why a story cannot be published, before and after trying', async () => {
    const { createStory } = await prepare(`mutation { createStory(data: { title: "Not yet" }) { id } }`)
    await page.goto(`${newsroomUrl()}/stories/${createStory.id}`)
    await button('Publish').click()
    const reason = 'The story is not ready: set its stage to Ready first.'
    const dialog = page.getByRole('dialog')
    await dialog.getByText(reason).waitFor()
    await dialog.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('heading', { name: 'It was not done' }).waitFor()
    expect(await page.getByRole('dialog').getByText(reason).first().isVisible()).toBe(true)
  })

  test('sees the desk follow what others do', async () => {
    await page.goto(newsroomUrl())
    await page.getByRole('heading', { name: 'Stories in motion' }).waitFor()
    await prepare(`mutation { createStory(data: { title: "News from elsewhere", urgency: 1 }) { id } }`)
    const link = page.getByRole('link', { name: 'News from elsewhere' }).first()
    await link.waitFor()
    expect(await link.isVisible()).toBe(true)
  })
})
