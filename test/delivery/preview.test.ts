import * as prismaModule from '../../generated/prisma/client.ts'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'

import { createDeliveryContext } from '../../src/delivery/context.ts'
import type { DeliveryServer } from '../../src/delivery/server.ts'
import { createDeliveryServer } from '../../src/delivery/server.ts'
import { readerUrl } from '../../src/database/roles.ts'
import { findPreview } from '../../src/newsroom/find-preview.ts'
import { ensurePreview } from '../../src/publishing/preview/ensure-preview.ts'
import { buildClaim, buildSource, buildStory, change, grantAnonymity, publish, saveStory } from '../support/build.ts'
import { query as sql } from '../support/database.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'

let newsroom: TestNewsroom
let api: DeliveryServer
let server: Server
let url: string
let node: DeliveryNode
const ids = { story: '', other: '', person: '' }

beforeAll(async () => {
  newsroom = await createNewsroom()
  const context = createDeliveryContext(prismaModule, { url: newsroom.url, perspective: 'preview' })
  const delivery = createDeliveryContext(prismaModule, { url: readerUrl(newsroom.url) })
  api = createDeliveryServer(delivery, {
    url: readerUrl(newsroom.url),
    preview: {
      context,
      find: token => findPreview(newsroom.sudo, token),
      prepare: () => ensurePreview(newsroom.url),
    },
  })
  server = createServer(api.handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await api.listening
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/graphql`
  node = await startNode(newsroom.url, { purgeUrl: undefined })
  ids.person = newsroom.people.editor
  await write()
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await api.close()
  await node.close()
  await newsroom.close()
})

/** A story that was published and changed since, and a draft. */
async function write(): Promise<void> {
  const editor = newsroom.as('editor')
  const secret = buildSource({
    title: 'CANARY the name',
    url: 'https://canary.example/',
    authors: 'CANARY author',
    notes: 'CANARY notes',
    vaultRef: 'CANARY vault',
    reliabilityNote: 'CANARY reliability',
    kind: 'confidential_source',
    protection: 'withheld',
    publicAttribution: 'a port worker',
    anonymityReason: 'they fear for their post',
  })
  const citations = [
    {
      stance: 'supports',
      credibility: 'c2',
      quoteExact: 'it left',
      locator: 'CANARY place',
      source: { create: secret },
    },
    { stance: 'supports', credibility: 'c2', source: { create: buildSource() } },
    {
      stance: 'supports',
      credibility: 'c2',
      attribution: 'off_record',
      quoteExact: 'CANARY words',
      source: { create: buildSource({ title: 'CANARY off the record' }) },
    },
  ]
  const story = await saveStory(
    editor,
    buildStory({ claims: { create: [buildClaim({ citations: { create: citations } })] } }),
  )
  await grantAnonymity(newsroom)
  await publish(editor, story.id)
  await change(editor, 'Story', story.id, { title: 'The ferry that sank', byline: 'By us' })
  await change(editor, 'Claim', story.claims[0]?.id ?? '', { notes: 'CANARY claim notes' })
  await editor(`mutation ($data: ClaimCreateInput!) { createClaim(data: $data) { id } }`, {
    data: { text: 'CANARY not ready', stage: 'draft', stories: { connect: [{ id: story.id }] } },
  })
  ids.story = story.id
  ids.other = (await saveStory(editor, buildStory({ title: 'A draft about ports', stage: 'draft' }))).id
}

const stories = '{ stories(orderBy: { title: asc }) { title byline claims { text } } }'
const everything = `{
  stories { title body { document } claims { text notes: rationale citations { quoteExact locator source { title url authors publicAttribution } } } }
  claims { text } sources { title url authors publicAttribution } citations { quoteExact quotePrefix locator source { title } }
}`

async function ask(token: string | undefined, asked: string, { method = 'POST', to = url, headers = {} } = {}) {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response =
    method === 'GET'
      ? await fetch(`${to}?query=${encodeURIComponent(asked)}`, { headers: { ...authorization, ...headers } })
      : await fetch(to, {
          method,
          headers: { 'content-type': 'application/json', ...authorization, ...headers },
          body: JSON.stringify({ query: asked }),
        })
  const text = await response.text()
  return { status: response.status, kept: response.headers.get('cache-control'), text, body: JSON.parse(text) }
}

const titles = (body: any) => body.data?.stories.map(({ title }: { title: string }) => title)

async function apiToken(scopes: string): Promise<string> {
  const { issueApiToken } = await newsroom.as('admin')(
    `mutation { issueApiToken(name: "site", scopes: [${scopes}], owner: "${ids.person}") { token } }`,
  )
  return issueApiToken.token
}

async function link(story = ids.story): Promise<{ token: string; url: string | null }> {
  return (
    await newsroom.as('editor')(`mutation ($story: ID!) { createPreviewLink(story: $story) { token url } }`, { story })
  ).createPreviewLink
}

const inPreview = ['A draft about ports', 'The ferry that sank']

/**
 * Seen red with every link answered with `*` in findPreview: that of the one story; with every token let in there: that of
 * other scopes; with the look at whoever gave a link taken out of findPreviewLink: that of how previews end.
 */
describe('The delivery API', () => {
  test.each(['GET', 'POST'])('answers an API token for previews with what would be published, by %s', async method => {
    const token = await apiToken('preview')
    const before = await ask(undefined, stories, { method })
    expect(titles(before.body)).toEqual(['The ferry that turned back'])
    const preview = await ask(token, stories, { method })
    expect(titles(preview.body)).toEqual(inPreview)
    expect(preview.body.data.stories[1].byline).toBe('By us')
    expect(preview.kept).toBe('private, no-store')
    const after = await ask(undefined, stories, { method })
    expect(after).toEqual(before)
    expect((await ask(token, stories, { method })).text).toBe(preview.text)
  })

  test('shows no more of protected sources, off-the-record words and what is not ready than a publication would', async () => {
    const { text, body } = await ask(await apiToken('preview'), everything)
    expect(body.errors).toBeUndefined()
    expect(text).toContain('a port worker')
    expect(text).not.toMatch(/canary/i)
  })

  test('shows through a link the one story that it is for', async () => {
    const { token } = await link()
    expect(token).toMatch(/^sofar_preview_/)
    expect(titles((await ask(token, stories)).body)).toEqual(['The ferry that sank'])
    expect(titles((await ask((await link(ids.other)).token, stories)).body)).toEqual([
      'A draft about ports',
      'The ferry that turned back',
    ])
  })

  test('answers in a preview whatever it answers otherwise', async () => {
    const token = await apiToken('preview')
    const asked = `{ story(where: { id: "${ids.story}" }) { title changesSince(version: 0) { kind } }
      latestUpdates { items { headline } } search(query: "ferry") { hits { title story { title } } }
      drafts: stories(where: { title: { contains: "draft" } }, take: 5) { title status }
      byStatus: stories(where: { status: { in: [developing] } }, orderBy: [{ status: asc }, { title: asc }]) { title } }`
    const { body } = await ask(token, asked)
    expect(body.errors).toBeUndefined()
    expect(body.data).toMatchObject({
      story: { title: 'The ferry that sank' },
      latestUpdates: { items: [expect.anything()] },
      drafts: [{ title: 'A draft about ports', status: 'developing' }],
      byStatus: inPreview.map(title => ({ title })),
    })
    expect((await ask(token, '{ stories { nonsense } }')).body.errors[0].message).toContain('nonsense')
    expect((await ask(token, '{ __schema { queryType { name } } }')).body.data.__schema.queryType.name).toBe('Query')
  })

  test('answers what the site asks for the page of a story that nobody has published', async () => {
    const documents = JSON.parse(await readFile('examples/reader/src/generated/persisted-documents.json', 'utf8'))
    const query = Object.values(documents).find(text => String(text).includes('query ReaderStory('))
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${(await link(ids.other)).token}` },
      body: JSON.stringify({ query, variables: { slug: 'a-draft-about-ports' } }),
    })
    const { data, errors } = await response.json()
    expect({ status: response.status, errors }).toEqual({ status: 200 })
    expect(data.story).toMatchObject({ title: 'A draft about ports', whatWeKnow: [], updatesCount: 0 })
  })

  test.each([
    ['a token with other scopes', () => apiToken('newsroom_read, content_write, publish')],
    ['what is no token', async () => 'nonsense'],
    ['a link that nobody made', async () => (await link()).token.replace(/.$/, last => (last === 'a' ? 'b' : 'a'))],
  ])('gives %s nothing at all', async (_what, tokenOf) => {
    const { status, kept, body } = await ask(await tokenOf(), stories)
    expect({ status, kept, code: body.errors[0].extensions.code, data: body.data }).toEqual({
      status: 401,
      kept: 'private, no-store',
      code: 'UNAUTHENTICATED',
      data: undefined,
    })
  })

  test('ends previews with the time of a link, the rights of whoever made it, and the token', async () => {
    const { token } = await link()
    const scoped = await apiToken('preview')
    const status = async (one: string) => (await ask(one, stories)).status
    expect([await status(token), await status(scoped)]).toEqual([200, 200])
    const person = (data: string) =>
      newsroom.as('admin')(`mutation { updateUser(where: { id: "${ids.person}" }, data: ${data}) { id } }`)
    await person('{ state: disabled }')
    expect([await status(token), await status(scoped)]).toEqual([401, 401])
    await person('{ state: active }')
    expect([await status(token), await status(scoped)]).toEqual([401, 200])
    const next = await link()
    await sql(newsroom.url, `update sofar_access.preview_link set expires_at = now() - interval '1 second'`)
    expect(await status(next.token)).toBe(401)
    await sql(newsroom.url, `update newsroom."ApiToken" set "revokedAt" = now()`)
    expect(await status(scoped)).toBe(401)
  })

  test('says where to ask when it reads nothing but what is published', async () => {
    const { status, body } = await ask(await apiToken('preview'), stories, { to: node.url })
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 403, code: 'FORBIDDEN' })
  })

  test('makes its previews anew after a migration took away what they read', async () => {
    const token = await apiToken('preview')
    await sql(newsroom.url, 'drop schema preview cascade')
    expect((await ask(token, stories)).body.errors).toHaveLength(1)
    expect(titles((await ask(token, stories)).body)).toEqual(inPreview)
  })

  test('makes links to the site that readers use', async () => {
    expect((await link()).url).toBeNull()
    process.env.SOFAR_READER_URL = 'https://news.example/s/{slug}?from=newsroom'
    const { token, url: address } = await link()
    delete process.env.SOFAR_READER_URL
    expect(address).toBe(`https://news.example/s/the-ferry-that-turned-back?from=newsroom&preview=${token}`)
    const about = `query { auditEvents(where: { action: { equals: "preview_link_created" } }) { subjectId details } }`
    const { auditEvents } = await newsroom.as('editor')(about)
    expect(auditEvents).toContainEqual({ subjectId: ids.story, details: { until: expect.any(String) } })
    expect(JSON.stringify(auditEvents)).not.toContain('sofar_preview_')
  })
})
