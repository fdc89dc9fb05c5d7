import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { parse, validate } from 'graphql'

import type { Role } from '../../schema/access.ts'
import type { Session } from '../../schema/session.ts'
import { createDeliveryContext } from '../../src/delivery/context.ts'
import * as prismaModule from '../../generated/prisma/client.ts'
import { fillWithRandomContent } from '../delivery/random-content.ts'
import type { RandomQuery } from '../delivery/random-query.ts'
import { randomCount, randomMutation, randomQuery } from '../delivery/random-query.ts'
import { buildClaim, buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import { copyDatabase, createMigratedDatabase, query } from '../support/database.ts'
import { long } from '../support/long.ts'
import { seed } from '../support/seed.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

/**
 * Two newsrooms that differ in nothing but what a reporter may not read: who protected sources are, what is noted of
 * them, why they go unnamed, what editors have read, tokens and secrets. Whatever a reporter asks or tries, both have to
 * answer the same. An editor is told different things by the same queries, so the test can see.
 *
 * One thing that follows from what is hidden is told on purpose: whether two protected sources are one person, since the
 * rule of independence rests on it. So both newsrooms have the same sources with the same `vaultRef`, of another name.
 *
 * What filters, cursors and sorting could tell is tried one by one in guard-filters.test.ts.
 */
const [queries, mutations] = long ? [20_000, 2_000] : [400, 120]

let worlds: readonly [TestNewsroom, TestNewsroom]
let known: { ids: string[]; slugs: string[] }

beforeAll(async () => {
  const database = await createMigratedDatabase()
  const context = createDeliveryContext(prismaModule, { url: database.url, perspective: 'newsroom' })
  const random = await fillWithRandomContent(database.url, context, { seed, perspective: 'newsroom' })
  await context.prisma.$disconnect()
  const first = await createNewsroom(database)
  await saveSources(first)
  const { people } = first
  await first.disconnect()
  const copy = await copyDatabase(database)
  worlds = [await createNewsroom(database, people), await createNewsroom(copy, people)]
  for (const [index, { url }] of worlds.entries()) await hide(url, `world${index}`, people.reporter)
  const ids = async (sql: string) => (await query(database.url, sql)).map(({ id }) => String(id))
  known = {
    ids: [
      ...[...random.values()].filter(list => list.length > 1).flatMap(list => list.slice(0, 3)),
      ...(await ids(`select id from newsroom."Source"`)),
      ...(await ids(`select id from newsroom."AnonymityGrant"`)),
      ...(await ids(`select id from newsroom."Revision" order by "savedAt" desc limit 5`)),
      ...Object.values(people),
    ],
    slugs: [
      ...(await query(database.url, 'select slug from newsroom."Story"')).map(({ slug }) => String(slug)),
      ...guesses,
    ],
  }
})

afterAll(async () => {
  for (const world of worlds) await world.close()
})

/** What somebody asks for who guesses at what is hidden, as often as for everything else together. */
const guesses = Array.from({ length: 30 }, (_, index) => `world${index % 2}`)

/** As people save them: some protected from the start, some only later, and one by the reporter. */
async function saveSources(newsroom: TestNewsroom): Promise<void> {
  const editor = newsroom.as('editor')
  const protection = { kind: 'confidential_source', protection: 'withheld', publicAttribution: 'A port worker' }
  const confidential = { vaultRef: 'vault 1', notes: 'a note', reliabilityNote: 'known for years' }
  const named = (title: string) =>
    buildSource({ title, url: 'https://person.example', authors: title, ...confidential })
  const hidden = { ...named('Ann Person'), ...protection }
  await saveStory(
    editor,
    buildStory({
      claims: {
        create: [hidden, { ...hidden, title: 'Bob Person', vaultRef: 'vault 2' }, named('Cay Person')].map(source =>
          buildClaim({
            citations: {
              create: [{ stance: 'supports', credibility: 'c2', quoteExact: 'at noon', source: { create: source } }],
            },
          }),
        ),
      },
    }),
  )
  const idOf = async (title: string) => (await newsroom.sudo.prisma.source.findFirstOrThrow({ where: { title } })).id
  const [first, once] = [await idOf('Ann Person'), await idOf('Cay Person')]
  await change(editor, 'Source', once, { ...protection, notes: 'not any more' })
  await change(editor, 'Source', first, { title: 'Ann B. Person', notes: 'another note' })
  await editor(
    `mutation ($id: ID!) { requestAnonymity(where: { id: $id }, reason: "Ann would lose her post.") { id } }`,
    { id: first },
  )
  await newsroom.as('reporter')(`mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`, {
    data: { ...hidden, title: 'The reporter’s own', authors: 'The reporter’s own', vaultRef: 'vault 3' },
  })
  await publish(editor, (await saveStory(editor)).id)
}

/** Gives a newsroom its own of all that a reporter may not read, whether or not there was something before. */
async function hide(url: string, world: string, reporter: string): Promise<void> {
  const secret = (field: string, id = 'id') =>
    `case when hashtext(${id}::text || '${world}${field}') % 3 = 0 then '' else '${world} ${field} ' || ${id} end`
  const notTheirs = `"createdBy" is distinct from '${reporter}'`
  const fields = ['title', 'url', 'archiveUrl', 'authors', 'reliabilityNote', 'notes']
  const entity = `(select id from newsroom."Entity" entity order by hashtext(entity.id || source.id::text || '${world}') limit 1)`
  const asSuperuser = new URL(url)
  asSuperuser.username = 'postgres'
  const nullable = (
    await query(
      url,
      `select column_name as name from information_schema.columns
    where table_schema = 'newsroom' and table_name = 'Source' and is_nullable = 'YES'`,
    )
  ).map(({ name }) => name)
  // There is nobody behind a sealed source: nothing saves one with a name.
  const ofNamed = (field: string, value: string) => `case when protection = 'sealed' then "${field}" else ${value} end`
  const assignments = fields.map(field => {
    const value = nullable.includes(field) ? `nullif(${secret(field)}, '')` : secret(field)
    return `"${field}" = ${['notes', 'reliabilityNote'].includes(field) ? value : ofNamed(field, value)}`
  })
  const hiddenSource = `select id::text from newsroom."Source" where protection <> 'public' and ${notTheirs}`
  await query(
    asSuperuser.href,
    `
    set session_replication_role = replica;
    update newsroom."Source" source set ${assignments.join(', ')}, publisher = ${ofNamed('publisher', entity)},
      "vaultRef" = case when "vaultRef" = '' then '' else '${world} ' || "vaultRef" end
    where protection <> 'public' and ${notTheirs};
    update newsroom."AnonymityGrant" set reason = ${secret('reason')}, note = ${secret('note')} where "requestedBy" is distinct from '${reporter}';
    update newsroom."User" set password = '${world}';
    update newsroom."Revision" set snapshot = snapshot || jsonb_build_object(${fields.map(field => `'${field}', ${secret(field, '"itemId"')}`).join(', ')}, 'vaultRef', '${world}')
    where "itemType" = 'Source' and "itemId" in (${hiddenSource}) and snapshot is not null;
    update newsroom."Revision" set snapshot = snapshot || jsonb_build_object('reason', ${secret('reason', '"itemId"')}, 'note', '${world}')
    where "itemType" = 'AnonymityGrant' and "itemId" in (select id::text from newsroom."AnonymityGrant" where "requestedBy" is distinct from '${reporter}') and snapshot is not null;
    insert into newsroom."AuditEvent" (id, action, "subjectType", "subjectId") select gen_random_uuid(), '${world}', 'Source', '${world}'
      from generate_series(1, ${world.endsWith('0') ? 3 : 5});
    insert into newsroom."ApiToken" (id, name, "tokenId", "secretHash") select gen_random_uuid(), '${world}', '${world}' || n, '${world}'
      from generate_series(1, ${world.endsWith('0') ? 2 : 4}) n;
  `,
  )
}

const sessionOf = (world: TestNewsroom, role: Role): Session => {
  const id = world.people[role]
  return { itemId: id, data: { id, name: role, role } }
}

const schemaOf = (world: TestNewsroom): GraphQLSchema => world.in(undefined).graphql.schema

async function answer(world: TestNewsroom, role: Role, { source, variables }: RandomQuery): Promise<string> {
  const { data, errors = [] } = await world.in(sessionOf(world, role)).graphql.raw({ query: source, variables })
  // Of several errors in a list that is never null, any may be the one that is told; and what Prisma says is told to nobody.
  const told = new Set(
    errors.map(({ message, extensions: { code } }) => (typeof code === 'string' ? `${code}: ${message}` : 'Refused')),
  )
  return JSON.stringify({ data, errors: [...told].toSorted() })
}

/** What is new has an id and a time of its own everywhere, and a protected source two words. */
function withoutNews(text: string): string {
  return text
    .replaceAll(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g, id => (known.ids.includes(id) ? id : 'new id'))
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
}

type Asked = Parameters<typeof answer>[2]

/**
 * What a reporter is answered in each world. Where several fields of one query fail, the first to do so is told of, and
 * which that is may differ from one time to the next: such a query is put again.
 */
async function askBoth(asked: Asked): Promise<readonly string[]> {
  const ask = () => Promise.all(worlds.map(world => answer(world, 'reporter', asked)))
  let answers = await ask()
  for (let again = 0; again < 10 && new Set(answers).size > 1 && answers.every(isNothing); again += 1) {
    answers = await ask()
  }
  return answers
}

const isNothing = (text: string): boolean => text.startsWith('{"data":null,')

/** Seen red with guardArguments emptied: that of what is asked. */
describe('Two newsrooms that differ in what a reporter may not read', () => {
  test('are told apart by an editor, who may read it', async () => {
    const ask = {
      source:
        '{ sources(where: { protection: { not: { equals: public } } }, orderBy: { id: asc }) { title notes } revisions(orderBy: { id: asc }) { snapshot } }',
      variables: {},
    }
    const [one, other] = await Promise.all(worlds.map(world => answer(world, 'editor', ask)))
    expect(one).not.toEqual(other)
    expect([one, other]).toEqual([expect.stringContaining('world0'), expect.stringContaining('world1')])
    const asReporter = await Promise.all(worlds.map(world => answer(world, 'reporter', ask)))
    expect(asReporter[0]?.match(/world\d[^"]*|[^"]*Person/g)).toBeNull()
    expect(asReporter[0]).toEqual(asReporter[1])
  })

  test(`are the same to a reporter who asks ${queries} things at random`, async () => {
    const schema = schemaOf(worlds[0])
    let [asked, differences] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.gen(), async g => {
        const random = g(fc.boolean) ? randomCount(schema, g, known) : randomQuery(schema, g, known, { isWhole: true })
        if (validate(schema, parse(random.source)).length > 0) return
        asked += 1
        const [one, other] = await askBoth(random)
        if (one !== other) throw new Error(`${random.source}\n${JSON.stringify(random.variables)}\n${one}\n${other}`)
        // Until the first that tells them apart, and of the others some.
        if (differences > 0 && asked % 10 !== 0) return
        const asEditor = await Promise.all(worlds.map(world => answer(world, 'editor', random)))
        if (asEditor[0] !== asEditor[1]) differences += 1
      }),
      { numRuns: queries, endOnFailure: true },
    )
    expect(asked).toBeGreaterThan(queries * 0.8)
    expect(differences).toBeGreaterThan(0)
  }, 36_000_000)

  test(`are the same to a reporter who tries ${mutations} changes at random`, async () => {
    const schema = schemaOf(worlds[0])
    const outcomes = { done: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.gen(), async g => {
        const random = randomMutation(schema, g, known)
        if (random === undefined || validate(schema, parse(random.source)).length > 0) return
        const [one = '', other = ''] = (await Promise.all(worlds.map(world => answer(world, 'reporter', random)))).map(
          withoutNews,
        )
        if (one !== other) throw new Error(`${random.source}\n${JSON.stringify(random.variables)}\n${one}\n${other}`)
        outcomes[one.includes('"errors":[]') ? 'done' : 'refused'] += 1
      }),
      { numRuns: mutations, endOnFailure: true },
    )
    expect(outcomes.done).toBeGreaterThan(mutations / 50)
    expect(outcomes.refused).toBeGreaterThan(mutations / 50)
  }, 36_000_000)
})
