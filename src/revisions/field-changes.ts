import type { Context } from '../../generated/keystone/types.ts'
import { plainText } from '../publishing/plain-text.ts'
import type { JsonValue } from '../publishing/row.ts'
import { anyList } from './any-list.ts'
import { batched } from './batched.ts'
import type { FieldDifference } from './snapshot.ts'
import { relatedList } from './snapshot.ts'

/** One field that changed, in words: related items by their names, running text without its marks. */
export type FieldChange = { readonly field: string; readonly was: string; readonly is: string }

/** Says differences of snapshots in words, as far as whoever asks may read them. */
export async function presentChanges(
  context: Context,
  listKey: string,
  differences: readonly FieldDifference[],
): Promise<FieldChange[]> {
  return Promise.all(
    differences.map(async ({ field, was, is }) => ({
      field,
      was: await inWords(context, listKey, field, was),
      is: await inWords(context, listKey, field, is),
    })),
  )
}

async function inWords(context: Context, listKey: string, field: string, value: JsonValue): Promise<string> {
  const related = relatedList(context, listKey, field)
  if (related !== undefined) {
    const ids = [value].flat().filter(id => typeof id === 'string')
    const labels = await Promise.all(ids.map(id => labelOf(context, `${related}/${id}`)))
    return labels.map(label => label ?? 'an item that is gone').join('\n')
  }
  if (value === null) return ''
  if (field === 'body') return plainText(value)
  if (Array.isArray(value)) return value.map(String).join('\n')
  if (typeof value === 'string' && isTimestamp.test(value)) return `${value}Z`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** PostgreSQL's JSON of a time without its zone, which is UTC. */
export const isTimestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/

/** By list and id: what the newsroom calls the item, when whoever asks may see it. */
const labelOf = batched<string>(async (context, keys) => {
  const labels = new Map<string, string>()
  for (const [listKey, items] of Map.groupBy(keys, key => key.split('/')[0] ?? '')) {
    const labelField = context.__internal.lists[listKey]?.ui.labelField ?? 'id'
    const ids = items.map(key => key.slice(listKey.length + 1))
    const rows = await anyList(context).query[listKey]?.findMany({
      where: { id: { in: ids } },
      query: `id label: ${labelField}`,
    })
    for (const row of rows ?? []) labels.set(`${listKey}/${String(row.id)}`, String(row.label ?? ''))
  }
  return labels
})
