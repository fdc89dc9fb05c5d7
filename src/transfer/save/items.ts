import type { Context } from '../../../generated/keystone/types.ts'
import type { KeystoneContext } from '@keystone-6/core/types'

import type { RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import { selectionOf } from '../format/selection.ts'

/** An item as the newsroom API shows it, with what a record holds of it. */
export type Item = Readonly<Record<string, Value | undefined>> & { readonly id: string }

/** Reads with the rights of whoever imports. */
export async function findItems(context: Context, type: RecordType, where: object): Promise<Item[]> {
  const { list } = recordTypes[type]
  const api = requireList(anyList(context).query[list], list)
  const items = await api.findMany({ where, query: selectionOf(type, { identities: true }) })
  return items.map(asItem)
}

/** The record types name lists and fields that a test compares with the API. */
function asItem(found: Record<string, unknown>): Item {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a query answers is JSON
  return found as Item
}

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

/** The context as one that takes the name of a list as data. */
function anyList(context: Context): KeystoneContext {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Keystone types a context by its lists, one by one
  return context as unknown as KeystoneContext
}
