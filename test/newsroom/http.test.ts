import { readdirSync } from 'node:fs'
import { readlink } from 'node:fs/promises'

import { auditServer } from 'graphql-http'

import { signIn } from '../support/http.ts'
import type { NewsroomServer } from '../support/newsroom-server.ts'
import { createNewsroomServer, emailOf, friendlyOrigin, peoplesPassword } from '../support/newsroom-server.ts'
import { until } from '../support/until.ts'

/**
 * Seen red, all of it but what Apollo and GraphQL refuse by themselves, with `guardApi` emptied, `guardArguments`,
 * `limitCost`, `answerStatus` and `formatError` taken out, and `willSendResponse` taken out of `signedInOnly`.
 */
let server: NewsroomServer
let api: string
const tokens = { reporter: '', editor: '', admin: '' }

beforeAll(async () => {
  server = await createNewsroomServer()
  api = `${server.url}/api/graphql`
  for (const role of ['reporter', 'editor', 'admin'] as const)
    tokens[role] = await signIn(server.url, emailOf(role), peoplesPassword)
})

afterAll(() => server.close())

type Sent = { readonly token?: string; readonly variables?: object; readonly headers?: Record<string, string> }

async function ask(query: string, { token = tokens.editor, variables = {}, headers = {} }: Sent = {}) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  return { status: response.status, headers: response.headers, data, errors, code: errors?.[0]?.extensions?.code }
}

