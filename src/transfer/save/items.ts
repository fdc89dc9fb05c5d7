import type { Context } from '../../../generated/keystone/types.ts'
import type { KeystoneContext } from '@keystone-6/core/types'

import { queryJson } from '../../database/query.ts'
import { anyList } from '../../revisions/any-list.ts'
import { ownedRelations } from '../../revisions/owned-relations.ts'
import type { RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { isObject, textOf } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import { citationSelection, grantSelection, selectionOf } from '../format/selection.ts'

/** An item as the newsroom API shows it, with what a record holds of it. */
export type Item = Readonly<Record<string, Value | undefined>> & { readonly id: string }

/**
 * Reads with the rights of whoever imports. What an item has several of is read for all items at once: the API would ask
 * the database anew for each of them.
 */
export async function findItems(context: Context, type: RecordType, where: object): Promise<Item[]> {
  const { list, fields } = recordTypes[type]
  const found = await queryOf(context, list).findMany({
    where,
    query: selectionOf(type, { identities: true, several: false }),
  })
  const items = found.map(asItem)
  if (items.length === 0) return []
  const several: Record<string, ReadonlyMap<string, Value[]>> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'many') several[name] = await findLinked(context, type, name, field.to, items)
    if (field.kind === 'grants') several[name] = await findGrants(context, items)
    if (field.kind === 'citations') several[name] = await findCitations(context, items)
  }
  return items.map(item => ({
    ...item,
    ...Object.fromEntries(Object.entries(several).map(([name, byId]) => [name, byId.get(item.id) ?? []])),
  }))
}

/** A way in which items are known again: the values looked for, and the condition that a row has one of these. */
export type Way = { readonly values: readonly string[]; readonly where: (values: string) => string }

/** That a column has one of the values. */
export const isOneOf = (column: string) => (values: string) => `${column} = any(${values})`

/**
 * Finds their ids by a statement of our own, and reads them as `findItems` does: lists of the API are sorted and have an
 * end, for which PostgreSQL may read a whole table to see that nothing of a file is there yet.
 */
export async function findItemsBy(context: Context, type: RecordType, ways: readonly Way[]): Promise<Item[]> {
  const used = ways.filter(({ values }) => values.length > 0)
  if (used.length === 0) return []
  const found = used.map(
    ({ where }, index) => `select id from newsroom."${recordTypes[type].list}" where ${where(`$${index + 1}::text[]`)}`,
  )
  const ids = await queryJson<string[]>(
    context.prisma,
    `select coalesce(jsonb_agg(id), '[]') as answer from (${found.join(' union ')}) found`,
    ...used.map(({ values }) => values),
  )
  return ids.length === 0 ? [] : findItems(context, type, { id: { in: ids } })
}

/** By the id of an item, what it is linked to. */
async function findLinked(
  { prisma }: Context,
  type: RecordType,
  field: string,
  to: RecordType,
  items: readonly Item[],
): Promise<Map<string, Value[]>> {
  const owned: Readonly<Record<string, readonly { field: string; link: string; owner: string; other: string }[]>> =
    ownedRelations
  const relation = owned[recordTypes[type].list]?.find(each => each.field === field)
  if (relation === undefined) throw new Error(`${type}.${field} is no relation that a ${type} owns`)
  const links = await queryJson<{ owner: string; item: Value }[]>(
    prisma,
    `select coalesce(jsonb_agg(jsonb_build_object('owner', link."${relation.owner}", 'item',
       jsonb_build_object('id', other.id${recordTypes[to].name === 'slug' ? `, 'slug', other.slug` : ''}))), '[]') as answer
     from newsroom."${relation.link}" link join newsroom."${recordTypes[to].list}" other on other.id = link."${relation.other}"
     where link."${relation.owner}" = any($1::uuid[])`,
    items.map(({ id }) => id),
  )
  return grouped(links, ({ owner, item }) => [owner, item])
}

/** By the id of a claim, its citations. */
async function findCitations(context: Context, claims: readonly Item[]): Promise<Map<string, Value[]>> {
  const found = await queryOf(context, 'Citation').findMany({
    where: { claim: { id: { in: claims.map(({ id }) => id) } } },
    query: `claim { id } ${citationSelection}`,
  })
  return grouped(found.map(asValues), ({ claim, ...citation }) => [idOf(claim), citation])
}

/** By the id of a source, what was decided about it, without why. */
async function findGrants(context: Context, sources: readonly Item[]): Promise<Map<string, Value[]>> {
  const found = await queryOf(context, 'AnonymityGrant').findMany({
    where: { source: { id: { in: sources.map(({ id }) => id) } } },
    query: `source { id } ${grantSelection}`,
  })
  return grouped(found.map(asValues), ({ source, ...grant }) => [idOf(source), grant])
}

function grouped<T>(all: readonly T[], entryOf: (each: T) => [key: string, value: Value]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of all.map(entryOf)) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const idOf = (value: Value | undefined): string => (isObject(value) ? textOf(value.id) : '')

/** The record types name lists and fields that a test compares with the API. */
function asItem(found: Record<string, unknown>): Item {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a query answers is JSON
  return found as Item
}

function asValues(found: Record<string, unknown>): Readonly<Record<string, Value>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a query answers is JSON
  return found as Record<string, Value>
}

const queryOf = (context: Context, list: string): KeystoneContext['query'][string] =>
  requireList(anyList(context).query[list], list)

/**
 * Writes with the rights of whoever imports, hooks included. Of the public schema every mutation would be a transaction
 * with a judgement of its own; here the whole import is one.
 */
export function writerOf(context: Context, list: string): KeystoneContext['db'][string] {
  return requireList(anyList(context).internal().db[list], list)
}

function requireList<Api>(api: Api | undefined, list: string): Api {
  if (api === undefined) throw new Error(`there is no list ${list}`)
  return api
}
