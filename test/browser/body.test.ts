import type { Browser, Page } from 'playwright-core'

import { readBody } from '../../src/client/read-body.ts'
import { asReader, launchBrowser, newsroomUrl, openWindow, prepare, takeFound } from '../support/browser.ts'
import { buildClaim, buildStory } from '../support/build.ts'

let browser: Browser
let page: Page
let story: { id: string; claims: { id: string }[] }

beforeAll(async () => {
  browser = await launchBrowser()
  page = await openWindow(browser)
  const { createStory } = await prepare(
    `mutation ($data: StoryCreateInput!) { createStory(data: $data) { id claims { id } } }`,
    {
      data: buildStory({
        title: 'The story with a body',
        claims: { create: [buildClaim({ text: 'The pilot saw the buoy.' })] },
      }),
    },
  )
  story = createStory
})

afterAll(() => browser.close())

const editor = () => page.locator('[data-slate-editor=true]').first()

/** Chooses what a word after “/” offers. */
async function insert(word: string, label: string): Promise<void> {
  await page.keyboard.type(`/${word}`)
  await page.getByRole('option', { name: label }).waitFor()
  await page.keyboard.press('Enter')
}

/** Behind all that there is; the toolbar tells when the editor knows that the cursor is there. */
async function goToEnd(): Promise<void> {
  await editor().press('Control+End')
  await page.getByRole('button', { name: /Paragraph/, disabled: false }).waitFor()
}

/** A picture of 40 × 30 pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAAKElEQVR4nO3NMQEAAAwCIPvnMaAxtgMKkB6JWCwWi8VisVgsFov/xgNUsOPIzN51mwAAAABJRU5ErkJggg==',
  'base64',
)

test('An editor writes a body with a reference, a pull quote, a timeline and a picture, and readers get it', async () => {
  await page.goto(`${newsroomUrl()}/stories/${story.id}`)
  await editor().click()
  await insert('pull', 'Pull quote')
  await page.keyboard.type('We saw it turn.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A passenger')
  await page.keyboard.press('Enter')
  await insert('time', 'Timeline')
  await page.getByRole('button', { name: 'Add an entry' }).click()
  await page.getByRole('textbox', { name: 'When (1)' }).fill('Noon')
  await goToEnd()
  await insert('pic', 'Picture')
  const empty = editor().getByText('No picture yet: press Edit to upload one.')
  await empty.waitFor()
  await editor().getByRole('button', { name: 'Edit' }).last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Picture file').setInputFiles({ name: 'dam.png', mimeType: 'image/png', buffer: picture })
  await dialog.getByRole('button', { name: 'Choose another picture' }).waitFor()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await dialog.getByText('Say what the picture shows.').waitFor()
  await dialog.getByRole('textbox', { name: 'What it shows' }).fill('The ferry, half way round')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON')
  await goToEnd()
  await insert('claim', 'Claim')
  const choice = editor().getByRole('combobox').last()
  await takeFound(choice, 'pilot saw')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved changes').first().waitFor()
  await prepare(`mutation ($id: ID!) { publishStory(where: { id: $id }) { id } }`, { id: story.id })
  const answer = await asReader(
    `query ($id: ID!) { story(where: { id: $id }) { body { document(hydrateRelationships: true) } } }`,
    { id: story.id },
  )
  const body = readBody(answer.story.body.document)
  const text = (words: string) => ({ type: 'text', text: words, isBold: false, isItalic: false })
  expect(body.filter(({ type }) => type !== 'paragraph')).toEqual([
    { type: 'pullQuote', quote: [text('We saw it turn.')], attribution: [text('A passenger')] },
    { type: 'timeline', entries: [{ when: 'Noon', what: [] }] },
    {
      type: 'picture',
      src: expect.stringMatching(/^\/images\/\S+$/),
      width: 40,
      height: 30,
      alt: 'The ferry, half way round',
      caption: '',
      credit: '',
    },
  ])
  expect(JSON.stringify(body)).toContain('"assessment":"reported"')
  const shown = body.find(({ type }) => type === 'picture')
  const file = await fetch(`${newsroomUrl()}${shown?.type === 'picture' ? shown.src : ''}`)
  expect({ status: file.status, type: file.headers.get('content-type') }).toEqual({
    status: 200,
    type: expect.stringContaining('image/'),
  })
})
