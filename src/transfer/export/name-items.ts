import { createHash } from 'node:crypto'

import slugify from '@sindresorhus/slugify'

import type { Client } from '../../client/create-client.ts'
import type { RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { listOf, textOf } from '../format/record.ts'
import { recordTypes, typeNames } from '../format/record-types.ts'
import { canonical, currentValue } from '../format/values.ts'
import type { Collected } from './collect-ids.ts'
import type { Names } from './present-record.ts'
import type { ExportItem } from './read-items.ts'
import { itemsById, pageSize, wholeItems } from './read-items.ts'

/** Every item's name in the file, and the items of each type in the order of their names. */
export type Named = Names & { inOrder(type: RecordType): readonly string[] }

/** Something without an address, before it has a key. */
type Unnamed = { readonly id: string; readonly base: string; readonly digest: string }

/** Where items without an address are used: it tells apart those that say the same. */
const uses = {
  source: 'id citations { claim { slug } stance quoteExact locator }',
  watchItem: 'id stories { slug } mightAnswer { slug }',
} as const

/**
 * Names what an export holds: by its address, or by a key that follows from what it says. The order and the keys are the
 * same wherever the content is kept, so that two exports of the same content are the same bytes.
 */
export async function nameItems(
  client: Client,
  collected: Collected,
  { identities }: { readonly identities: boolean },
): Promise<Named> {
  const names = new Map<string, string>()
  const hidden = new Set<string>()
  const ordered = new Map<RecordType, string[]>()
  for (const type of typeNames) {
    const ids = [...(collected.get(type) ?? [])]
    const own = new Map<string, string>()
    if (type === 'publisher') own.set('1', '')
    else if (type === 'source' || type === 'watchItem') {
      const unnamed: Unnamed[] = []
      for (const page of pagesOf(ids)) {
        for (const item of await wholeItems(client, type, page, identities)) {
          if (type === 'source' && !identities && item.protection !== 'public') hidden.add(item.id)
          unnamed.push(describe(type, item))
        }
      }
      for (const [id, key] of await keysOf(client, type, unnamed)) own.set(id, key)
    } else {
      for (const page of pagesOf(ids)) {
        for (const { id, slug } of await itemsById(client, type, page, 'id slug')) own.set(id, textOf(slug))
      }
    }
    for (const [id, name] of own) names.set(`${type}:${id}`, name)
    ordered.set(
      type,
      [...own].toSorted(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id),
    )
  }
  return {
    nameOf: (type, id) => names.get(`${type}:${id}`),
    isHidden: id => hidden.has(id),
    inOrder: type => ordered.get(type) ?? [],
  }
}

export function* pagesOf(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += pageSize) yield ids.slice(from, from + pageSize)
}

function describe(type: 'source' | 'watchItem', item: ExportItem): Unnamed {
  // What it is related to has no name yet.
  const said = Object.entries(recordTypes[type].fields)
    .filter(([, { kind }]) => kind !== 'one' && kind !== 'many')
    .map(([name, field]): Value => [name, currentValue(field, item[name])])
  return { id: item.id, base: baseOf(type, item), digest: digestOf(said) }
}

function baseOf(type: 'source' | 'watchItem', item: ExportItem): string {
  if (type === 'watchItem') return slugify(textOf(item.text)).slice(0, 60) || 'watch-item'
  // The key of a protected source says nothing of who it is.
  if (item.protection !== 'public') return 'protected'
  return textOf(item.url) || slugify(textOf(item.title)).slice(0, 60) || 'source'
}

async function keysOf(
  client: Client,
  type: 'source' | 'watchItem',
  unnamed: readonly Unnamed[],
): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  const groups = new Map<string, Unnamed[]>()
  for (const each of unnamed) {
    const group = groups.get(each.base)
    if (group === undefined) groups.set(each.base, [each])
    else group.push(each)
  }
  for (const [base, group] of groups) {
    const used = group.length > 1 ? await usesOf(client, type, group) : new Map<string, string>()
    const place = ({ id, digest }: Unnamed): string => `${digest} ${used.get(id) ?? ''}`
    const sorted = group.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
    for (const [index, { id }] of sorted.entries()) keys.set(id, index === 0 ? base : `${base}#${index + 1}`)
  }
  return keys
}

async function usesOf(
  client: Client,
  type: 'source' | 'watchItem',
  group: readonly Unnamed[],
): Promise<Map<string, string>> {
  const used = new Map<string, string>()
  for (const page of pagesOf(group.map(({ id }) => id))) {
    for (const { id, ...use } of await itemsById(client, type, page, uses[type])) {
      const lists = Object.values(use).map(list =>
        listOf(list)
          .map(each => canonical(each))
          .toSorted(),
      )
      used.set(id, digestOf(lists))
    }
  }
  return used
}

function digestOf(value: Value): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}
