import type { Described, RecordType } from '../format/fields.ts'
import type { Value } from '../format/record.ts'
import { inlineReference, isObject, listOf, reference } from '../format/record.ts'
import { citationFields } from '../format/record-types.ts'

/** The ids of items by the names that records call them by. */
export type Ids = ReadonlyMap<string, string>

/** A value of a record in the terms of the database: ids for names, moments in UTC, sets sorted. */
export function resolveValue(field: Described, value: Value, ids: Ids): Value {
  switch (field.kind) {
    case 'moment':
      return typeof value === 'string' ? new Date(value).toISOString() : value
    case 'one':
      return typeof value === 'string' ? (ids.get(reference(field.to, value)) ?? null) : null
    case 'many':
      return listOf(value)
        .flatMap(name => ids.get(reference(field.to, String(name))) ?? [])
        .toSorted()
    case 'choices':
      return listOf(value).map(String).toSorted()
    case 'document':
      return resolveDocument(value, ids)
    case 'citations':
      return listOf(value).map(citation => resolveFields(citationFields, isObject(citation) ? citation : {}, ids))
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

/** A value of an item in the same terms. */
export function currentValue(field: Described, value: Value | undefined): Value {
  switch (field.kind) {
    case 'moment':
      return typeof value === 'string' ? new Date(value).toISOString() : null
    case 'one':
      return isObject(value) ? (value.id ?? null) : null
    case 'many':
      return listOf(value)
        .flatMap(item => (isObject(item) ? (item.id ?? []) : []))
        .toSorted()
    case 'choices':
      return listOf(value).map(String).toSorted()
    case 'document':
      return normalDocument(isObject(value) ? (value.document ?? []) : [])
    case 'citations':
      return listOf(value).map(item => currentCitation(isObject(item) ? item : {}))
    default:
      return value ?? null
  }
}

function currentCitation(item: { readonly [field: string]: Value }): Value {
  const fields = Object.entries(citationFields).map(([name, field]) => [name, currentValue(field, item[name])])
  return { id: item.id ?? null, ...Object.fromEntries(fields) }
}

/** References by name become references by id. */
function resolveDocument(node: Value, ids: Ids): Value {
  return mapInline(node, (type, data) => {
    const name = isObject(data) ? data.name : undefined
    return typeof name === 'string' ? { id: ids.get(reference(type, name)) ?? null } : null
  })
}

/** References as they are, without what was loaded for showing them. */
function normalDocument(node: Value): Value {
  return mapInline(node, (_type, data) => (isObject(data) ? { id: data.id ?? null } : null))
}

/** The same tree with the data of every reference replaced. */
export function mapInline(node: Value, replace: (type: RecordType, data: Value) => Value): Value {
  if (Array.isArray(node)) return node.map(child => mapInline(child, replace))
  if (!isObject(node)) return node
  const inline = inlineReference(node)
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (inline !== undefined && key === 'data') return [key, replace(inline.type, value)]
      return [key, key === 'children' ? mapInline(value, replace) : value]
    }),
  )
}

export function isEqual(one: Value | undefined, other: Value | undefined): boolean {
  return canonical(one) === canonical(other)
}

/** JSON with the keys of objects in order, so that equal values are equal texts. */
export function canonical(value: Value | undefined): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
