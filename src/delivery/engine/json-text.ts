import type { Column } from './model.ts'
import type { Statement } from './statement.ts'
import { columnSql } from './statement.ts'

/** A piece of JSON text: as it is, or as an SQL expression whose text it is. */
export type Piece = string | { readonly sql: string }

/** Around what PostgreSQL cannot finish itself; JSON text never holds control characters as they are. */
export const holeStart = '\u0001'
export const holeEnd = '\u0002'
/** Between the number of a hole and what stands in it. */
export const holeSeparator = '|'

/** `concat` takes a hundred arguments at most. */
const maxArguments = 90

/** An SQL expression for the text that the pieces make together; `concat` writes it into one buffer. */
export function concatenated(pieces: readonly Piece[]): string {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece
    else merged.push(piece)
  }
  let expressions = merged.map(piece => (typeof piece === 'string' ? literal(piece) : piece.sql))
  while (expressions.length > maxArguments) {
    const groups: string[] = []
    for (let start = 0; start < expressions.length; start += maxArguments) {
      groups.push(`concat(${expressions.slice(start, start + maxArguments).join(', ')})`)
    }
    expressions = groups
  }
  return `concat(${expressions.join(', ')})`
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** The JSON of a column's value, as `JSON.stringify` would write what GraphQL answers with. */
export function columnJson(alias: string, column: Column): Piece[] {
  const sql = columnSql(alias, column.name)
  switch (column.type) {
    case 'text':
      return column.isNullable ? [{ sql: `coalesce(to_json(${sql}), 'null')` }] : [{ sql: `to_json(${sql})` }]
    case 'integer':
      return orNull(column, [{ sql }])
    case 'boolean':
      return orNull(column, [{ sql: `case when ${sql} then 'true' when not ${sql} then 'false' end` }])
    case 'uuid':
    case 'integer id':
    case 'enum':
      return orNull(column, ['"', { sql }, '"'])
    case 'moment':
      return orNull(column, ['"', { sql: `to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` }, '"'])
    case 'day':
      return orNull(column, ['"', { sql: `to_char(${sql}, 'YYYY-MM-DD')` }, '"'])
    case 'json':
    default:
      return orNull(column, [{ sql }])
  }
}

function orNull(column: Column, pieces: readonly Piece[]): Piece[] {
  if (!column.isNullable) return [...pieces]
  const text = pieces.map(piece => (typeof piece === 'string' ? literal(piece) : `(${piece.sql})::text`)).join(' || ')
  return [{ sql: `coalesce(${text}, 'null')` }]
}

/** A value that this process makes out of what PostgreSQL writes. */
export function hole(statement: Statement, fill: Statement['holes'][number], raw: readonly Piece[]): Piece[] {
  const index = statement.holes.push(fill) - 1
  return [`${holeStart}${index}${holeSeparator}`, ...raw, holeEnd]
}
