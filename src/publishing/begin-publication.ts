import type { Database } from '../database/query.ts'

/**
 * The moment at which the public sees what this transaction publishes; the database keeps what was public until then
 * under the same moment. Later than every publication of these stories, which are locked, whatever the clock says.
 */
export async function beginPublication(database: Database, storyIds: readonly string[]): Promise<Date> {
  const [row] = await database.$queryRawUnsafe<{ moment: string }[]>(
    `select set_config('sofar.published_at', to_char(greatest(
       date_trunc('milliseconds', clock_timestamp()) at time zone 'utc',
       max("lastPublishedAt") + interval '1 millisecond'
     ), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), true) as moment
     from newsroom."Story" where id = any($1::uuid[])`,
    storyIds,
  )
  if (row === undefined) throw new Error('an aggregate always has one row')
  return new Date(row.moment)
}
