import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'

/**
 * The next moment at which what the public reads changes by itself, without a publication: when a developing story
 * passes its review and becomes stale. Null when there is none.
 */
export async function nextMoment(database: Database, now = new Date()): Promise<Date | null> {
  const next = await queryJson<string | null>(
    database,
    `select to_jsonb(min("nextReviewAt")) as answer from published."Story"
     where status = 'developing' and "nextReviewAt" >= $1::timestamptz at time zone 'utc'`,
    now.toISOString(),
  )
  return next === null ? null : new Date(`${next}Z`)
}
