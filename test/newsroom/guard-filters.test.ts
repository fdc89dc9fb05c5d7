import type { Session } from '../../schema/session.ts'
import { buildSource } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
const secret = { title: 'Zebra Canary', notes: 'canary note', url: 'https://canary.example/' }

beforeAll(async () => {
  newsroom = await createNewsroom()
  const source = buildSource({
    ...secret,
    protection: 'withheld',
    kind: 'confidential_source',
    publicAttribution: 'A port worker who saw it',
    vaultRef: 'canary-vault',
  })
  const claim = { text: 'The ferry left.', citations: { create: [{ credibility: 'c2', source: { create: source } }] } }
  await newsroom.as('editor')(`mutation ($data: StoryCreateInput!) { createStory(data: $data) { id } }`, {
    data: { title: 'The ferry', claims: { create: [claim, { text: 'Nobody says this.' }] } },
  })
})

afterAll(() => newsroom.close())

/**
 * Each pair asks the same of what is and of what is not: a reporter must get the same answer to both. Seen red with
 * `guardArguments` taken out of the schema: the first filter of each pair then finds, the second does not.
 */
const pairs: readonly (readonly [what: string, ask: (value: string) => string])[] = [
  ['a field', value => `sourcesCount(where: { title: { startsWith: "${value}" } })`],
  ['its negation', value => `sourcesCount(where: { NOT: { title: { startsWith: "${value}" } } })`],
  ['a negation inside', value => `sourcesCount(where: { title: { not: { startsWith: "${value}" } } })`],
  [
    'an alternative',
    value => `sourcesCount(where: { OR: [{ title: { startsWith: "${value}" } }, { id: { in: [] } }] })`,
  ],
  [
    'a relation',
    value => `claimsCount(where: { citations: { some: { source: { title: { startsWith: "${value}" } } } } })`,
  ],
  ['every', value => `claimsCount(where: { citations: { every: { source: { title: { startsWith: "${value}" } } } } })`],
  ['none', value => `claimsCount(where: { citations: { none: { source: { title: { startsWith: "${value}" } } } } })`],
  [
    'any depth',
    value =>
      `storiesCount(where: { claims: { some: { citations: { some: { source: { NOT: [{ title: { startsWith: "${value}" } }] } } } } } })`,
  ],
  ['a count inside', value => `claims { citationsCount(where: { source: { title: { startsWith: "${value}" } } }) }`],
  ['a list inside', value => `claims { citations(where: { source: { title: { startsWith: "${value}" } } }) { id } }`],
  ['its history', value => `revisionsCount(where: { itemId: { startsWith: "${value}" } })`],
]

describe('What a reporter may not read', () => {
  test.each(pairs)('is not told by filters: %s', async (_what, ask) => {
    const reporter = newsroom.as('reporter')
    expect(await reporter(`{ ${ask('Zebra')} }`)).toEqual(await reporter(`{ ${ask('Nobody')} }`))
  })

  test('is found by those who may read it', async () => {
    const ask = `{ sourcesCount(where: { title: { startsWith: "Zebra" } }) }`
    await expect(newsroom.as('editor')(ask)).resolves.toEqual({ sourcesCount: 1 })
  })

  test('cannot be sorted by', async () => {
    await expect(newsroom.as('reporter')(`{ sources(orderBy: { title: asc }) { id } }`)).rejects.toMatchObject({
      extensions: { code: 'KS_ACCESS_DENIED' },
    })
  })

  test('is null, in the item, its names and its history', async () => {
    const answer = await newsroom.as('reporter')(`{
      sources { label title url archiveUrl authors notes vaultRef reliabilityNote publisher { id } }
      citations { label textFragmentUrl }
      revisions(where: { itemType: { equals: "Source" } }) { snapshot changedFields changes { field was is } }
    }`)
    expect(JSON.stringify(answer)).not.toMatch(/canary/i)
    expect(answer.sources).toMatchObject([{ title: null, url: null, notes: null, vaultRef: null }])
  })

  test('stays unread when protection is lifted by somebody who may not read it', async () => {
    const { sources } = await newsroom.as('reporter')(`{ sources { id } }`)
    await expect(
      newsroom.as('reporter')(
        `mutation ($id: ID!) { updateSource(where: { id: $id }, data: { protection: public }) { title } }`,
        sources[0],
      ),
    ).rejects.toMatchObject({ extensions: { code: 'KS_ACCESS_DENIED' } })
  })

  test('is in the audit log when somebody else reads it, before they get it', async () => {
    await newsroom.as('editor')(`{ sources { title notes } }`)
    const { auditEvents } = await newsroom.as('editor')(
      `{ auditEvents(where: { action: { equals: "confidential_read" } }, orderBy: { occurredAt: desc }, take: 1) { actor { name } subjectType details } }`,
    )
    expect(auditEvents).toEqual([
      { actor: { name: 'editor' }, subjectType: 'Source', details: { fields: ['notes', 'title'] } },
    ])
  })
})

describe('A list', () => {
  test.each([
    ['where: { AND: null }', 'where.AND'],
    ['where: { claims: null }', 'where.claims'],
    ['where: { claims: { some: null } }', 'where.claims.some'],
    ['skip: -1', 'skip'],
    ['take: 100000', 'take'],
    ['cursor: {}', 'exactly one'],
    ['cursor: { id: "6b1c1f0e-0000-4000-8000-000000000000" }', 'cursor'],
  ])('refuses %s with a reason', async (args, reason) => {
    await expect(newsroom.as('editor')(`{ stories(${args}) { id } }`)).rejects.toThrow(reason)
  })

  test('has one order, even of what is equal', async () => {
    const { entities } = await newsroom.as('editor')(
      `mutation { entities: createEntities(data: [${Array.from({ length: 12 }, (_, n) => `{ name: "E${n}", kind: place }`).join()}]) { id } }`,
    )
    const { page } = await newsroom.as('editor')(`{ page: entities(orderBy: { kind: asc }) { id } }`)
    expect(page.map(idOf)).toEqual(entities.map(idOf).toSorted())
  })

  test('is not written or acted on in a script’s name beyond its scopes', async () => {
    const id = newsroom.people.admin
    const session: Session = { itemId: id, data: { id, name: 'a', role: 'admin' }, scopes: ['newsroom_read'] }
    await expect(
      newsroom.in(session).graphql.run({ query: `mutation { createTopic(data: { name: "x" }) { id } }` }),
    ).rejects.toMatchObject({ extensions: { code: 'KS_ACCESS_DENIED' } })
    await expect(
      newsroom.in({ ...session, scopes: ['preview'] }).graphql.run({ query: `{ desk { inMotion } }` }),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
  })
})

const idOf = ({ id }: { id: string }): string => id
