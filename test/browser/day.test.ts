import type { Browser, Locator, Page } from 'playwright-core'

import {
  asReader,
  launchBrowser,
  newsroomUrl,
  openWindow,
  openWindowOf,
  prepare,
  takeFound,
  takeOption,
} from '../support/browser.ts'
import { until } from '../support/until.ts'

const title = 'The bridge that closed'
const claim = 'The bridge is closed.'
const question = 'When does it open again?'

let browser: Browser
/** An administrator's window, and a reporter's. */
let mine: Page
let hers: Page
let storyUrl: string

beforeAll(async () => {
  browser = await launchBrowser()
  const ana = { name: 'Ana Reis', email: 'ana.reis@example.com', password: 'a password of her own', role: 'reporter' }
  await prepare(`mutation ($data: UserCreateInput!) { createUser(data: $data) { id } }`, { data: ana })
  mine = await openWindow(browser)
  hers = await openWindowOf(browser, ana)
})

afterAll(() => browser.close())

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const fill = (page: Page, name: string, words: string) => page.getByRole('textbox', { name }).fill(words)

/** A claim, a question or what is watched, as it stands in the story that is open. */
const inStory = (page: Page, text: string) =>
  page.locator('#story-board').getByRole('link', { name: text, exact: true })

/** Opens the item that a link leads to: its name stands at the top. */
async function follow(page: Page, link: Locator): Promise<void> {
  const name = (await link.textContent()) ?? ''
  await link.click()
  await page.locator('header').getByText(name, { exact: true }).first().waitFor()
  await isOpen(page)
}

/** The item is there, and its keys are heard. */
const isOpen = (page: Page) => page.getByRole('button', { name: 'History' }).waitFor()

