import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { createClient } from '../../src/client/index.ts'
import { connectClient } from '../../src/database/connection.ts'
import { embeddedDatabaseUrl } from '../../src/database/embedded/embedded-postgres.ts'
import { exportLines } from '../../src/transfer/export/export-content.ts'
import { buildClaim, buildSource, buildStory } from '../support/build.ts'
import { post, signIn } from '../support/http.ts'
import type { RunningServer } from '../support/server.ts'
import { adminPassword, makeDataDirectory, startServer } from '../support/server.ts'

/**
 * A secret in every field that is not for everybody, and then everything that leaves the newsroom, searched for them. That
 * the search sees what is there is shown with the tables of the newsroom itself, where it finds every one. Seen red with
 * presentSource leaving a protected source as it is: the tables of the public, and what anybody else gets.
 */
let server: RunningServer
let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let temporary: string
const tokens = { admin: '', reporter: '' }
const canaries: string[] = []
/** What anybody but an editor was answered. */
const answers: string[] = []

/** Random, and a word of its own for whoever searches. */
function canary(): string {
  const made = `canary${randomBytes(8).toString('hex')}`
  canaries.push(made)
  return made
}

const api = () => `${server.url}/api/graphql`
const reporterPassword = canary()

async function asAdmin(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await post(api(), query, { variables, token: tokens.admin })
  expect(errors).toBeUndefined()
  return data
}

/** Puts a query to an API in each of the ways in which it may be answered, or refused. */
async function listen(url: string, query: string, token = ''): Promise<void> {
  for (const accept of ['application/json', 'application/graphql-response+json', 'text/event-stream']) {
    const headers = { 'content-type': 'application/json', accept, ...(token && { authorization: `Bearer ${token}` }) }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    answers.push(JSON.stringify([...response.headers]), await response.text())
  }
}

beforeAll(async () => {
  directory = await makeDataDirectory()
  temporary = path.join(directory.path, 'temporary')
  await mkdir(temporary, { mode: 0o777 })
  server = await startServer({
    SOFAR_DATA_DIR: directory.path,
    SOFAR_SAMPLE: '0',
    TMPDIR: temporary,
    LOG_LEVEL: 'info',
  })
  tokens.admin = await signIn(server.url, 'admin@example.com', adminPassword)
  await asAdmin(
    `mutation ($password: String!) {
    createUser(data: { name: "A reporter", email: "reporter@example.com", password: $password, role: reporter }) { id }
  }`,
    { password: reporterPassword },
  )
  tokens.reporter = await signIn(server.url, 'reporter@example.com', reporterPassword)
  canaries.push(tokens.admin, tokens.reporter, adminPassword)
})

afterAll(async () => {
  await server.end()
  await directory.remove()
})

const secretSource = (protection: string) => ({
  kind: 'confidential_source',
  protection,
  publicAttribution: `A port worker who saw it ${protection}`,
  anonymityReason: 'Fears for the job',
  vaultRef: canary(),
  notes: canary(),
  reliabilityNote: canary(),
  reliability: 'B',
  originBasis: 'first_hand',
  ...(protection === 'withheld' && {
    title: canary(),
    url: `https://${canary()}.example/`,
    archiveUrl: `https://${canary()}.example/`,
    authors: canary(),
    publisher: {
      create: { name: canary(), kind: 'company', description: canary(), url: `https://${canary()}.example/` },
    },
  }),
})

/** A story that goes out, and everything about it that does not. */
async function publishAroundSecrets(): Promise<string> {
  const sources = [secretSource('withheld'), secretSource('sealed'), secretSource('withheld')]
  const cite = (source: object) => ({
    stance: 'supports',
    credibility: 'c2',
    quoteExact: 'at noon',
    note: canary(),
    source: { create: source },
  })
  const { createStory: story } = await asAdmin(
    `mutation ($data: StoryCreateInput!) { createStory(data: $data) { id slug claims { citations { source { id protection } } } } }`,
    {
      data: buildStory({
        claims: {
          create: [
            ...sources.map(source =>
              buildClaim({
                notes: canary(),
                citations: { create: [cite(buildSource({ notes: canary() })), cite(source)] },
              }),
            ),
            buildClaim({ text: canary(), rationale: canary(), stage: 'draft' }),
          ],
        },
        openQuestions: {
          create: [
            { text: 'Why?', stage: 'ready', notes: canary() },
            { text: canary(), stage: 'draft' },
          ],
        },
        watchItems: { create: [{ text: canary(), kind: 'other', stage: 'draft' }] },
      }),
    },
  )
  const { sources: found } = await asAdmin('{ sources(where: { protection: { not: { equals: public } } }) { id } }')
  for (const { id } of found)
    await asAdmin(
      `mutation ($id: ID!, $reason: String!) { requestAnonymity(where: { id: $id }, reason: $reason) { id } }`,
      { id, reason: canary() },
    )
  // Approved as a second person would have, so that the story can go out.
  const client = await connectClient(embeddedDatabaseUrl(directory.path))
  await client.query(
    `update newsroom."AnonymityGrant" set state = 'approved', "isInformation" = true, "isVital" = true,
    "isUnavailableOtherwise" = true, "isReliable" = true, "identityKnown" = true, "decidedAt" = now(), note = $1,
    "decidedBy" = (select id from newsroom."User" where role = 'reporter')`,
    [canary()],
  )
  await client.end()
  await asAdmin(`mutation ($id: ID!) { publishStory(where: { id: $id }) { version } }`, { id: story.id })
  return story.slug
}

/** The text of every file below a folder, but for where PostgreSQL keeps what it is given. */
async function textsBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && !entry.parentPath.includes(`${path.sep}postgres`))
  return (await Promise.all(files.map(file => readFile(path.join(file.parentPath, file.name), 'latin1')))).join('\n')
}

