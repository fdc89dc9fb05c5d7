import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

import type { ClientOptions, RequestOptions } from '../../src/client/index.ts'
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  SofarError,
  StoriesDocument,
  StoryBySlugDocument,
  UnavailableError,
  ValidationError,
  createClient,
  newsroom,
  signIn,
} from '../../src/client/index.ts'

type Received = {
  method: string
  path: string
  parameters: Record<string, string>
  headers: IncomingMessage['headers']
  body: { query: string; variables?: unknown }
}
type Answer = { status?: number; headers?: Record<string, string>; body?: unknown }

let server: Server
let url: string
let received: Received[] = []
let answers: (Answer | 'nothing' | 'lost')[] = []

/** The far end: gives the prepared answers one by one, the last for good. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? '', url)
  received.push({
    method: request.method ?? '',
    path: pathname,
    parameters: Object.fromEntries(searchParams),
    headers: request.headers,
    body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
  })
  const next = answers.length > 1 ? answers.shift() : answers[0]
  if (next === 'nothing') return
  if (next === 'lost') return void request.socket.destroy()
  const { status = 200, headers = {}, body = noStories } = next ?? {}
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

function portOf(listening: Server): number {
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

const manifest: Record<string, string> = JSON.parse(
  readFileSync('src/client/generated/delivery/persisted-documents.json', 'utf8'),
)
const persisted = Object.entries(manifest).filter(([, document]) => document.includes('query Stories('))
const latest = 'query ($take: Int) { stories(take: $take) { id } storiesCount }'
const noStories = { data: { stories: [], storiesCount: 0 } }
const published = { data: { publishStory: { id: '1', slug: 'a', version: 2, lastPublishedAt: null } } }
const fault = (message: string, extensions: object) => ({ data: null, errors: [{ message, extensions }] })
const client = (options: Partial<ClientOptions> = {}) => createClient({ url, ...options })
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('It was to fail.')
    },
    (error: unknown) => error,
  )

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${portOf(server)}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

beforeEach(() => {
  received = []
  answers = [{}]
})

describe('A request', () => {
  test('asks the delivery API below the address of a server, as nobody', async () => {
    expect(await client().request(latest, { take: 1 })).toEqual({ stories: [], storiesCount: 0 })

    expect(received).toMatchObject([
      { method: 'POST', path: '/graphql', body: { query: latest, variables: { take: 1 } } },
    ])
    expect(received[0]?.headers).not.toHaveProperty('authorization')
  })

  test('asks the delivery API with GET by the hash of the operation, the same every time, for caches to answer', async () => {
    await client().request(StoriesDocument, { take: 1, skip: 2 })
    await client().request(StoriesDocument, { skip: 2, take: 1 })

    const hash = createHash('sha256')
      .update(persisted[0]?.[1] ?? '')
      .digest('hex')
    expect(persisted[0]?.[0]).toBe(`sha256:${hash}`)
    expect(received).toMatchObject([
      {
        method: 'GET',
        path: '/graphql',
        parameters: { documentId: persisted[0]?.[0], variables: '{"skip":2,"take":1}' },
      },
      { method: 'GET', parameters: { variables: '{"skip":2,"take":1}' } },
    ])
    // What a browser sends to another site without asking it first (CORS).
    expect(received[0]?.headers).not.toHaveProperty('content-type')
  })

  test.each(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST'])(
    'posts the operation where the hash is not known (%s), and keeps that in mind',
    async code => {
      const reader = client()
      answers = [{ status: 400, body: fault('Not known here.', { code }) }, {}]
      await reader.request(StoriesDocument)
      await reader.request(StoriesDocument)
      expect(received.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
      expect(received[1]?.body.query).toContain('query Stories')
    },
  )

  test.each<[string, Partial<ClientOptions>, RequestOptions]>([
    ['in the name of a token', { token: 'abc' }, {}],
    ['past every cache', {}, { fresh: true }],
  ])('posts what is asked %s', async (_how, options, request) => {
    await client(options).request(StoriesDocument, {}, request)
    expect(received).toMatchObject([{ method: 'POST', body: { query: expect.stringContaining('query Stories') } }])
  })

  test('asks the newsroom API in the name of a token, with the header that Keystone asks for', async () => {
    await client({ perspective: 'newsroom', token: 'abc' }).request(newsroom.FindContentDocument)

    expect(received).toMatchObject([
      { path: '/api/graphql', headers: { authorization: 'Bearer abc', 'apollo-require-preflight': 'true' } },
    ])
  })

  test.each([
    ['/news', '/news/graphql'],
    ['/news/', '/news/graphql'],
    ['/graphql', '/graphql'],
    ['/api/graphql', '/api/graphql'],
  ])('to %s goes to %s', async (path, expected) => {
    await createClient({ url: `${url}${path}` }).request(StoriesDocument)
    expect(received[0]?.path).toBe(expected)
  })

  test('of a script that asks for a hundred things at once waits for its turn', async () => {
    let [underWay, most] = [0, 0]
    const fetch: typeof globalThis.fetch = async () => {
      most = Math.max(most, (underWay += 1))
      await new Promise(setImmediate)
      underWay -= 1
      return Response.json({ data: {} })
    }
    const asked = client({ perspective: 'newsroom', fetch })
    const ask = () => asked.request(newsroom.FindContentDocument)
    expect(await Promise.all(Array.from({ length: 100 }, ask))).toHaveLength(100)
    expect(most).toBe(8)
  })

  test('goes through the given fetch', async () => {
    const fetch: typeof globalThis.fetch = async () => Response.json({ data: { story: null } })
    expect(await client({ fetch }).request(StoryBySlugDocument, { slug: 'x' })).toEqual({ story: null })
    expect(received).toEqual([])
  })
})

describe('An error of the API', () => {
  test.each([
    ['BAD_USER_INPUT', ValidationError],
    ['KS_VALIDATION_FAILURE', ValidationError],
    ['KS_ACCESS_DENIED', ForbiddenError],
    ['UNAUTHENTICATED', ForbiddenError],
    ['FORBIDDEN', ForbiddenError],
    ['NOT_FOUND', NotFoundError],
    ['CONFLICT', ConflictError],
    ['INTERNAL_SERVER_ERROR', UnavailableError],
    ['SOMETHING_NEW', SofarError],
  ])('%s becomes a typed one with its code and message', async (code, type) => {
    answers = [{ body: fault('That is so.', { code }) }]
    const error = await failure(client().request(StoriesDocument))
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ code, message: 'That is so.', name: type === SofarError ? 'SofarError' : type.name })
  })

  test('keeps every problem that the editorial rules named', async () => {
    const problems = [{ rule: 'stage', severity: 'blocking', subject: 'Story:1', message: 'The story is not ready.' }]
    answers = [{ status: 400, body: fault('Not yet.', { code: 'BAD_USER_INPUT', problems: [...problems, 'noise'] }) }]
    const error = await failure(client().request(newsroom.PublishStoryDocument, { where: { slug: 'a' } }))
    expect(error).toMatchObject({ problems })
  })

  test('about a version that somebody else changed says what they changed', async () => {
    const change = { field: 'title', was: 'A', is: 'B', revision: 4, who: 'Ada', when: '2026-01-01T00:00:00Z' }
    answers = [{ body: fault('Not saved.', { code: 'CONFLICT', revision: 4, changes: [change, 'noise'] }) }]
    const data = { revision: 3, title: 'C' }
    const error = await failure(client().request(newsroom.UpdateStoryDocument, { where: { slug: 'a' }, data }))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error).toMatchObject({ revision: 4, changes: [change] })
  })

  test('about an address that is taken is a conflict', async () => {
    answers = [{ body: fault('Unique constraint failed', { code: 'KS_PRISMA_ERROR', prisma: { code: 'P2002' } }) }]
    expect(await failure(client().request(StoriesDocument))).toBeInstanceOf(ConflictError)
  })

  test('about a wrong variable names its place and not its value', async () => {
    const message =
      'Variable "$data" got invalid value "top secret" at "data.claims[0].stage"; Value "top secret" does not exist.'
    answers = [{ status: 400, body: fault(message, { code: 'BAD_USER_INPUT' }) }]
    const error = await failure(client().request(StoriesDocument))
    expect(error).toMatchObject({
      message: 'The variable "$data" is not what the operation asks for at "data.claims[0].stage".',
    })
  })

  test.each([
    [401, ForbiddenError, 'UNAUTHENTICATED'],
    [403, ForbiddenError, 'FORBIDDEN'],
    [404, NotFoundError, 'NOT_FOUND'],
    [409, ConflictError, 'CONFLICT'],
    [418, SofarError, 'HTTP_418'],
    [502, UnavailableError, 'HTTP_502'],
  ])('with HTTP status %i alone is typed as well', async (status, type, code) => {
    answers = [{ status, body: '<h1>Sorry</h1>' }]
    const error = await failure(client().request(StoriesDocument))
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ code })
  })

  test.each(['<h1>Hello</h1>', 'null', '{}', '{"errors":"none"}'])(
    'is that %s is no answer of a GraphQL API',
    async body => {
      answers = [{ body }]
      expect(await failure(client().request(StoriesDocument))).toMatchObject({
        name: 'SofarError',
        code: 'BAD_RESPONSE',
      })
    },
  )
})

describe('A busy server', () => {
  const busy: Answer = { status: 503, headers: { 'retry-after': '0' }, body: '' }

  test.each([503, 429])('that answers %i gets a query again after the time it asks for', async status => {
    answers = [{ ...busy, status }, { ...busy, status }, {}]
    expect(await client().request(StoriesDocument)).toEqual(noStories.data)
    expect(received).toHaveLength(3)
  })

  test('gets no mutation twice', async () => {
    answers = [busy, { body: published }]
    const error = await failure(client().request(newsroom.PublishStoryDocument, { where: { slug: 'a' } }))
    expect(error).toMatchObject({ name: 'UnavailableError', code: 'HTTP_503' })
    expect(received).toHaveLength(1)
  })

  test('that did not look at a mutation (429) gets it again', async () => {
    answers = [{ ...busy, status: 429 }, { body: published }]
    await client().request(newsroom.PublishStoryDocument, { where: { slug: 'a' } })
    expect(received).toHaveLength(2)
  })

  test('gets a mutation twice when that is said to do no harm', async () => {
    answers = [busy, { body: published }]
    await client().request(newsroom.PublishStoryDocument, { where: { slug: 'a' } }, { repeatable: true })
    expect(received).toHaveLength(2)
  })

  test('is given up in the end', async () => {
    answers = [{ ...busy, status: 429 }]
    expect(await failure(client().request(StoriesDocument))).toMatchObject({
      name: 'UnavailableError',
      code: 'TOO_MANY_REQUESTS',
    })
    expect(received).toHaveLength(4)
  })

  test('may not ask for more time than the request has', async () => {
    answers = [{ ...busy, headers: { 'retry-after': '3600' } }]
    expect(await failure(client({ timeoutMs: 2_000 }).request(StoriesDocument))).toMatchObject({ code: 'TIMEOUT' })
    expect(received).toHaveLength(1)
  })

  test('of another kind gets nothing again', async () => {
    answers = [{ status: 500, body: '' }]
    await failure(client().request(StoriesDocument))
    expect(received).toHaveLength(1)
  })
})

describe('A server that is not there', () => {
  test('is reported with its address and without what was to be sent', async () => {
    const gone = createServer()
    await new Promise<void>(resolve => gone.listen(0, '127.0.0.1', resolve))
    const port = portOf(gone)
    await new Promise(resolve => gone.close(resolve))

    const asked = createClient({ url: `http://127.0.0.1:${port}?key=hidden`, token: 'sesame' })
    const error = await failure(asked.request(StoryBySlugDocument, { slug: 'secret-story' }))

    expect(error).toBeInstanceOf(UnavailableError)
    expect(error).toMatchObject({
      code: 'UNREACHABLE',
      message: `Cannot reach the server at http://127.0.0.1:${port}/graphql (ECONNREFUSED).`,
    })
  })

  test('any more is waited for, as long as the request may take: it restarts', async () => {
    const asked = client()
    await asked.request(StoriesDocument)
    answers = ['lost', 'lost', {}]
    expect(await asked.request(StoriesDocument)).toEqual(noStories.data)
    expect(received).toHaveLength(4)

    answers = ['lost', { body: published }]
    const error = await failure(asked.request(newsroom.PublishStoryDocument, { where: { slug: 'a' } }))
    expect(error).toMatchObject({ code: 'UNREACHABLE' })
    expect(received).toHaveLength(5)
  })

  test('or does not answer is given up when the time is over', async () => {
    answers = ['nothing']
    const error = await failure(client({ timeoutMs: 50 }).request(StoriesDocument))
    expect(error).toMatchObject({
      name: 'UnavailableError',
      code: 'TIMEOUT',
      message: expect.stringContaining('within 0.05 s'),
    })
  })

  test('need not be waited for: an abort ends the request with its reason', async () => {
    answers = ['nothing']
    const abort = new AbortController()
    const pending = failure(client().request(StoriesDocument, {}, { signal: abort.signal }))
    const reason = new Error('The reader left.')
    abort.abort(reason)
    expect(await pending).toBe(reason)
  })
})

describe('Creating a client', () => {
  test.each(['localhost:3000', 'nonsense', 'ftp://news.example', 'http://me:secret@news.example'])(
    'refuses the address %s',
    address => {
      expect(() => createClient({ url: address })).toThrow(
        expect.objectContaining({ code: 'BAD_URL', message: expect.not.stringContaining('secret') }),
      )
    },
  )

  test('refuses a token that no header can carry, without printing it', () => {
    expect(() => client({ token: 'sesame\n' })).toThrow(
      expect.objectContaining({ code: 'BAD_TOKEN', message: expect.not.stringContaining('sesame') }),
    )
  })
})

describe('Signing in', () => {
  test('answers with a token', async () => {
    answers = [{ body: { data: { authenticateUserWithPassword: { sessionToken: 'sealed' } } } }]
    expect(await signIn(url, 'a@example.com', 'correct horse')).toBe('sealed')
    expect(received).toMatchObject([
      { path: '/api/graphql', body: { variables: { email: 'a@example.com', password: 'correct horse' } } },
    ])
  })

  test('with a wrong password is forbidden', async () => {
    answers = [{ body: { data: { authenticateUserWithPassword: { message: 'Authentication failed.' } } } }]
    expect(await failure(signIn(url, 'a@example.com', 'wrong'))).toMatchObject({
      name: 'ForbiddenError',
      code: 'UNAUTHENTICATED',
    })
  })
})
