import type { Context } from '../../../generated/keystone/types.ts'
import type { RecordType } from '../format/fields.ts'
import type { ContentRecord } from '../format/record.ts'
import { isObject, nameOf, textOf } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import type { Item, Way } from './items.ts'
import { findItems, findItemsBy, isOneOf } from './items.ts'

/** The items that the newsroom has already, by the names of the records that mean them. */
export async function matchItems(
  context: Context,
  type: RecordType,
  records: readonly ContentRecord[],
): Promise<Map<string, Item>> {
  if (records.length === 0) return new Map()
  const { name } = recordTypes[type]
  if (name === undefined) {
    const found = await findItems(context, type, {})
    return new Map(found.slice(0, 1).map(item => [type, item]))
  }
  const found = await findItemsBy(context, type, waysOf(type, records))
  if (name === 'slug') return new Map(found.map(item => [`${type}:${textOf(item.slug)}`, item]))
  return matchByContent(records, found)
}

/** How records are known again; of sources, `isSame` has the last word. */
function waysOf(type: RecordType, records: readonly ContentRecord[]): readonly Way[] {
  if (type === 'watchItem') return [{ values: valuesOf(records, 'text'), where: isOneOf('text') }]
  if (type !== 'source') return [{ values: valuesOf(records, 'slug'), where: isOneOf('slug') }]
  const named = records.filter(record => record.identity !== 'left out')
  const [placed, placeless] = [named.filter(has('url')), named.filter(hasNo('url'))]
  const [titled, untitled] = [placeless.filter(has('title')), placeless.filter(hasNo('title'))]
  const hidden = records.filter(record => record.identity === 'left out')
  const isAttributedTo = isOneOf('"publicAttribution"')
  return [
    { values: valuesOf(placed, 'url'), where: isOneOf('url') },
    { values: valuesOf(titled, 'title'), where: titles => `url = '' and ${isOneOf('title')(titles)}` },
    {
      values: valuesOf(untitled, 'publicAttribution'),
      // Whoever may not read the address and the title of a source that is protected finds them empty.
      where: attributions => `(url = '' and title = '' or protection <> 'public') and ${isAttributedTo(attributions)}`,
    },
    {
      values: valuesOf(hidden, 'publicAttribution'),
      where: attributions => `protection <> 'public' and ${isAttributedTo(attributions)}`,
    },
  ]
}

const has = (field: string) => (record: ContentRecord) => textOf(record[field]) !== ''
const hasNo = (field: string) => (record: ContentRecord) => textOf(record[field]) === ''

function valuesOf(records: readonly ContentRecord[], field: string): string[] {
  return [...new Set(records.map(record => textOf(record[field])))]
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
