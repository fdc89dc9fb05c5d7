import type { Context } from '../../../generated/keystone/types.ts'
import type { RecordType } from '../format/fields.ts'
import type { ContentRecord, Value } from '../format/record.ts'
import { isObject, nameOf } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import type { Item } from './items.ts'
import { findItems } from './items.ts'

/** The items that the newsroom has already, by the names of the records that mean them. */
export async function matchItems(
  context: Context,
  type: RecordType,
  records: readonly ContentRecord[],
): Promise<Map<string, Item>> {
  if (records.length === 0) return new Map()
  const { name } = recordTypes[type]
  const found = await findItems(context, type, candidates(type, records))
  if (name === undefined) return new Map(found.slice(0, 1).map(item => [type, item]))
  if (name === 'slug') return new Map(found.map(item => [`${type}:${String(item.slug)}`, item]))
  return matchByContent(records, found)
}

function candidates(type: RecordType, records: readonly ContentRecord[]): object {
  const values = (field: string) => ({ in: [...new Set(records.map(record => textOf(record[field])))].filter(Boolean) })
  if (type === 'publisher') return {}
  if (type === 'watchItem') return { text: values('text') }
  if (type === 'source') {
    return {
      OR: [
        { url: values('url') },
        { title: values('title') },
        { protection: { in: ['withheld', 'sealed'] }, publicAttribution: values('publicAttribution') },
        ...(records.some(isNameless)
          ? [{ protection: { in: ['withheld', 'sealed'] }, publicAttribution: { equals: '' } }]
          : []),
      ],
    }
  }
  return { slug: values('slug') }
}

/**
 * Items without an address are known again by what they say. Where several are alike, each record takes the one that it
 * is most like, so that importing a file again meets the same items.
 */
function matchByContent(records: readonly ContentRecord[], items: readonly Item[]): Map<string, Item> {
  const matches = new Map<string, Item>()
  const taken = new Set<string>()
  for (const record of records) {
    const [best] = items
      .filter(item => !taken.has(item.id) && isSame(record, item))
      .toSorted((one, other) => likeness(record, other) - likeness(record, one))
    if (best === undefined) continue
    taken.add(best.id)
    matches.set(nameOf(record), best)
  }
  return matches
}

function isSame(record: ContentRecord, item: Item): boolean {
  const agrees = (...fields: string[]) => fields.every(field => textOf(record[field]) === textOf(item[field]))
  if (record.type === 'watchItem') return agrees('text')
  if (record.identity === 'left out') return item.protection !== 'public' && agrees('kind', 'publicAttribution')
  if (textOf(record.url) !== '') return agrees('url')
  return agrees('url', 'title', 'kind') && (textOf(record.title) !== '' || agrees('publicAttribution', 'vaultRef'))
}

function likeness(record: ContentRecord, item: Item): number {
  return Object.keys(recordTypes[record.type].fields).filter(field => {
    const [given, kept] = [record[field], item[field]]
    return given !== undefined && !isObject(kept) && !Array.isArray(given) && textOf(given) === textOf(kept)
  }).length
}

function isNameless(record: ContentRecord): boolean {
  return textOf(record.publicAttribution) === ''
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
