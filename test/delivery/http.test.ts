import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'

import { auditServer } from 'graphql-http'

import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'

const manifest: Record<string, string> = JSON.parse(
  readFileSync('src/client/generated/delivery/persisted-documents.json', 'utf8'),
)

let newsroom: TestNewsroom
let node: DeliveryNode
let story: { id: string; slug: string }

const query = '{ stories { slug title claims { text assessment citations { source { title kind } } } } }'

beforeAll(async () => {
  newsroom = await createNewsroom()
  const editor = newsroom.as('editor')
  story = await saveStory(editor, buildStory({ claims: { create: [buildClaim({ text: 'A claim. '.repeat(110) })] } }))
  await publish(editor, story.id)
  node = await startNode(newsroom.url, { purgeUrl: undefined })
})

afterAll(async () => {
  await node.close()
  await newsroom.close()
})

const get = (parameters: Record<string, string>, init: RequestInit = {}, url = node.url) =>
  fetch(`${url}?${new URLSearchParams(parameters)}`, init)

const send = (body: unknown, headers: Record<string, string> = {}, url = node.url) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const codeOf = async (response: Response): Promise<string> => (await response.json()).errors[0].extensions.code

describe('The delivery API over HTTP', () => {
  // Seen red with acceptedType answering JSON to everybody.
  test('passes the audit of GraphQL over HTTP without an error or a warning', async () => {
    const results = await auditServer({ url: node.url })
    expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([])
  })

  test('answers 304 to whoever has the answer, and again in full when it is another', async () => {
    const first = await get({ query })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{20,}"$/)
    const second = await get({ query }, { headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([second.status, await second.text()]).toEqual([304, ''])
    expect(second.headers.get('etag')).toBe(etag)
    await change(newsroom.as('editor'), 'Story', story.id, { dek: `At ${Date.now()}` })
    await publish(newsroom.as('editor'), story.id)
    const other = await get({ query: '{ stories { dek } }' }, { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  test('lets everybody keep an answer for a moment, by what they accept', async () => {
    const { headers } = await get({ query })
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/)
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding, Authorization')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('surrogate-key')?.split(' ')).toEqual(expect.arrayContaining(['any', 'Story']))
  })

  test('has another validator for each encoding, and none where nothing is at an address', async () => {
    const etags = ['identity', 'gzip', 'br'].map(async encoding =>
      (await get({ query }, { headers: { 'accept-encoding': encoding } })).headers.get('etag'),
    )
    expect(new Set(await Promise.all(etags)).size).toBe(3)
    expect((await send({ query })).headers.get('etag')).toBeNull()
  })

  test('says the same to HEAD, without the answer', async () => {
    const [head, whole] = await Promise.all([get({ query }, { method: 'HEAD' }), get({ query })])
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-type', 'cache-control', 'vary'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
  })

  test.each(['br', 'gzip'])('compresses with %s', async encoding => {
    const plain = Buffer.from(
      await (await get({ query }, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer(),
    )
    for (let round = 0; round < 2; round++) {
      const response = await get({ query }, { headers: { 'accept-encoding': encoding } })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(Number(response.headers.get('content-length'))).toBeLessThan(plain.length)
      // `fetch` has decompressed it already.
      expect(Buffer.from(await response.arrayBuffer()).equals(plain)).toBe(true)
    }
    const refused = await get({ query }, { headers: { 'accept-encoding': `${encoding};q=0` } })
    expect(refused.headers.get('content-encoding')).toBeNull()
  })

  test('may be asked by any page', async () => {
    const response = await fetch(node.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://reader.example', 'access-control-request-method': 'POST' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  })

  test('refuses a request that is too long', async () => {
    const response = await send({ query: `{ storiesCount } #${'x'.repeat(200_000)}` })
    expect([response.status, await codeOf(response)]).toEqual([413, 'REQUEST_TOO_LARGE'])
  })

  test('keeps no error, and lets nobody keep it', async () => {
    const broken = await get({ query: '{ story(where: { id: "no id" }) { id } }' })
    expect(broken.headers.get('cache-control')).toBe('no-store')
    expect(broken.headers.get('etag')).toBeNull()
    expect(await codeOf(broken)).toBe('BAD_USER_INPUT')
  })

  test.each([
    ['where: { AND: null }', 'where.AND: must be a list of filters'],
    ['where: { OR: [{ NOT: null }] }', 'where.OR.NOT: must be a list of filters'],
    ['where: { claims: null }', 'where.claims: must be a filter'],
    ['where: { claims: { some: null } }', 'where.claims.some: must be a filter'],
    ['skip: -1', 'skip: must not be negative'],
  ])('tells what is wrong with (%s)', async (args, message) => {
    for (const document of [`{ stories(${args}) { id } }`, `{ claims { stories(${args}) { id } } }`]) {
      const { errors } = await (await send({ query: document })).json()
      expect(errors).toMatchObject([
        { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
      ])
    }
  })

  test('answers GET and POST, with variables and by name, alike', async () => {
    const document = 'query A { storiesCount } query B($take: Int!) { stories(take: $take) { slug } }'
    const [one, other] = await Promise.all([
      get({ query: document, operationName: 'B', variables: '{"take":1}' }),
      send({ query: document, operationName: 'B', variables: { take: 1 } }),
    ])
    const expected = { data: { stories: [{ slug: story.slug }] } }
    expect([await one.json(), await other.json()]).toEqual([expected, expected])
  })

  test('leads an old address to the story', async () => {
    const moved = await saveStory(newsroom.as('editor'), buildStory({ title: 'Moved', slug: 'the-old-one' }))
    await publish(newsroom.as('editor'), moved.id)
    await change(newsroom.as('editor'), 'Story', moved.id, { slug: 'the-new-one' })
    const page = `{ story(where: { slug: "the-old-one" }) { title } redirect(where: { fromSlug: "the-old-one" }) { story { slug } } }`
    expect((await node.ask(page)).data).toEqual({ story: { title: 'Moved' }, redirect: null })
    await publish(newsroom.as('editor'), moved.id)
    expect((await node.ask(page)).data).toEqual({ story: null, redirect: { story: { slug: 'the-new-one' } } })
  })
})

describe('A document by its hash', () => {
  const [known = '', document = ''] = Object.entries(manifest).find(([, text]) => text.includes('query Stories')) ?? []
  const hash = known.replace('sha256:', '')

  test('is one of the client’s operations, named in any of the ways in use', async () => {
    const expected = await (await send({ query: document, variables: { take: 3 } })).json()
    expect(expected.errors).toBeUndefined()
    const variables = '{"take":3}'
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } })
    for (const response of [
      await send({ documentId: known, variables: { take: 3 } }),
      await get({ documentId: known, variables }),
      await get({ extensions, variables }),
    ])
      expect(await response.json()).toEqual(expected)
  })

  test('is told when there is none, or when it is another', async () => {
    expect(await codeOf(await send({ documentId: 'f'.repeat(64) }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    const wrong = createHash('sha256').update('something else').digest('hex')
    expect(await codeOf(await send({ query: '{ storiesCount }', documentId: wrong }))).toBe('BAD_USER_INPUT')
  })
})

describe('A server of trusted documents', () => {
  let trusting: DeliveryNode
  const known = Object.values(manifest)

  beforeAll(async () => {
    trusting = await startNode(newsroom.url, { trustedOnly: true })
  })

  afterAll(() => trusting.close())

  test('runs those of the client, as text too', async () => {
    const variables = { slug: story.slug, take: 3, version: 0 }
    for (const document of known) {
      const { data, errors } = await (await send({ query: document, variables }, {}, trusting.url)).json()
      expect({ errors, isAnswered: data !== null }).toEqual({ errors: undefined, isAnswered: true })
    }
  })

  test.each([
    ['another', '{ storiesCount }', {}],
    ['introspection', '{ __schema { types { name } } }', {}],
    ['one that is like it', known[0]?.replace('{', '{ id ') ?? '', {}],
    ['another in a body of another kind', '{ storiesCount }', { 'content-type': 'application/json; charset=latin1' }],
    ['another for an event stream', '{ storiesCount }', { accept: 'text/event-stream' }],
  ])('refuses %s', async (_what, text, headers) => {
    const response = await send({ query: text }, headers, trusting.url)
    const answer = await response.text()
    expect(answer).toMatch(/DOCUMENT_NOT_TRUSTED|charset/)
    expect(answer).not.toContain('"data":{')
  })

  test('runs those of a folder of the frontend’s own, by hash and as text', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sofar-documents-'))
    const [inFile, inManifest] = ['query Mine { storiesCount }\n', 'query Built { sourcesCount }']
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
    await writeFile(path.join(folder, 'mine.graphql'), inFile)
    await writeFile(path.join(folder, 'built.json'), JSON.stringify({ [`sha256:${hashOf(inManifest)}`]: inManifest }))
    const own = await startNode(newsroom.url, { trustedOnly: true, documentsFolder: folder })
    for (const asked of [{ query: inFile }, { documentId: hashOf(inFile) }, { documentId: hashOf(inManifest) }])
      expect((await (await send(asked, {}, own.url)).json()).data).toBeTruthy()
    expect(await codeOf(await send({ query: '{ topicsCount }' }, {}, own.url))).toBe('DOCUMENT_NOT_TRUSTED')
    await own.close()
    await rm(folder, { recursive: true })
  })

  test('shows no GraphiQL', async () => {
    const response = await fetch(trusting.url, { headers: { accept: 'text/html' } })
    expect(await response.text()).not.toContain('<html')
  })
})

describe('A CDN', () => {
  test('is told what to purge, by the keys that answers carry', async () => {
    const told: string[][] = []
    const heard = Promise.withResolvers<undefined>()
    const cdn = createServer((request, response) => {
      const parts: string[] = []
      request.setEncoding('utf8').on('data', (part: string) => parts.push(part))
      request.on('end', () => {
        told.push(JSON.parse(parts.join('')).keys)
        response.end()
        heard.resolve(undefined)
      })
    }).listen(0, '127.0.0.1')
    await once(cdn, 'listening')
    const address = cdn.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const purging = await startNode(newsroom.url, { purgeUrl: `http://127.0.0.1:${address.port}/purge` })
    const page = { query: `{ story(where: { id: "${story.id}" }) { title } }` }
    const key = (await get(page, {}, purging.url)).headers.get('surrogate-key')?.split(' ')
    await change(newsroom.as('editor'), 'Story', story.id, { title: 'Purged' })
    await publish(newsroom.as('editor'), story.id)
    await heard.promise
    expect(key?.some(one => told.flat().includes(one))).toBe(true)
    await purging.close()
    cdn.close()
  })
})