/** An action of the item that is open: a button at the top, or in the menu beside. */
async function act(page: Page, name: string): Promise<void> {
  await isOpen(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('textbox', { name: 'Story, claim, source, question or action' })
  await field.fill(name)
  await page.getByRole('button', { name: `Do ${name}`, exact: true }).press('Enter')
}

async function publish(page: Page, signal: RegExp | undefined, note = ''): Promise<void> {
  await press(page, 'Publish')
  const before = (await known())?.version ?? 0
  const dialog = page.getByRole('dialog')
  if (signal !== undefined) await dialog.getByRole('radio', { name: signal }).click()
  if (note !== '') await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await knownWith(({ version }) => version > before)
  await dialog.waitFor({ state: 'detached' })
}

/** The story as readers have it. */
async function known() {
  const { stories } = await asReader(
    `query ($title: String!) {
      stories(where: { title: { equals: $title } }) {
        version claims { text assessment retractedAt citations { quoteExact } } openQuestions { text state answer }
        updates(orderBy: { publishedAt: desc }, take: 1) { signal note }
      }
    }`,
    { title },
  )
  return stories[0]
}

/** Asks until the answer is as expected: what is published is public at once, what is retracted a moment later. */
const knownWith = (isSo: (story: any) => boolean): Promise<any> =>
  until(known, story => story !== undefined && isSo(story))

describe('A day in the newsroom, on its pages alone', () => {
  test('a reporter drafts a story and submits it for review', async () => {
    await hers.goto(newsroomUrl())
    await press(hers, 'New story')
    await fill(hers, 'Title', title)
    await press(hers, 'Create')
    await press(hers, 'Add a claim')
    await fill(hers, 'Claim', claim)
    await hers.getByRole('combobox', { name: 'Source' }).fill('Notice of the road office')
    await choose(hers, 'How it knows', 'Document')
    await fill(hers, 'Quote', 'Closed until further notice.')
    await press(hers, 'Add claim')
    await inStory(hers, claim).waitFor()
    await press(hers, 'Ask a question')
    await fill(hers, 'Question', question)
    await press(hers, 'Add question')
    await inStory(hers, question).waitFor()
    storyUrl = hers.url()
    await act(hers, 'Submit for review')
    await hers.getByText(`${title} waits for an editor.`).waitFor()
    expect(await known()).toBeUndefined()
  })

  test('somebody else finds it on the desk, reviews it and publishes it', async () => {
    await mine.goto(newsroomUrl())
    const due = mine.getByRole('region', { name: 'What is due' })
    await follow(mine, due.getByRole('link', { name: title }))
    const ready = mine.locator('#story-board').getByRole('button', { name: 'Mark as ready' })
    await ready.click()
    await ready.waitFor({ state: 'detached' })
    await follow(mine, inStory(mine, question))
    await act(mine, 'Mark as ready')
    await mine.getByText(`${question} is ready.`).waitFor()
    await mine.goto(storyUrl)
    await act(mine, 'Mark as ready')
    await mine.getByText(`${title} is ready.`).waitFor()
    await publish(mine, undefined)
    expect(await known()).toEqual({
      version: 1,
      claims: [
        {
          text: claim,
          assessment: 'reported',
          retractedAt: null,
          citations: [{ quoteExact: 'Closed until further notice.' }],
        },
      ],
      openQuestions: [{ text: question, state: 'open', answer: '' }],
      updates: [{ signal: 'update', note: '' }],
    })
  })

  test('the reporter learns what “corroborated” means and why it is too early, finds another source, and then it is not', async () => {
    const board = hers.locator('#story-board')
    await board.getByRole('button', { name: /^Assessment: / }).click()
    const option = hers
      .getByRole('menuitemradio', { name: /^Corroborated/ })
      .or(hers.getByRole('option', { name: /^Corroborated/ }))
    await option.getByText('Two or more independent origins agree.').waitFor()
    await option.click()
    await board.getByText('it has 1 independent origin, and 2 are needed').waitFor()
    await hers.reload()
    await press(hers, `Cite a source for: ${claim}`)
    await hers.getByRole('combobox', { name: 'Source' }).fill('A driver who was turned back')
    await choose(hers, 'How it knows', 'First hand')
    await fill(hers, 'Quote', 'They let nobody through.')
    await press(hers, 'Cite')
    await board.getByText('2 independent origins').waitFor()
    await board.getByRole('button', { name: /^Assessment: / }).click()
    await option.click()
    await board.getByRole('heading', { name: 'What we know' }).waitFor()
    await mine.goto(storyUrl)
    await publish(mine, undefined)
    expect((await known()).claims).toMatchObject([{ assessment: 'corroborated' }])
  })

  test('a mistake is corrected, with what readers are told', async () => {
    await press(mine, `Edit: ${claim}`)
    await mine.getByRole('region', { name: 'Edit the claim' }).getByRole('textbox').fill('The old bridge is closed.')
    await press(mine, 'Save claim')
    await inStory(mine, 'The old bridge is closed.').waitFor()
    await publish(mine, /^Correction/, 'It is the old bridge.')
    expect(await known()).toMatchObject({
      claims: [{ text: 'The old bridge is closed.', assessment: 'corroborated' }],
      updates: [{ signal: 'correction', note: 'It is the old bridge.' }],
    })
  })

  test('a question is answered by a claim', async () => {
    await follow(mine, inStory(mine, question))
    await choose(mine, 'State', 'Answered')
    await mine.getByRole('textbox', { name: 'Answer', exact: true }).fill('Not before spring.')
    const claims = mine.getByRole('combobox', { name: /^Answered By/i })
    await takeFound(claims, 'The old bridge')
    await mine.keyboard.press('Escape')
    // Until it is gone, a click beside it does nothing but close it.
    await mine.getByRole('option').waitFor({ state: 'detached' })
    await press(mine, 'Save')
    await mine.getByText('Saved changes').first().waitFor()
    await mine.goto(storyUrl)
    await publish(mine, undefined)
    expect((await known()).openQuestions).toEqual([{ text: question, state: 'answered', answer: 'Not before spring.' }])
  })

  test('a claim is retracted after it was seen what falls with it; its question is open again', async () => {
    await follow(mine, inStory(mine, 'The old bridge is closed.'))
    await mine.getByRole('heading', { name: 'Where it is published' }).waitFor()
    await act(mine, 'Retract')
    const dialog = mine.getByRole('dialog')
    await dialog.getByText('What falls with it').waitFor()
    await dialog.getByText(question).waitFor()
    await dialog.getByRole('button', { name: /\bReason\b/ }).click()
    await takeOption(mine, /^Misread/)
    await dialog.getByLabel(/^Note/).fill('The notice was about another bridge.')
    await dialog.getByRole('button', { name: 'Retract' }).click()
    await mine.getByText('The old bridge is closed. is retracted.').waitFor()
    const story = await knownWith(({ claims }) => claims[0].retractedAt !== null)
    expect(story).toMatchObject({
      openQuestions: [{ state: 'open' }],
      updates: [{ signal: 'retraction', note: 'The notice was about another bridge.' }],
    })
  })

  test('what comes next is scheduled, and the desk says when', async () => {
    await mine.goto(storyUrl)
    await fill(mine, 'Dek', 'What the road office says.')
    await press(mine, 'Save')
    await mine.getByText('Saved changes').first().waitFor()
    const before = (await known()).version
    await act(mine, 'Schedule')
    const dialog = mine.getByRole('dialog')
    const inAnHour = new Date(Date.now() + 3_600_000)
    const parts = { month: inAnHour.getMonth() + 1, day: inAnHour.getDate(), year: inAnHour.getFullYear() }
    for (const [part, value] of Object.entries(parts)) {
      await dialog.getByRole('spinbutton', { name: new RegExp(`^${part}`) }).click()
      await mine.keyboard.type(String(value))
    }
    const hour = inAnHour.getHours()
    for (const [part, value] of [
      ['hour', hour % 12 || 12],
      ['minute', inAnHour.getMinutes()],
      ['second', 0],
      ['AM/PM', hour < 12 ? 'a' : 'p'],
    ] as const) {
      await dialog.getByRole('spinbutton', { name: new RegExp(`^${part}`) }).click()
      await mine.keyboard.type(String(value))
    }
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await mine.getByText(`${title} is scheduled.`).waitFor()
    await mine.goto(newsroomUrl())
    const due = mine.getByRole('region', { name: 'What is due' })
    await due.getByRole('listitem').filter({ hasText: title }).getByText('Goes out by itself').waitFor()
    expect((await known()).version).toBe(before)
  })
})

/** A value of a menu, by its label. */
async function choose(page: Page, menu: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`\\b${menu}\\b`) }).click()
  await takeOption(page, new RegExp(`^${value}`))
}
