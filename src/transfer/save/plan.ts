import type { Described } from '../format/fields.ts'
import type { ContentRecord, Value } from '../format/record.ts'
import { isList, isObject, listOf, textOf } from '../format/record.ts'
import { recordTypes } from '../format/record-types.ts'
import { currentValue, isEqual } from '../format/values.ts'
import { missingGrants } from './pair-grants.ts'
import type { Item } from './items.ts'
import type { Ids } from './resolve.ts'
import { resolveFields } from './resolve.ts'

/** One field that importing changes, as a person reads it. */
export type FieldChange = { readonly field: string; readonly was: string; readonly is: string }

/** The fields of a record that differ from the item, in the terms of the database; all that are given when there is none. */
export function changedFields(record: ContentRecord, item: Item | undefined, ids: Ids): Map<string, Value> {
  const { fields } = recordTypes[record.type]
  const resolved = resolveFields(fields, record, ids)
  const given = Object.entries(fields).flatMap(([name, field]) => {
    const value = resolved[name]
    return value === undefined ? [] : [{ name, field, value }]
  })
  return new Map(
    given
      .filter(({ name, field, value }) => item === undefined || !holds(field, item[name], value))
      .map(({ name, value }) => [name, value]),
  )
}

/** What each of them was and is, with the names that the file uses; of long lists only how long they are. */
export function presentChanges(
  record: ContentRecord,
  item: Item | undefined,
  changed: ReadonlyMap<string, Value>,
): FieldChange[] {
  return [...changed.keys()].map(field => ({
    field,
    was: item === undefined ? '' : show(recordTypes[record.type].fields[field], item[field]),
    is: show(undefined, record[field]),
  }))
}

function holds(field: Described, current: Value | undefined, wanted: Value): boolean {
  const value = currentValue(field, current)
  if (field.kind === 'citations') return pairCitations(value, wanted).isSame
  return field.kind === 'grants' ? missingGrants(listOf(value), wanted).length === 0 : isEqual(value, wanted)
}

export type Pairs = {
  readonly isSame: boolean
  readonly added: readonly Value[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly id: string; readonly to: Value }[]
}

/** Which citations stay, which change and which come and go. Citations have no names: what they say tells them apart. */
export function pairCitations(current: Value, wanted: Value): Pairs {
  const left = listOf(current).map(fieldsOf)
  const [added, changed]: [Value[], { id: string; to: Value }[]] = [[], []]
  const unmet = listOf(wanted).filter(citation => take(left, kept => agrees(kept, fieldsOf(citation))) === undefined)
  for (const citation of unmet) {
    const kept = take(left, ({ source }) => source === fieldsOf(citation).source)
    if (kept === undefined) added.push(citation)
    else changed.push({ id: textOf(kept.id), to: citation })
  }
  const removed = left.map(({ id }) => textOf(id))
  return { isSame: added.length + changed.length + removed.length === 0, added, changed, removed }
}

type Fields = { readonly [field: string]: Value }

function agrees(kept: Fields, wanted: Fields): boolean {
  return Object.entries(wanted).every(([field, value]) => isEqual(kept[field], value))
}

function take(items: Fields[], isWanted: (item: Fields) => boolean): Fields | undefined {
  const index = items.findIndex(isWanted)
  return index === -1 ? undefined : items.splice(index, 1)[0]
}

function fieldsOf(value: Value): Fields {
  return isObject(value) ? value : {}
}

const longestShown = 200

function show(field: Described | undefined, value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  if (isList(value)) {
    const names = value.map(entry => (typeof entry === 'string' ? entry : textOf(fieldsOf(entry).slug)))
    return names.length <= 5 && names.every(Boolean) ? names.toSorted().join(', ') : `${value.length} in number`
  }
  if (typeof value === 'object') return field?.kind === 'one' ? textOf(fieldsOf(value).slug) : 'text'
  const shown = String(value)
  return shown.length <= longestShown ? shown : `${shown.slice(0, longestShown)}…`
}
