import type { Described, RecordType } from '../format/fields.ts'
import type { ContentRecord, Value } from '../format/record.ts'
import { isObject, listOf, textOf } from '../format/record.ts'

import { citationFields, grantFields, recordTypes } from '../format/record-types.ts'
import { byContent, currentValue, mapInline } from '../format/values.ts'
import type { ExportItem } from './read-items.ts'

/** What items are called in a file, by their ids. */
export type Names = { nameOf(type: RecordType, id: string): string | undefined; isHidden(sourceId: string): boolean }

/** An item as a record: every field, in the order of the format, lists sorted; the same bytes wherever it is kept. */
export function presentRecord(type: RecordType, item: ExportItem, names: Names): ContentRecord {
  const { fields, name } = recordTypes[type]
  const isHidden = type === 'source' && names.isHidden(item.id)
  return {
    type,
    ...(name === 'key' ? { key: names.nameOf(type, item.id) ?? '' } : {}),
    ...(isHidden ? { identity: 'left out' } : {}),
    ...presentFields(fields, item, names, { isHidden, isShown: field => !(isHidden && field.identity) }),
  }
}

type Shown = {
  /** Whether who the source is has been left out. */
  readonly isHidden: boolean
  readonly isShown: (field: Described, name: string) => boolean
}

function presentFields(
  fields: Readonly<Record<string, Described>>,
  item: { readonly [field: string]: Value | undefined },
  names: Names,
  { isHidden, isShown }: Shown,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, field]) => isShown(field, name))
      .map(([name, field]) => [name, presentValue(field, item[name], names, isHidden)]),
  )
}

function presentValue(field: Described, value: Value | undefined, names: Names, isHidden: boolean): Value {
  switch (field.kind) {
    case 'one':
      return isObject(value) ? (names.nameOf(field.to, textOf(value.id)) ?? null) : null
    case 'many':
      return listOf(value)
        .flatMap(item => (isObject(item) ? (names.nameOf(field.to, textOf(item.id)) ?? []) : []))
        .toSorted()
    case 'citations':
      return listOf(value)
        .map(citation => presentCitation(isObject(citation) ? citation : {}, names))
        .toSorted(byContent)
    case 'document':
      return mapInline(currentValue(field, value), (type, data) => {
        const id = isObject(data) ? data.id : undefined
        const name = typeof id === 'string' ? names.nameOf(type, id) : undefined
        return name === undefined ? null : { name }
      })
    case 'grants':
      return listOf(currentValue(field, value))
        .map(grant => presentGrant(isObject(grant) ? grant : {}, names, isHidden))
        .toSorted(byContent)
    case 'choice':
    case 'choices':
    case 'day':
    case 'integer':
    case 'moment':
    case 'picture':
    case 'text':
    case 'yesNo':
    default:
      return currentValue(field, value)
  }
}

/** What would help to find who it was. */
const tellTale: ReadonlySet<string> = new Set(['quotePrefix', 'quoteSuffix', 'locator', 'note'])

function presentCitation(citation: { readonly [field: string]: Value }, names: Names): Value {
  const { source } = citation
  const isHidden = isObject(source) && names.isHidden(textOf(source.id))
  return presentFields(citationFields, citation, names, {
    isHidden,
    isShown: (_field, name) => !(isHidden && tellTale.has(name)),
  })
}

/** Why a source cannot be named may say who it is; whoever may not read it finds null, and says nothing of it. */
function presentGrant(grant: { readonly [field: string]: Value }, names: Names, isHidden: boolean): Value {
  return presentFields(grantFields, grant, names, {
    isHidden,
    isShown: (field, name) => !(field.identity && (isHidden || grant[name] === null)),
  })
}
