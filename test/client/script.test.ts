import { parse } from 'csv-parse/sync'

import type { Client, TypedDocument } from '../../src/client/index.ts'
import {
  ForbiddenError,
  NotFoundError,
  StoryBySlugDocument,
  ValidationError,
  addClaim,
  cite,
  createClient,
  newsroom as documents,
  publishStory,
  signIn,
  upsertSource,
} from '../../src/client/index.ts'
import { long } from '../support/long.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, findFreePort, makeDataDirectory, startServer } from '../support/server.ts'

const slug = 'the-dam'
const timeoutMs = 240_000
/** A table as somebody else would write it: a source a line, several of which may be evidence for one claim. */
const [sourceCount, claimCount] = long ? [500, 200] : [20, 8]
const table = [
  'seen on;headline;what it shows;words',
  ...Array.from({ length: sourceCount }, (_line, index) => {
    const claim = (index % claimCount) + 1
    return `https://example.com/reports/${index + 1};"Report; no. ${index + 1}";${claim} cracks;"“${claim} cracks”, it says"`
  }),
].join('\r\n')

type Row = { 'seen on': string; headline: string; 'what it shows': string; words: string }
const rows: readonly Row[] = parse(table, { columns: true, delimiter: ';' })
const claimSlugs = Array.from({ length: claimCount }, (_claim, index) => `dam-${index + 1}`)

let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let environment: { SOFAR_DATA_DIR: string; PORT: string }
let server: RunningServer
let newsroom: Client<'newsroom'>
let reader: Client<'published'>

beforeAll(async () => {
  directory = await makeDataDirectory()
  environment = { SOFAR_DATA_DIR: directory.path, PORT: String(await findFreePort()) }
  server = await startServer(environment)
  const token = await signIn(server.url, 'admin@example.com', adminPassword)
  // However long the server takes to be there again on a machine that has other things to do.
  newsroom = createClient({ url: server.url, perspective: 'newsroom', token, timeoutMs })
  reader = createClient({ url: server.url, timeoutMs })
  await newsroom.request(documents.CreateStoryDocument, { data: { slug, title: 'The dam', stage: 'ready' } })
})

afterAll(async () => {
  await server.end()
  await directory.remove()
})

async function importRow(row: Row): Promise<void> {
  const { id } = await upsertSource(newsroom, {
    title: row.headline,
    url: row['seen on'],
    kind: 'news_report',
    publishedAt: '2026-03-01T12:00:00Z',
  })
  const claim = `dam-${Number.parseInt(row['what it shows'])}`
  await addClaim(newsroom, {
    slug: claim,
    text: `The dam had ${row['what it shows']}.`,
    stage: 'ready',
    stories: [slug],
  })
  await cite(newsroom, { claim, source: id, stance: 'supports', quoteExact: row.words })
}

const counts: TypedDocument<Record<'sources' | 'claims' | 'citations', readonly object[]>, Record<string, never>> = `{
  sources(where: { url: { startsWith: "https://example.com/reports/" } }) { id }
  claims(where: { slug: { startsWith: "dam-" } }) { id }
  citations(where: { claim: { slug: { startsWith: "dam-" } } }) { id }
}`

