import type { Client } from '../../client/create-client.ts'
import type { RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import { selectionOf } from '../format/selection.ts'
import { typedDocument } from '../typed-document.ts'

export type ExportItem = { readonly [field: string]: Value | undefined } & { readonly id: string }

type Found = { readonly items: readonly ExportItem[] }

/** How many items one request asks for. */
export const pageSize = 100

const first = '00000000-0000-0000-0000-000000000000'

/** Which rows of a list an export holds: a story that was withdrawn is a public record, not content. */
const restrictions: Partial<Record<RecordType, string>> = { story: 'status: { notIn: [withdrawn] }' }

/** The query for some items of a list: the first ones after an id, or those with certain ids. */
export function itemsQuery(type: RecordType, by: 'page' | 'ids', selection: string, restriction = ''): string {
  const { plural } = recordTypes[type]
  // There is one at most.
  if (type === 'publisher') return `query ExportPublisher { items: ${plural} { ${selection} } }`
  const where = [by === 'page' ? 'id: { gt: $after }' : 'id: { in: $ids }', restrictions[type], restriction]
  const filter = where.filter(Boolean).join(', ')
  return by === 'page'
    ? `query ExportPage($after: ID!) { items: ${plural}(where: { ${filter} }, orderBy: [{ id: asc }], take: ${pageSize}) { ${selection} } }`
    : `query ExportItems($ids: [ID!]!) { items: ${plural}(where: { ${filter} }) { ${selection} } }`
}

/** Every item of a list, a page at a time, each with what `selection` asks for. */
export async function* allItems(
  client: Client,
  type: RecordType,
  selection: string,
  restriction = '',
): AsyncGenerator<ExportItem> {
  const document = typedDocument<Found, { after: string }>(itemsQuery(type, 'page', selection, restriction))
  for (let after = first; ;) {
    const { items } = await client.request(document, { after })
    yield* items
    const last = items.at(-1)
    if (last === undefined || items.length < pageSize) return
    after = last.id
  }
}

/** The items with these ids, in no order. */
export async function itemsById(
  client: Client,
  type: RecordType,
  ids: readonly string[],
  selection: string,
  restriction = '',
): Promise<readonly ExportItem[]> {
  if (ids.length === 0) return []
  const document = typedDocument<Found, { ids: readonly string[] }>(itemsQuery(type, 'ids', selection, restriction))
  return (await client.request(document, { ids })).items
}

/** Whole items. Who a protected source is, is not even asked for unless it is wanted. */
export async function wholeItems(
  client: Client,
  type: RecordType,
  ids: readonly string[],
  identities: boolean,
): Promise<readonly ExportItem[]> {
  const whole = selectionOf(type, { identities: true })
  if (type !== 'source' || identities) return itemsById(client, type, ids, whole)
  const open = await itemsById(client, type, ids, whole, 'protection: { equals: public }')
  const without = selectionOf(type, { identities: false })
  return [...open, ...(await itemsById(client, type, ids, without, 'protection: { notIn: [public] }'))]
}