const send = async (body: BodyInit, headers: Record<string, string> = {}, path = '/api/graphql') => {
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

describe('The newsroom API over HTTP', () => {
  test('passes the audit of GraphQL over HTTP without an error or a warning', async () => {
    const asEditor: typeof fetch = async (url, init) => {
      const headers = new Headers(init?.headers)
      headers.set('authorization', `Bearer ${tokens.editor}`)
      headers.set('apollo-require-preflight', 'true')
      return fetch(url, { ...init, headers })
    }
    const results = await auditServer({ url: api, fetchFn: asEditor })
    expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([])
  })

  test('tells a stranger nothing of what there is, right or wrong', async () => {
    for (const query of [
      '{ stories { id } }',
      '{ storeis { id } }',
      '{ stories { nothing } }',
      '{ __schema { types { name } } }',
    ]) {
      const { status, errors } = await ask(query, { token: '' })
      expect([query, status, errors]).toEqual([
        query,
        401,
        [{ message: expect.stringContaining('Sign in first'), extensions: { code: 'UNAUTHENTICATED' } }],
      ])
    }
    const { data } = await ask('{ keystone { adminMeta { lists { key } } } }', { token: '' })
    expect(data ?? null).toBeNull()
  })

  const twoTopics = 'topics: { create: [{ name: "a", slug: "same" }, { name: "b", slug: "same" }] }'
  test.each([
    `createStory(data: { title: "a", ${twoTopics} })`,
    `createClaim(data: { text: "a", stories: { create: [{ title: "a", ${twoTopics} }] } })`,
  ])('tells which field of a part has a value that is taken: %s', async mutation => {
    const { errors } = await ask(`mutation { ${mutation} { id } }`)
    expect(errors).toMatchObject([
      {
        message: 'topics.slug: another item has this value already. Choose another.',
        extensions: { code: 'CONFLICT' },
      },
    ])
  })

  test.each([
    ['{ stories(where: { AND: null }) { id } }', 'BAD_USER_INPUT'],
    ['{ stories(where: { claims: null }) { id } }', 'BAD_USER_INPUT'],
    ['{ stories(where: { title: { contains: "\\u0000" } }) { id } }', 'BAD_USER_INPUT'],
    ['{ story(where: { id: "no id" }) { id } }', 'BAD_USER_INPUT'],
    ['{ stories(where: { id: { equals: "no id" } }) { id } }', 'BAD_USER_INPUT'],
    ['{ stories(skip: -1) { id } }', 'BAD_USER_INPUT'],
    ['{ stories(take: 1001) { id } }', 'BAD_USER_INPUT'],
    ['{ stories(take: 2147483648) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ stories(cursor: {}) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ stories(cursor: { id: "00000000-0000-4000-8000-000000000000" }) { id } }', 'BAD_USER_INPUT'],
    ['{ story(where: { id: null }) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { deleteStory(where: {}) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { deleteStory(where: { id: "00000000-0000-4000-8000-000000000000" }) { id } }', 'FORBIDDEN'],
    ['mutation { publishStory(where: { id: "00000000-0000-4000-8000-000000000000" }) { id } }', 'NOT_FOUND'],
    ['mutation { createUser(data: { name: "a" }) { id } }', 'FORBIDDEN'],
    ['mutation { createStory(data: { title: "" }) { id } }', 'BAD_USER_INPUT'],
    [
      'mutation { createStory(data: { title: "a", slug: "twice" }) { id } b: createStory(data: { title: "a", slug: "twice" }) { id } }',
      'CONFLICT',
    ],
    [
      'mutation { createCitation(data: { credibility: c2, claim: { connect: { id: "00000000-0000-4000-8000-000000000000" } } }) { id } }',
      'FORBIDDEN',
    ],
    ['mutation { createCitation(data: { credibility: c2, claim: { connect: { id: "no id" } } }) { id } }', 'FORBIDDEN'],
    ['mutation { createStory(data: { title: "a", body: 3 }) { id } }', 'BAD_USER_INPUT'],
    [
      'mutation { createStory(data: { title: "a", openedAt: "+275760-09-13T00:00:00.000Z" }) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['mutation { createClaim(data: { text: "a", claimedAt: "0000-00-00" }) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { createStory(data: { title: "a", urgency: 2147483647 }) { id } }', 'BAD_USER_INPUT'],
    ['mutation { noteEditing(list: "__proto__", id: "x") { id } }', 'BAD_USER_INPUT'],
    ['{ storyAsOf(slug: "x", at: "0001-01-01T00:00:00Z") { title } }', undefined],
  ])('answers %s with %s', async (query, code) => {
    const answer = await ask(query)
    expect([answer.code, answer.errors]).toEqual([code, answer.errors])
    expect(JSON.stringify(answer.errors ?? '')).not.toMatch(/prisma|invocation|KS_|stack|select /i)
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  test('names the field that has to be unique, and not its value', async () => {
    const make =
      'mutation { createUser(data: { name: "Twice", email: "reporter@example.com", password: "long enough for this" }) { id } }'
    const { errors } = await ask(make, { token: tokens.admin })
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('email: another item has this value already'),
        extensions: { code: 'CONFLICT' },
      }),
    ])
  })

  test.each([
    ['nested too deeply', `{ stories ${'{ claims { stories '.repeat(9)} { id } ${'} }'.repeat(9)} }`, {}],
    ['with too many aliases', `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: storiesCount`).join(' ')} }`, {}],
    ['with too many directives', `{ ${'storiesCount @include(if: true) '.repeat(101)} }`, {}],
    ['for too many items', '{ stories(take: 1000) { claims(take: 1000) { id } } }', {}],
    [
      'for too many items by a variable',
      'query ($n: Int!) { stories(take: $n) { claims(take: $n) { id } } }',
      { n: 1000 },
    ],
    ['for too many items by a default', 'query ($n: Int = 1000) { stories(take: $n) { claims(take: $n) { id } } }', {}],
  ])('refuses a query %s', async (_what, query, variables) => {
    const { code, data } = await ask(query, { variables })
    expect([code, data]).toEqual(['TOO_EXPENSIVE', undefined])
  })

  test('refuses a document of too many words', async () => {
    const { status, code } = await ask(`{ ${'storiesCount '.repeat(6_000)} }`)
    expect([status, code]).toEqual([200, 'GRAPHQL_PARSE_FAILED'])
  })
})

describe('A body that is no request', () => {
  test.each([
    ['is not JSON', '{"query": "secret', { 'content-type': 'application/json' }, 400],
    ['is JSON of another kind', '"secret"', { 'content-type': 'application/json' }, 400],
    ['is empty', '', { 'content-type': 'application/json' }, 400],
    ['is in another encoding', 'secret', { 'content-type': 'application/json; charset=klingon' }, 415],
    [
      'is compressed in no known way',
      'secret',
      { 'content-type': 'application/json', 'content-encoding': 'secret' },
      415,
    ],
    [
      'says that it is compressed, and is not',
      'secret',
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      400,
    ],
    ['is too long', `"${'secret'.repeat(2_000_000)}"`, { 'content-type': 'application/json' }, 413],
  ])('when it %s, is refused and not repeated', async (_what, body, headers, status) => {
    const answer = await send(body, headers)
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([status, expect.any(String)])
    expect(answer.text).not.toMatch(/secret|Unexpected token/)
  })
})

describe('Files', () => {
  /** What this process has written of them to the disk: other tests send files, too. */
  const kept = async (): Promise<string[]> => {
    const open = await Promise.all(
      readdirSync('/proc/self/fd').map(fd => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    )
    return open.filter(file => file.includes('/capacitor-'))
  }
  const upload = async (headers: Record<string, string>, path?: string) => {
    const body = new FormData()
    body.set(
      'operations',
      JSON.stringify({ query: '{ authenticatedItem { ... on User { name } } }', variables: { file: null } }),
    )
    body.set('map', JSON.stringify({ 0: ['variables.file'] }))
    body.set('0', new Blob(['x'.repeat(100_000)]), 'a file.png')
    return send(body, headers, path)
  }
  const preflight = { 'apollo-require-preflight': 'true' }

  test('are taken from whoever may put a picture into a story', async () => {
    const { status, text } = await upload({ ...preflight, authorization: `Bearer ${tokens.reporter}` })
    expect([status, text]).toEqual([200, expect.stringContaining('"name":"reporter"')])
    await until(async () => (await kept()).length === 0)
  })

  test.each([
    ['from a stranger', preflight, 401, undefined],
    ['with a session that is none', { ...preflight, authorization: 'Bearer sofar_session_x' }, 401, undefined],
    ['from another site’s page', {}, 400, undefined],
    ['for another place', preflight, 415, '/anything'],
    ['for the root', preflight, 415, '/'],
  ] as const)('are refused %s, before anything is kept of them', async (_what, headers, status, path) => {
    expect((await upload(headers, path)).status).toBe(status)
    expect(await kept()).toEqual([])
  })

  test('are their sender’s fault when the form ends too early', async () => {
    const response = await fetch(api, {
      method: 'POST',
      headers: {
        ...preflight,
        'content-type': 'multipart/form-data; boundary=b',
        authorization: `Bearer ${tokens.editor}`,
      },
      body: '{}',
    })
    expect(response.status).toBe(400)
  })
})

describe('A page of another site', () => {
  const cookieOf = (token: string) => ({ cookie: `sofar-session=${token}` })
  const mutation = 'mutation { createTopic(data: { name: "Forged" }) { id } }'
  const origins = {
    none: {},
    own: { origin: 'http://127.0.0.1' },
    friendly: { origin: friendlyOrigin },
    foreign: { origin: 'https://evil.example' },
    null: { origin: 'null' },
  } as const
  /** What a form or an image can send without asking first, and what needs a preflight. */
  const kinds = [
    ['JSON', { 'content-type': 'application/json' }, JSON.stringify({ query: mutation }), true],
    ['text', { 'content-type': 'text/plain' }, JSON.stringify({ query: mutation }), false],
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ query: mutation }).toString(),
      false,
    ],
    [
      'a form with files',
      { 'content-type': 'multipart/form-data; boundary=b' },
      `--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: mutation })}\r\n--b\r\ncontent-disposition: form-data; name="map"\r\n\r\n{}\r\n--b--`,
      false,
    ],
    ['nothing in particular', {}, JSON.stringify({ query: mutation }), false],
    ['an address', undefined, mutation, false],
  ] as const
  const combinations = kinds.flatMap(kind =>
    Object.keys(origins).map(name => [kind[0], name as keyof typeof origins, kind] as const),
  )

  test.each(combinations)(
    'changes nothing that it can send without asking: %s from origin %s',
    async (_kind, name, [, headers, body, needsPreflight]) => {
      const before = await server.newsroom.sudo.prisma.topic.count()
      const session = { ...cookieOf(tokens.editor), ...origins[name] }
      const response =
        headers === undefined
          ? await fetch(`${api}?query=${encodeURIComponent(body)}`, { headers: session })
          : await fetch(api, { method: 'POST', headers: { ...headers, ...session }, body: Buffer.from(body) })
      const allowed = response.headers.get('access-control-allow-origin')
      expect(allowed).toBe(name === 'friendly' ? friendlyOrigin : null)
      expect(response.headers.get('access-control-allow-credentials')).toBe(name === 'friendly' ? 'true' : null)
      const made = (await server.newsroom.sudo.prisma.topic.count()) - before
      // JSON is sent by browsers only after they were told that this origin may.
      expect([response.ok, made]).toEqual(needsPreflight ? [true, 1] : [false, 0])
    },
  )

  test.each(Object.entries(origins))('is told that it may ask, or is not: %s', async (name, headers) => {
    const response = await fetch(api, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe(name === 'friendly' ? friendlyOrigin : null)
  })

  test('cannot read by an address alone what whoever looks at it may read', async () => {
    const response = await fetch(`${api}?query={stories{id}}`, { headers: cookieOf(tokens.editor) })
    expect(response.status).toBe(400)
  })
})
