import type { GraphQLInputType, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'

import type { Role } from '../../schema/access.ts'
import type { Grantee, ListPermission, Permission } from '../../schema/permissions.ts'
import { permissions, rootPermissions } from '../../schema/permissions.ts'
import type { Session } from '../../schema/session.ts'
import { buildSource, buildStory, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

/**
 * Every cell of schema/permissions.ts, executed through the newsroom API by everybody whom it may concern. Seen red with
 * `operation('query')` answering true, with `permittedFields` taken out of one list, with `confidential` taken off
 * Source.vaultRef, and with a row of the table changed to `everybody`.
 */
let newsroom: TestNewsroom
let principals: readonly Principal[]
/** One item of each list; the source is withheld, and nobody here saved it first, the reporter called `owner` apart. */
const items: Record<string, string> = {}

type Principal = { readonly name: string; readonly session: Session | undefined; readonly isOwner: boolean }
type Answer = { readonly data: Record<string, any>; readonly codeOf: ReadonlyMap<string, string> }

const lists: readonly (readonly [string, ListPermission])[] = Object.entries(permissions)

beforeAll(async () => {
  newsroom = await createNewsroom()
  const { id: ownerId } = await addReporter('owner')
  principals = [
    { name: 'nobody', session: undefined, isOwner: false },
    { name: 'the owner', session: person('reporter', ownerId), isOwner: true },
    { name: 'a reporter', session: person('reporter'), isOwner: false },
    { name: 'an editor', session: person('editor'), isOwner: false },
    { name: 'an admin', session: person('admin'), isOwner: false },
    ...(['newsroom_read', 'content_write', 'publish', 'preview'] as const).flatMap(scope => [
      { name: `${scope} of an admin`, session: { ...person('admin'), scopes: [scope] }, isOwner: false },
      { name: `${scope} of a reporter`, session: { ...person('reporter'), scopes: [scope] }, isOwner: false },
    ]),
  ]
  await makeItems(ownerId)
})

afterAll(() => newsroom.close())

describe.each(lists)('%s', (listKey, permission) => {
  test('is read by those who may', async () => {
    const { queryType, names } = shapeOf(listKey)
    for (const principal of principals) {
      const { data, codeOf } = await ask(
        principal,
        `{ items: ${names.listQueryName} { id } count: ${names.listQueryCountName} item: ${names.itemQueryName}(where: ${where(listKey)}) { id } }`,
      )
      const isAllowed = may(permission.query, principal)
      const found = { items: data.items?.length > 0, count: data.count > 0, item: data.item !== null }
      expect([principal.name, found]).toEqual([principal.name, { items: isAllowed, count: isAllowed, item: isAllowed }])
      expect([...codeOf]).toEqual([])
    }
    expect(queryType.name).toBe(listKey)
  })

  test('shows each field to those who may read it', async () => {
    const { queryType, names } = shapeOf(listKey)
    const output = queryType.getFields()
    const fields = Object.entries(permission.fields).filter(([key]) => output[key] !== undefined)
    for (const [key, { read }] of Object.entries(permission.fields)) {
      expect([key, output[key] !== undefined]).toEqual([key, read.may.length > 0])
    }
    const selection = fields.map(([key]) => select(key, output[key]?.type)).join(' ')
    for (const principal of principals.filter(one => may(permission.query, one))) {
      const { data, codeOf } = await ask(
        principal,
        `{ item: ${names.itemQueryName}(where: ${where(listKey)}) { ${selection} } }`,
      )
      expect([...codeOf]).toEqual([])
      for (const [key, { read }] of fields) {
        if (read.orOwner === undefined) continue
        expect([principal.name, key, data.item[key] !== null]).toEqual([
          principal.name,
          key,
          may(read, principal) || principal.isOwner,
        ])
      }
    }
  })

  test('is filtered and sorted by those who may read the field', async () => {
    const { names, schema } = shapeOf(listKey)
    for (const principal of principals) {
      const filters = inputFields(schema, names.whereInputName).filter(key => key in permission.fields)
      const orders = inputFields(schema, names.listOrderName).filter(key => key in permission.fields)
      const count = names.listQueryCountName
      const codeOf = new Map<string, string | undefined>()
      // One at a time: an error in a list that is never null takes its neighbours with it.
      for (const key of filters) {
        const filter = emptyFilter(schema, names.whereInputName, key)
        const answer = await ask(principal, `{ asked: ${count}(where: { ${key}: ${filter} }) }`)
        codeOf.set(`filter_${key}`, answer.codeOf.get('asked'))
      }
      for (const key of orders) {
        const answer = await ask(
          principal,
          `{ asked: ${names.listQueryName}(take: 1, orderBy: { ${key}: asc }) { id } }`,
        )
        codeOf.set(`order_${key}`, answer.codeOf.get('asked'))
      }
      const canQuery = may(permission.query, principal)
      for (const key of filters) {
        const read = permission.fields[key]?.read ?? { may: [] }
        // Of a confidential field, everybody finds what they may read: see guard-filters.test.ts.
        const isAllowed = !canQuery || may(read, principal) || read.orOwner !== undefined
        expect([principal.name, 'filter', key, codeOf.get(`filter_${key}`)]).toEqual([
          principal.name,
          'filter',
          key,
          isAllowed ? undefined : 'KS_ACCESS_DENIED',
        ])
      }
      for (const key of orders) {
        const isAllowed = !canQuery || may(permission.fields[key]?.read ?? { may: [] }, principal)
        expect([principal.name, 'order', key, codeOf.get(`order_${key}`)]).toEqual([
          principal.name,
          'order',
          key,
          isAllowed ? undefined : 'KS_ACCESS_DENIED',
        ])
      }
    }
  })

  test.each(['create', 'update'] as const)('takes each field from those who may %s it', async operation => {
    const { names, schema } = shapeOf(listKey)
    const inputName = operation === 'create' ? names.createInputName : names.updateInputName
    const mutation = operation === 'create' ? names.createMutationName : names.updateMutationName
    const keys = inputFields(schema, inputName)
    // A field that somebody may write is in the input, and one that nobody may is not, or is refused below.
    const writable = Object.keys(permission.fields).filter(key => permission.fields[key]?.[operation].may.length !== 0)
    expect(keys).toEqual(expect.arrayContaining(writable))
    for (const principal of principals) {
      const { codeOf } = await ask(
        principal,
        `mutation { ${keys
          .map(
            key =>
              `${key}: ${mutation}(${operation === 'update' ? `where: ${where(listKey)}, ` : ''}data: { ${key}: null }) { id }`,
          )
          .join(' ')} }`,
      )
      for (const key of keys) {
        const decision = permission.fields[key]?.[operation] ?? { may: [] }
        const isOwn = ['who saved it first', 'who wrote it'].includes(decision.orOwner ?? '') && principal.isOwner
        const isAllowed =
          (may(permission[operation], principal) && (may(decision, principal) || isOwn)) ||
          (decision.orOwner === 'the person themselves' && principal.isOwner)
        expect([principal.name, key, codeOf.get(key) === 'KS_ACCESS_DENIED']).toEqual([principal.name, key, !isAllowed])
      }
    }
  })

  test('is acted on by those who may', async () => {
    const mutations = newsroom.in(undefined).graphql.schema.getMutationType()?.getFields() ?? {}
    for (const [actionKey, decision] of Object.entries(permission.actions)) {
      const name =
        newsroom.sudo.__internal.lists[listKey]?.actions.find(one => one.actionKey === actionKey)?.graphql.names.one ??
        ''
      const args = (mutations[name]?.args ?? [])
        .filter(arg => arg.name !== 'where' && isNonNullType(arg.type))
        .map(arg => `${arg.name}: ${anyValue(arg.type)}`)
      for (const principal of principals) {
        const { codeOf } = await ask(
          principal,
          `mutation { done: ${name}(${[`where: ${where(listKey)}`, ...args].join(', ')}) { id } }`,
        )
        expect([principal.name, name, codeOf.get('done') === 'KS_ACCESS_DENIED']).toEqual([
          principal.name,
          name,
          !may(decision, principal),
        ])
      }
    }
  })

  test('is deleted by those who may', async () => {
    const { names } = shapeOf(listKey)
    for (const principal of principals) {
      const id = await makeDeletable(listKey)
      const { codeOf } = await ask(
        principal,
        `mutation { gone: ${names.deleteMutationName}(where: { id: ${id} }) { id } }`,
      )
      expect([principal.name, codeOf.get('gone') === 'KS_ACCESS_DENIED']).toEqual([
        principal.name,
        !may(permission.delete, principal),
      ])
    }
  })
})

test('Every other question to the newsroom API has a row', () => {
  const { schema } = newsroom.in(undefined).graphql
  const ofLists = Object.values(newsroom.sudo.__internal.lists).flatMap(({ graphql, actions }) => [
    ...Object.values(graphql.names),
    ...actions.flatMap(action => Object.values(action.graphql.names)),
  ])
  const known = new Set<unknown>([...ofLists, ...Object.keys(rootPermissions), ...openToAll])
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap(type => Object.keys(type?.getFields() ?? {}))
  expect(fields.filter(name => !known.has(name))).toEqual([])
})

/** How to come in and go out, and what the Admin UI is made of. */
const openToAll = [
  ...['authenticateUserWithPassword', 'authenticatedItem', 'endSession', 'keystone'],
  ...['linkedPerson', 'canMailLinks', 'setPasswordByLink', 'requestPasswordReset'],
]

function may({ may: named }: Permission, { session }: Principal): boolean {
  const names = (name: Grantee): boolean => named.includes(name)
  return (
    session !== undefined && names(session.data.role) && (session.scopes === undefined || session.scopes.some(names))
  )
}

function person(role: Role, id = newsroom.people[role]): Session {
  return { itemId: id, data: { id, name: role, role } }
}

async function addReporter(name: string) {
  return newsroom.sudo.prisma.user.create({
    data: { name, email: `${name}@example.com`, password: 'not a hash', role: 'reporter' },
  })
}

async function ask({ session }: Principal, query: string): Promise<Answer> {
  const { data, errors = [] } = await newsroom.in(session).graphql.raw({ query })
  const unexplained = errors.filter(({ path }) => path === undefined)
  if (unexplained.length > 0) throw new Error(`${query}\n${unexplained.map(String).join('\n')}`)
  const codeOf = new Map(errors.map(({ path, extensions }) => [String(path?.[0]), String(extensions.code)]))
  return { data: (data ?? {}) as Record<string, unknown>, codeOf }
}

function shapeOf(listKey: string) {
  const { schema } = newsroom.in(undefined).graphql
  const queryType = schema.getType(listKey)
  const names = newsroom.sudo.__internal.lists[listKey]?.graphql.names
  if (!isObjectType(queryType) || names === undefined) throw new Error(`there is no list ${listKey}`)
  const type: GraphQLObjectType = queryType
  return { schema, queryType: type, names }
}

type Schema = ReturnType<typeof shapeOf>['schema']

function inputFields(schema: Schema, typeName: string): string[] {
  const type = schema.getType(typeName)
  return isInputObjectType(type)
    ? Object.keys(type.getFields()).filter(key => !['AND', 'OR', 'NOT', 'id'].includes(key))
    : []
}

function emptyFilter(schema: Schema, typeName: string, key: string): string {
  const type = schema.getType(typeName)
  const filter = isInputObjectType(type) ? getNamedType(type.getFields()[key]?.type) : undefined
  if (!isInputObjectType(filter)) return 'null'
  const required = Object.values(filter.getFields()).filter(isRequiredInputField)
  return `{ ${required.map(({ name, type: needed }) => `${name}: ${anyValue(needed)}`).join(', ')} }`
}

function select(key: string, type: GraphQLOutputType | undefined): string {
  if (key === 'changesSince') return 'changesSince(version: 0) { __typename }'
  return type !== undefined && isLeafType(getNamedType(type)) ? key : `${key} { __typename }`
}

function anyValue(type: GraphQLInputType): string {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name ?? ''
  return { Boolean: 'true', Int: '1', DateTime: '"2030-01-01T00:00:00Z"' }[named.name] ?? '"words"'
}

function where(listKey: string): string {
  return `{ id: ${JSON.stringify(items[listKey])} }`
}

/** Through the API as far as people make them, and by hand what only the system makes. */
async function makeItems(ownerId: string): Promise<void> {
  const api = newsroom.as('editor')
  const story = await saveStory(api, buildStory())
  await publish(api, story.id)
  const { prisma } = newsroom.sudo
  const entity = await prisma.entity.create({ data: { name: 'Harbour', slug: 'harbour' } })
  const { createSource: source } = await newsroom.in(person('reporter', ownerId)).graphql.run<any, any>({
    query: `mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`,
    variables: {
      data: buildSource({
        kind: 'confidential_source',
        protection: 'withheld',
        title: 'A name',
        archiveUrl: 'https://archive.example/1',
        authors: 'A. Name',
        reliabilityNote: 'known for years',
        publicAttribution: 'A port worker who saw it',
        vaultRef: 'vault-1',
        notes: 'meets at noon',
        publisher: { connect: { id: entity.id } },
      }),
    },
  })
  const grant = await prisma.anonymityGrant.create({
    data: {
      sourceId: source.id,
      reason: 'would lose the post',
      note: 'a note',
      requestedById: ownerId,
      createdById: ownerId,
    },
  })
  const first = async (rows: Promise<{ id: string } | null>): Promise<string> => (await rows)?.id ?? ''
  Object.assign(items, {
    Story: story.id,
    Claim: story.claims[0]?.id,
    Source: source.id,
    Citation: story.claims[0]?.citations[0]?.id,
    OpenQuestion: story.openQuestions[0]?.id,
    WatchItem: story.watchItems[0]?.id,
    Update: await first(prisma.update.findFirst()),
    Change: await first(prisma.change.findFirst()),
    Topic: (await prisma.topic.create({ data: { name: 'Ports', slug: 'ports' } })).id,
    Entity: entity.id,
    User: ownerId,
    ApiToken: (await prisma.apiToken.create({ data: { name: 'A token', tokenId: 'a', secretHash: 'b', ownerId } })).id,
    AnonymityGrant: grant.id,
    Revision: await first(prisma.revision.findFirst()),
    AuditEvent: await first(prisma.auditEvent.findFirst()),
    ScheduledPublication: (
      await prisma.scheduledPublication.create({
        data: { storyId: story.id, at: new Date('2030-01-01'), signal: 'update' },
      })
    ).id,
    Redirect: (await prisma.redirect.create({ data: { fromSlug: 'once', storyId: story.id } })).id,
    Comment: (
      await prisma.comment.create({
        data: { itemType: 'Story', itemId: story.id, text: 'Who saw it?', writtenById: ownerId },
      })
    ).id,
    Publisher: String((await prisma.publisher.create({ data: { id: 1, name: 'The Harbour Post' } })).id),
  })
}

const deletable: Readonly<Record<string, object>> = {
  Story: { title: 'A draft' },
  Claim: { text: 'A draft' },
  Source: buildSource(),
  OpenQuestion: { text: 'A draft?' },
  WatchItem: { text: 'A draft', kind: 'other' },
  Topic: { name: 'A draft' },
  Entity: { name: 'A draft', kind: 'place' },
}

async function makeDeletable(listKey: string): Promise<string> {
  const data =
    listKey === 'Citation'
      ? { claim: { connect: { id: items.Claim } }, source: { create: buildSource() }, credibility: 'c2' }
      : listKey === 'Comment'
        ? { itemType: 'Story', itemId: items.Story, text: 'Never mind.' }
        : deletable[listKey]
  if (data === undefined) return JSON.stringify(items[listKey])
  const { names } = shapeOf(listKey)
  const { item } = await newsroom.as('editor')(
    `mutation ($data: ${names.createInputName}!) { item: ${names.createMutationName}(data: $data) { id } }`,
    { data },
  )
  return JSON.stringify(item.id)
}