describe('A script', () => {
  test('imports, publishes and follows what changes while the server restarts: nothing is lost or doubled', async () => {
    const [first, ...others] = rows
    if (first === undefined) throw new Error('The table is empty.')
    await importRow(first)
    await publishStory(newsroom, slug)
    const stop = new AbortController()
    const told: string[] = []
    const watching = (async () => {
      for await (const { changes } of reader.watch(slug, { since: 1, pollMs: 100, signal: stop.signal })) {
        told.push(...changes.flatMap(({ kind, claim }) => (kind === 'claim_added' && claim ? [claim.slug] : [])))
        if (told.length >= claimCount - 1) return
      }
    })()

    const importing = (async () => {
      for (const row of others.slice(0, 5)) await importRow(row)
      await publishStory(newsroom, slug)
      await Promise.all(rows.map(importRow))
    })()
    while ((await reader.changes(slug, { since: 1, fresh: true })).version < 2) continue
    await server.end()
    server = await startServer(environment)
    await importing
    expect(await publishStory(newsroom, slug)).toMatchObject({ version: 3 })
    expect(await publishStory(newsroom, slug)).toMatchObject({ version: 3 })
    await watching

    expect(told.toSorted()).toEqual(claimSlugs.slice(1).toSorted())
    const { sources, claims, citations } = await newsroom.request(counts)
    expect({ sources: sources.length, claims: claims.length, citations: citations.length }).toEqual({
      sources: sourceCount,
      claims: claimCount,
      citations: sourceCount,
    })
  }, 600_000)

  test('meets what is there again by its URL, slug or quote, and changes only what differs', async () => {
    const url = 'https://example.com/reports/1'
    expect(await upsertSource(newsroom, { url, publishedAt: '2026-03-01T13:00:00+01:00' })).toMatchObject({
      outcome: 'unchanged',
    })
    expect(await upsertSource(newsroom, { url, title: 'Report No. 1' })).toMatchObject({ outcome: 'changed' })
    const twice = await Promise.all(
      [1, 2].map(() => upsertSource(newsroom, { url: `${url}b`, title: 'B', kind: 'dataset' })),
    )
    expect(twice.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged'])
    expect(await addClaim(newsroom, { slug: 'dam-1', text: 'Another text.' })).toMatchObject({ outcome: 'unchanged' })
  })

  test('reads all stories of a topic a page at a time, each once, also one that moves to the top meanwhile', async () => {
    const slugs = ['one', 'two', 'three', 'four', 'five']
    await newsroom.request(documents.CreateTopicsDocument, { data: [{ slug: 'floods', name: 'Floods' }] })
    for (const one of slugs) {
      const topics = { connect: [{ slug: 'floods' }] }
      await newsroom.request(documents.CreateStoryDocument, { data: { slug: one, title: one, stage: 'ready', topics } })
      await publishStory(newsroom, one)
    }
    const read: string[] = []
    for await (const story of reader.stories({ topic: 'floods', pageSize: 2, fresh: true })) {
      read.push(story.slug)
      if (read.length !== 1) continue
      await newsroom.request(documents.UpdateStoryDocument, { where: { slug: 'one' }, data: { dek: 'It rose.' } })
      await publishStory(newsroom, 'one')
    }
    expect(read).toEqual(['five', 'four', 'three', 'two', 'one'])
    const drafts: string[] = []
    for await (const story of newsroom.stories({ status: 'developing', pageSize: 2 })) drafts.push(story.slug)
    expect(drafts.toSorted()).toEqual(['classified-ai-network', slug, ...slugs].toSorted())
  })

  test('hears of a publication as it happens, without asking again and again', async () => {
    const { version } = await reader.changes(slug, { since: 0, fresh: true })
    const watched = reader.watch(slug, { since: version, pollMs: 3_600_000 })
    const news = watched.next()
    await newsroom.request(documents.UpdateStoryDocument, { where: { slug }, data: { dek: 'It held.' } })
    await publishStory(newsroom, slug)
    expect((await news).value).toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ field: 'dek', is: 'It held.' })]),
    })
    await watched.return()
  })

  test('asks in a way that caches on the way can answer: GET, by the hash of the operation', async () => {
    const responses: { method: string; response: Response }[] = []
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await globalThis.fetch(input, init)
      responses.push({ method: input instanceof Request ? input.method : 'GET', response })
      return response
    }
    const { story } = await createClient({ url: server.url, fetch }).request(StoryBySlugDocument, { slug })
    expect(story?.title).toBe('The dam')
    expect(responses.map(({ method, response: { status } }) => `${method} ${status}`)).toEqual(['GET 200'])
    expect(responses[0]?.response.headers.get('cache-control')).toMatch(/^public/)
  })

  test('is told why not, with types', async () => {
    await expect(upsertSource(newsroom, { kind: 'dataset' })).rejects.toThrow(ValidationError)
    await expect(publishStory(newsroom, 'no-such-story')).rejects.toThrow(NotFoundError)
    await expect(reader.changes('no-such-story')).rejects.toThrow(NotFoundError)
    await expect(reader.watch('no-such-story').next()).rejects.toThrow(NotFoundError)
    const nobody = createClient({ url: server.url, perspective: 'newsroom' })
    await expect(publishStory(nobody, slug)).rejects.toThrow(ForbiddenError)
    await newsroom.request(documents.CreateStoryDocument, { data: { slug: 'a-draft', title: 'A draft' } })
    await expect(publishStory(newsroom, 'a-draft')).rejects.toMatchObject({
      name: 'ValidationError',
      problems: expect.arrayContaining([expect.objectContaining({ severity: 'blocking', rule: 'stage' })]),
    })
  })
})
