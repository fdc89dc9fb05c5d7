import type { Row } from './row.ts'

/** The part of a Prisma client, or of a Prisma transaction, that publishing speaks SQL through. */
export type Database = {
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>
}

/** The one JSON value that a statement answers with, under the column name `answer`. */
export async function queryJson<T>(database: Database, sql: string, ...values: unknown[]): Promise<T> {
  const [row] = await database.$queryRawUnsafe<{ answer: T }[]>(sql, ...values)
  if (row === undefined) throw new Error('a statement that always answers with one row answered with none')
  return row.answer
}

/** Rows by id, for set-based statements: sorted, so that two publications lock them in the same order. */
export function sortedById(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
