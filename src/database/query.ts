/** The part of a Prisma client, or of a Prisma transaction, that takes SQL as it is. */
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
