import type { Context } from '../../generated/keystone/types.ts'
import type { JsonValue, Row } from '../publishing/row.ts'

/**
 * An item as it was saved: its row, and the ids at the other end of each relation to several items that it owns. A
 * relation between two lists is owned by one of them (the story owns which claims it has), so that it is recorded once.
 */
export type Snapshot = Row

/** One field that differs between two snapshots, with its values as the database has them. */
export type FieldDifference = { readonly field: string; readonly was: JsonValue; readonly is: JsonValue }

const bookkeeping: ReadonlySet<string> = new Set(['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'])

/** What differs between two snapshots of one item, who saved it and when apart; null is an item that is not there. */
export function snapshotDifferences(before: Snapshot | null, after: Snapshot | null): FieldDifference[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})].map(fieldOf))
  return [...fields]
    .filter(field => !bookkeeping.has(field))
    .map(field => ({ field, was: valueOf(before, field), is: valueOf(after, field) }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is) && !(isEmpty(was) && isEmpty(is)))
}

/** The value of a field: a picture is kept in several columns, of which one tells it from another. */
export function valueOf(snapshot: Snapshot | null, field: string): JsonValue {
  return snapshot?.[field] ?? snapshot?.[`${field}_id`] ?? null
}

/** The field that a column belongs to: the parts of a picture are `heroImage_id`, `heroImage_width` … */
export function fieldOf(column: string): string {
  return column.split('_')[0] ?? column
}

/** The item as access rules get it: Keystone calls the column of a relation `publisherId`. */
export function asItem(context: Context, listKey: string, snapshot: Snapshot): { id: string; [key: string]: unknown } {
  const fields = context.__internal.lists[listKey]?.fields ?? {}
  const entries = Object.entries(snapshot).map(([column, value]) =>
    fields[column]?.dbField.kind === 'relation' && !Array.isArray(value) ? [`${column}Id`, value] : [column, value],
  )
  return { ...Object.fromEntries(entries), id: snapshot.id }
}

/** The list at the other end of a relation; undefined for every other field. */
export function relatedList(context: Context, listKey: string, field: string): string | undefined {
  const dbField = context.__internal.lists[listKey]?.fields[field]?.dbField
  return dbField?.kind === 'relation' ? dbField.list : undefined
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