const foundIn = (text: string): string[] => canaries.filter(secret => text.includes(secret))

describe('A secret of the newsroom', () => {
  test('is in nothing that anybody else gets', async () => {
    const slug = await publishAroundSecrets()
    expect(canaries.length).toBeGreaterThanOrEqual(40)
    const [delivery, some] = [`${server.url}/graphql`, canaries[4] ?? '']

    for (const query of [
      `{ story(where: { slug: "${slug}" }) { title claims { text rationale citations { quoteExact textFragmentUrl source { title url archiveUrl authors publicAttribution anonymityReason publisher { name } } } } openQuestions { text } watchItems { text } updates { headline note changes { was is } } } }`,
      `{ sources { title url authors } claims { text } entities { name description url } openQuestions { text } }`,
      `{ search(text: "${some}") { __typename } }`,
      `{ stories(where: { title: { contains: "${some}\\u0000" } }) { id } }`,
      `{ sources(where: { vaultRef: { equals: "${some}" } }) { id } }`,
      `{ story(where: { slug: "${slug}" }) { changesSince(version: 0) { was is } } latestUpdates { updates { headline } } }`,
    ])
      await listen(delivery, query)
    for (const query of [
      `{ sources { label title url archiveUrl authors publisher { name } reliabilityNote vaultRef notes grants { reason note } } }`,
      `{ revisions { snapshot changes { was is } changedFields } citations { label textFragmentUrl source { title notes } } }`,
      `{ users { name email } apiTokens { name } auditEvents { details } anonymityGrants { reason note } desk { shaky { __typename } } }`,
      `{ sources(where: { OR: [{ notes: { startsWith: "canary" } }, { NOT: { vaultRef: { equals: "" } } }] }) { id label } }`,
      `mutation { updateSources(data: []) { id } a: createSource(data: { title: "x", kind: interview, publisher: { connect: { id: "${some}" } } }) { id } }`,
    ]) {
      await listen(api(), query, tokens.reporter)
      await listen(api(), query)
    }
    // What people send may be wrong; it is theirs, and no log's.
    const wrong = [
      `{"query": "${some}`,
      `{"query":"{ stories(where: { id: { equals: \\"${some}\\" } }) { id } }"}`,
      `{"query":"{ ${some} }"}`,
      `{"query":"mutation { createUser(data: { name: \\"${some}\\", email: \\"admin@example.com\\", password: \\"${some}\\" }) { id } }"}`,
    ]
    for (const body of wrong) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.admin}` }
      for (const url of [api(), delivery]) await (await fetch(url, { method: 'POST', headers, body })).text()
    }
    for (const address of ['/', '/signin', '/sources', `/${some}`, '/metrics', '/health/ready', '/images/x.png'])
      answers.push(await (await fetch(`${server.url}${address}`)).text())
    // What editors write of claims and questions is for all of the newsroom: of these, the public alone may find none.
    const forReporters = new Set(foundIn(await textOfNewsroomForReporters()))
    const found = answers.flatMap(foundIn).filter(secret => !forReporters.has(secret))
    expect(found.filter(secret => secret !== some)).toEqual([])
    expect(foundIn(server.output())).toEqual([])
    expect(foundIn(await textsBelow(temporary))).toEqual([])
    expect(foundIn(await textsBelow(directory.path))).toEqual([])
  })

  test('is in no export of a reporter’s, nor in one of an editor’s that leaves identities out', async () => {
    for (const token of [tokens.reporter, tokens.admin]) {
      const client = createClient({ url: server.url, perspective: 'newsroom', token })
      const lines: string[] = []
      for await (const line of exportLines(client, { identities: false })) lines.push(line)
      const ofSources = lines.filter(line => line.includes('"withheld"') || line.includes('"sealed"'))
      expect(ofSources.length).toBeGreaterThan(0)
      expect(foundIn(ofSources.join('\n'))).toEqual([])
    }
  })

  test('is in no table that the public reads, or that is made from what it read', async () => {
    const client = await connectClient(embeddedDatabaseUrl(directory.path))
    const dumpOf = async (schemas: readonly string[]): Promise<string> => {
      const { rows } = await client.query<{ schema: string; table: string }>(
        `select table_schema as schema, table_name as table from information_schema.tables
         where table_schema = any($1) and table_type = 'BASE TABLE'`,
        [schemas],
      )
      const texts: string[] = []
      for (const { schema, table } of rows) {
        const content = await client.query<{ text: string }>(
          `select coalesce(string_agg(row::text, ' '), '') as text from "${schema}"."${table}" row`,
        )
        texts.push(content.rows[0]?.text ?? '')
      }
      return texts.join(' ')
    }
    const [open, all] = [await dumpOf(['published', 'record', 'search']), await dumpOf(['newsroom'])]
    await client.end()
    expect(open).toContain('A port worker who saw it')
    expect(foundIn(open)).toEqual([])
    // Passwords and sessions are kept as hashes.
    expect(foundIn(all)).toHaveLength(canaries.length - 4)
  })

  test('is in nothing that was built', async () => {
    expect(foundIn(await textsBelow('.keystone/admin/.next/static'))).toEqual([])
    expect(foundIn(await readFile('.keystone/config.js', 'utf8'))).toEqual([])
  })
})

/** Notes of claims, questions and citations, and drafts: they are written for all colleagues. */
async function textOfNewsroomForReporters(): Promise<string> {
  const { data } = await post(
    api(),
    '{ claims { text rationale notes } citations { note } openQuestions { text notes } watchItems { text } entities { name description url } sources(where: { protection: { equals: public } }) { notes } }',
    { token: tokens.reporter },
  )
  return JSON.stringify(data)
}
