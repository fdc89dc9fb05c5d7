/**
 * Fills a database with the content that the servers of `peers` are compared on:
 * `DATABASE_URL=… node bench/delivery/peers.ts /path/to/peers/data.mjs`. It is made anew.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { connectClient } from '../../src/database/connection.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole } from '../../src/database/roles.ts'
import { idOf, insertInto } from './content.ts'

type Data = {
  readonly stories: readonly {
    n: number
    slug: string
    title: string
    dek: string
    body: string
    status: string
    publishedAt: string
  }[]
  readonly claims: readonly {
    n: number
    story: number
    position: number
    statement: string
    sources: readonly number[]
  }[]
  readonly sources: readonly { n: number; name: string; url: string }[]
  readonly questions: readonly { n: number; story: number; question: string }[]
}

const url = process.env.DATABASE_URL ?? ''
const { stories, claims, sources, questions }: Data = await import(
  pathToFileURL(path.resolve(process.argv[2] ?? '')).href
)

await recreate(url)
await applyMigrations({ url })
await ensureReaderRole({ url, password: 'reader' })
const client = await connectClient(url)
const insert = insertInto(client)
const kinds = ['court_record', 'official_statement', 'press_release', 'news_report']
const assessments = ['confirmed', 'disputed', 'reported', 'corroborated']
await insert(
  'Source',
  sources.map(({ n, name, url: address }) => ({
    id: idOf('source', n),
    title: name,
    url: address,
    kind: kinds[n % 4],
    reliability: 'B',
  })),
)
await insert(
  'Story',
  stories
    .filter(({ status }) => status === 'published')
    .map(({ n, slug, title, dek, body, publishedAt }) => ({
      id: idOf('story', n),
      slug,
      title,
      dek,
      version: 1,
      body: [{ type: 'paragraph', children: [{ text: body }] }],
      firstPublishedAt: publishedAt.slice(0, -1),
      lastPublishedAt: publishedAt.slice(0, -1),
    })),
)
await insert(
  'Claim',
  claims.map(({ n, story, position, statement }) => ({
    id: idOf('claim', n),
    slug: `claim-${String(story).padStart(4, '0')}-${position}`,
    text: statement,
    importance: 'key',
    assessment: assessments[n % 4],
  })),
)
await insert(
  'OpenQuestion',
  questions.map(({ n, question }) => ({
    id: idOf('question', n),
    slug: `question-${String(n).padStart(5, '0')}`,
    text: question,
  })),
)
await insert(
  'Citation',
  claims.flatMap(({ n, sources: cited }) =>
    cited.map((source, place) => ({
      id: idOf('citation', n * 2 + place),
      claim: idOf('claim', n),
      source: idOf('source', source),
      credibility: 'c2',
    })),
  ),
)
await insert(
  '_StoryClaims',
  claims.map(({ n, story }) => ({ A: idOf('claim', n), B: idOf('story', story) })),
)
await insert(
  '_StoryQuestions',
  questions.map(({ n, story }) => ({ A: idOf('question', n), B: idOf('story', story) })),
)
await client.query('vacuum analyze')
await client.end()

async function recreate(address: string): Promise<void> {
  const database = new URL(address)
  const name = database.pathname.slice(1)
  database.pathname = '/postgres'
  const server = await connectClient(database.href)
  await server.query(`drop database if exists ${server.escapeIdentifier(name)} with (force)`)
  await server.query(`create database ${server.escapeIdentifier(name)}`)
  await server.end()
}
