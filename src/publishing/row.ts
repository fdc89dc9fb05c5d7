/** A database row as PostgreSQL's to_jsonb gives it. */
export type Row = { readonly id: string } & Readonly<Record<string, JsonValue>>

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** As it is kept, before the null of an absent relation is told from the empty text of an absent word. */
export function textOf(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Rows by id, for set-based statements: sorted, so that two publications lock them in the same order. */
export function sortedById(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
