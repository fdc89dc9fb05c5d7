import type { Described } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { isObject, listOf, reference, textOf } from '../format/record.ts'
import { citationFields, grantFields } from '../format/record-types.ts'
import { mapInline } from '../format/values.ts'

/** The ids of items by the names that records call them by. */
export type Ids = ReadonlyMap<string, string>

/** A value of a record in the terms of the database: ids for names, moments in UTC, sets sorted. */
function resolveValue(field: Described, value: Value, ids: Ids): Value {
  switch (field.kind) {
    case 'moment':
      return typeof value === 'string' ? new Date(value).toISOString() : value
    case 'one':
      return typeof value === 'string' ? (ids.get(reference(field.to, value)) ?? null) : null
    case 'many':
      return listOf(value)
        .flatMap(name => ids.get(reference(field.to, textOf(name))) ?? [])
        .toSorted()
    case 'choices':
      return listOf(value).map(textOf).toSorted()
    case 'document':
      return resolveDocument(value, ids)
    case 'citations':
      return listOf(value).map(citation => resolveFields(citationFields, isObject(citation) ? citation : {}, ids))
    case 'grants':
      return listOf(value).map(grant => resolveFields(grantFields, isObject(grant) ? grant : {}, ids))
    case 'choice':
    case 'day':
    case 'integer':
    case 'picture':
    case 'text':
    case 'yesNo':
    default:
      return value
  }
}

/** The fields that are given, each in the terms of the database. */
export function resolveFields(
  fields: Readonly<Record<string, Described>>,
  given: { readonly [field: string]: Value },
  ids: Ids,
): { readonly [field: string]: Value } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = given[name]
      return value === undefined ? [] : [[name, resolveValue(field, value, ids)]]
    }),
  )
}

/** References by name become references by id. */
function resolveDocument(node: Value, ids: Ids): Value {
  return mapInline(node, (type, data) => {
    const name = isObject(data) ? data.name : undefined
    return typeof name === 'string' ? { id: ids.get(reference(type, name)) ?? null } : null
  })
}
