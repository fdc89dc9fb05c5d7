import { createHash } from 'node:crypto'

import type pg from 'pg'

import { connectClient } from '../../src/database/connection.ts'

/** How much there is of everything: 1,000 stories × 8 claims × 2 of 500 sources, and 5 questions a story. */
export const size = { stories: 1_000, claims: 8, sourcesPerClaim: 2, sources: 500, questions: 5 } as const

/** The same id for the same thing in every run. */
export function idOf(kind: string, number: number): string {
  const hex = createHash('sha256').update(`${kind} ${number}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

export function slugOf(story: number): string {
  return `story-${story}`
}

const vocabulary = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november'.split(' ')

/** Words that differ from item to item, this many characters long. */
function prose(seed: number, length: number): string {
  let text = ''
  for (let place = seed; text.length < length; place++) text += `${vocabulary[(place * 7 + seed) % vocabulary.length]} `
  return `${text.slice(0, length - 1)}.`
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_item, number) => number)

/** Inserts rows into a table of schema `published`. */
export function insertInto(client: pg.Client) {
  return async (table: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {}).map(column => `"${column}"`)
    await client.query(
      `insert into published."${table}" (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::published."${table}", $1::jsonb)`,
      [JSON.stringify(rows)],
    )
  }
}

/** Fills an empty schema `published` with the content of the benchmark. */
export async function fillWithContent(url: string): Promise<void> {
  const client = await connectClient(url)
  const insert = insertInto(client)
  const stories = numbers(size.stories)
  const claims = numbers(size.stories * size.claims)
  const questions = numbers(size.stories * size.questions)
  await insert(
    'Source',
    numbers(size.sources).map(number => ({
      id: idOf('source', number),
      title: `Source ${number}: ${prose(number, 40)}`,
      url: `https://example.com/sources/${number}`,
      kind: 'news_report',
      reliability: 'B',
    })),
  )
  await insert(
    'Story',
    stories.map(number => ({
      id: idOf('story', number),
      slug: slugOf(number),
      title: `Story ${number}: ${prose(number, 50)}`,
      dek: prose(number + 1, 160),
      body: numbers(4).map(part => ({ type: 'paragraph', children: [{ text: prose(number + part, 500) }] })),
      version: 1,
      firstPublishedAt: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString().slice(0, -1),
      lastPublishedAt: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString().slice(0, -1),
    })),
  )
  await insert(
    'Claim',
    claims.map(number => ({
      id: idOf('claim', number),
      slug: `claim-${number}`,
      text: `Claim ${number}: ${prose(number, 110)}`,
      importance: (['key', 'supporting', 'background'] as const)[number % 3],
      assessment: (['reported', 'corroborated', 'confirmed', 'disputed'] as const)[number % 4],
      claimedAt: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
    })),
  )
  await insert(
    'OpenQuestion',
    questions.map(number => ({
      id: idOf('question', number),
      slug: `question-${number}`,
      text: `Question ${number}: ${prose(number, 70)}?`,
    })),
  )
  await insert(
    'Citation',
    claims.flatMap(number =>
      numbers(size.sourcesPerClaim).map(which => ({
        id: idOf('citation', number * size.sourcesPerClaim + which),
        claim: idOf('claim', number),
        source: idOf('source', (number * size.sourcesPerClaim + which) % size.sources),
        credibility: 'c2',
      })),
    ),
  )
  await insert(
    '_StoryClaims',
    claims.map(number => ({ A: idOf('claim', number), B: idOf('story', Math.floor(number / size.claims)) })),
  )
  await insert(
    '_StoryQuestions',
    questions.map(number => ({ A: idOf('question', number), B: idOf('story', Math.floor(number / size.questions)) })),
  )
  await client.query('vacuum analyze')
  await client.end()
}
