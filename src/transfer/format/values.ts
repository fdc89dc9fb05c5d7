import type { Described, RecordType } from './fields.ts'
import type { Value } from './record.ts'
import { inlineReference, isList, isObject, listOf, textOf } from './record.ts'
import { citationFields, grantFields } from './record-types.ts'

/** A value of an item in the terms of the database: ids for related items, moments in UTC, sets sorted. */
export function currentValue(field: Described, value: Value | undefined): Value {
  switch (field.kind) {
    case 'moment':
      return typeof value === 'string' ? new Date(value).toISOString() : null
    case 'one':
      return isObject(value) ? (value.id ?? null) : null
    case 'many':
      return listOf(value)
        .flatMap(item => (isObject(item) ? [textOf(item.id)] : []))
        .toSorted()
    case 'choices':
      return listOf(value).map(textOf).toSorted()
    case 'document':
      return normalDocument(isObject(value) ? (value.document ?? []) : [])
    case 'citations':
      return listOf(value).map(item => currentCitation(isObject(item) ? item : {}))
    case 'grants':
      return listOf(value)
        .map(item => fieldsOf(grantFields, isObject(item) ? item : {}))
        .toSorted(byContent)
    case 'picture':
      return isObject(value) ? `${textOf(value.id)}.${textOf(value.extension)}` : (value ?? null)
    case 'choice':
    case 'day':
    case 'integer':
    case 'text':
    case 'yesNo':
    default:
      return value ?? null
  }
}

function currentCitation(item: { readonly [field: string]: Value }): Value {
  return { id: item.id ?? null, ...fieldsOf(citationFields, item) }
}

function fieldsOf(
  fields: Readonly<Record<string, Described>>,
  item: { readonly [field: string]: Value },
): { readonly [field: string]: Value } {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, currentValue(field, item[name])]))
}

/** References as they are, without what was loaded for showing them. */
function normalDocument(node: Value): Value {
  return mapInline(node, (_type, data) => (isObject(data) ? { id: data.id ?? null } : null))
}

/** The same tree with the data of every reference replaced. */
export function mapInline(node: Value, replace: (type: RecordType, data: Value) => Value): Value {
  if (isList(node)) return node.map(child => mapInline(child, replace))
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

export const byContent = (one: Value, other: Value): number => (canonical(one) < canonical(other) ? -1 : 1)

/** JSON with the keys of objects in order, so that equal values are equal texts. */
export function canonical(value: Value | undefined): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
