import { FileFaultError } from '../../src/transfer/file/fault.ts'
import { openContent } from '../../src/transfer/file/open-content.ts'
import { exportCsv } from '../../src/transfer/export/write-csv.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { clientOf } from './client-of.ts'
import type { Scratch } from './files.ts'
import { importAs, makeScratch } from './files.ts'

let newsroom: TestNewsroom
let scratch: Scratch

beforeAll(async () => {
  scratch = await makeScratch()
  newsroom = await createNewsroom()
})

afterAll(async () => {
  await newsroom.close()
  await scratch.remove()
})

async function faultsOf(name: string, content: string | Buffer): Promise<string> {
  const file = await scratch.file(name, content)
  try {
    await (await openContent(file)).close()
    return ''
  } catch (error) {
    if (!(error instanceof FileFaultError)) throw error
    return error.message.replaceAll(`${file}:`, '')
  }
}

const story = `---
slug: night-ferry
title: The night ferry
urgency: 2
sources:
  - key: timetable
    url: https://harbour.example/night
    title: Night timetable
    kind: official_statement
    originBasis: document
---

Running *text* with a [link](https://example.com).

## What is reported

- The ferry sails at night. \`sails-at-night\` \`kind=event\`
  - Rationale: The timetable says so.
  - \`source=timetable\` \`primary\` \`c2\`
    > Departs 23:00
  - [The evening paper](https://paper.example/night) \`disputes\` \`news_report\`

## What is unknown

- Who ordered it? \`who-ordered\`
  - Why it matters: It is against the rules.

## What to watch

- The authority speaks. \`kind=press_briefing\`
`

const wanted = `{
  story(where: { slug: "night-ferry" }) {
    title urgency body { document }
    claims { slug text kind assessment rationale citations(orderBy: [{ credibility: asc }]) {
      stance directness quoteExact source { title url }
    } }
    openQuestions { slug whyItMatters }
    watchItems { text kind }
  }
}`

describe('A story in Markdown', () => {
  test('comes in with its claims, sources, quotes, questions and what to watch', async () => {
    const file = await scratch.file('story.md', story)
    expect(await importAs(newsroom.as('editor'), file)).toMatchObject({ created: 6, refused: [], warnings: [] })
    expect((await newsroom.as('editor')(wanted)).story).toMatchObject({
      title: 'The night ferry',
      urgency: 2,
      body: { document: [{ type: 'paragraph', children: expect.arrayContaining([{ text: 'text', italic: true }]) }] },
      claims: [
        {
          slug: 'sails-at-night',
          text: 'The ferry sails at night.',
          kind: 'event',
          assessment: 'reported',
          rationale: 'The timetable says so.',
          citations: expect.arrayContaining([
            expect.objectContaining({ directness: 'primary', quoteExact: 'Departs 23:00' }),
            expect.objectContaining({
              stance: 'disputes',
              source: { title: 'The evening paper', url: 'https://paper.example/night' },
            }),
          ]),
        },
      ],
      openQuestions: [{ slug: 'who-ordered', whyItMatters: 'It is against the rules.' }],
      watchItems: [{ text: 'The authority speaks.', kind: 'press_briefing' }],
    })
    expect(await importAs(newsroom.as('editor'), file)).toMatchObject({ created: 0, changed: 0, unchanged: 6 })
  })

  test.each<[string, string | Buffer, string]>([
    ['without front matter', '# Title\n', '1: does not begin with front matter'],
    ['with front matter that is no YAML', '---\nslug: x\ntitle: "a\n---\n', ': is not YAML'],
    ['with a wrong field of the story', story.replace('urgency: 2', 'urgency: 12'), '4: urgency: '],
    ['with a wrong field of a source', story.replace('official_statement', 'rumour'), '9: kind: has to be one of'],
    [
      'with a field that claims do not have',
      story.replace('kind=event', 'knd=event'),
      '17: knd: is no field of a claim',
    ],
    ['with a mark that means nothing', story.replace('`c2`', '`c9`'), '19: citations: has a mark in code'],
    [
      'with a source it does not have',
      story.replace('source=timetable', 'source=x'),
      '17: citations: names the source x',
    ],
    [
      'with text between the items',
      story.replace('## What to watch', 'Hello\n\n## What to watch'),
      'is not part of a list',
    ],
    ['in Latin-1', Buffer.from(story.replace('night ferry', 'café'), 'latin1'), 'is not UTF-8'],
    [
      'with a field that every object has',
      story.replace('kind=event', 'constructor=x'),
      '17: constructor: is no field',
    ],
    ['with quotes in quotes in quotes', story.replace('Running', `${'>'.repeat(20_000)} Running`), 'is nested'],
    ['with aliases that swell', '---\na: &a [x, x]\nslug: [*a, *a]\n---\n', 'or has aliases'],
  ])('is refused with a place: %s', async (_what, content, expected) => {
    const faults = await faultsOf('faulty.md', content)
    expect(faults).not.toBe('')
    expect(faults).toContain(expected)
  })

  test('may have Windows line ends and a byte order mark', async () => {
    expect(await faultsOf('windows.md', `\uFEFF${story.replaceAll('\n', '\r\n')}`)).toBe('')
  })
})

const sources = `url,title,kind,reliability
https://csv.example/1,"One, with a comma",news_report,B
https://csv.example/2,"Two
lines",interview,C
`

describe('Sources in CSV', () => {
  test('come in, and go out in the columns that they come in by', async () => {
    const file = await scratch.file('sources.csv', `\uFEFF${sources.replaceAll('\n', '\r\n')}`)
    expect(await importAs(newsroom.as('editor'), file)).toMatchObject({ created: 2, refused: [] })
    let written = ''
    for await (const part of exportCsv(clientOf(newsroom.as('editor')), { identities: true })) written += part
    const again = await scratch.file('again.csv', written)
    expect(written).toContain('"One, with a comma"')
    expect(await importAs(newsroom.as('editor'), again)).toMatchObject({ created: 0, changed: 0, refused: [] })
  })

  test.each<[string, string | Buffer, string]>([
    ['with an unknown column', 'url,titel\n', '1: is not CSV: no field of a source: titel'],
    ['with a column that every object has', 'url,__proto__\n', 'no field of a source: __proto__'],
    ['with a NUL byte', 'url,title\nhttps://csv.example/1,a\u0000b\n', '2: title: has to match'],
    ['with a column twice', 'url,url\n', 'is there twice'],
    ['without a column that names them', 'kind\n', 'it needs a column url or title'],
    ['with a wrong value', sources.replace('news_report', 'rumour'), '2: kind: has to be one of'],
    ['with a row that is short', `${sources}https://csv.example/3\n`, '5: is not CSV: it has more or fewer cells'],
    ['with a quotation mark that is never closed', 'url,title\nhttps://csv.example/1,"x\n', 'never closed'],
    ['with the same source twice', `url\nhttps://csv.example/1\nhttps://csv.example/1\n`, '3: key: '],
    ['in Latin-1', Buffer.from('url,title\nhttps://csv.example/1,Café\n', 'latin1'), '2: is not UTF-8'],
    [
      'with a line of 50 MB',
      Buffer.concat([Buffer.from('title\n'), Buffer.alloc(50e6, 'x')]),
      '2: is longer than 8 MB',
    ],
  ])('are refused with a place: %s', async (_what, content, expected) => {
    expect(await faultsOf('faulty.csv', content)).toContain(expected)
  })
})
