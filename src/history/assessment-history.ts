import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'

/** How the public was told that a claim stands, from a moment on. */
export type Standing = {
  readonly assessment: string
  /** Why, as readers were told. */
  readonly rationale: string
  readonly isRetracted: boolean
  readonly retractionReason: string | null
  readonly retractionNote: string
  /** From when, as an ISO 8601 time. */
  readonly since: string
  /** Until when; null for how it stands. */
  readonly until: string | null
  /** What the update said that told of it, where one did. */
  readonly note: string
}

/**
 * Every public assessment of claims, by their ids, in the order of time: one entry for as long as it stood, however often
 * it was told.
 */
export async function assessmentHistories(
  database: Database,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, Standing[]>> {
  const found = await queryJson<[string, Standing[]][]>(
    database,
    `with
       seen as (
         select *, ("retractedAt" is not null) as retracted,
           (assessment, "retractedAt") is distinct from
             (lag(assessment) over moments, lag("retractedAt") over moments)
             or lag(seen_till) over moments is distinct from seen_from as begins
         from record."Claim" where id = any($1::uuid[])
         window moments as (partition by id order by seen_from)
       ),
       stood as (select *, sum(begins::int) over (partition by id order by seen_from) as run from seen),
       standing as (
         select id, run, min(seen_from) as since, max(seen_till) as until,
           (array_agg(assessment order by seen_from))[1] as assessment,
           (array_agg(rationale order by seen_from desc))[1] as rationale,
           (array_agg("retractionReason" order by seen_from desc))[1] as reason,
           (array_agg("retractionNote" order by seen_from desc))[1] as note,
           bool_or(retracted) as retracted
         from stood group by id, run
       )
     select coalesce(jsonb_agg(jsonb_build_array(id, history)), '[]') as answer from (
     select standing.id, jsonb_agg(jsonb_build_object(
       'assessment', assessment, 'rationale', rationale, 'isRetracted', retracted,
       'retractionReason', reason, 'retractionNote', note, 'since', since,
       'until', case when isfinite(until) then until end,
       'note', coalesce((
         select told.note from published."Update" told join published."Change" change on change.update = told.id
         where change.claim = standing.id and told."publishedAt" = since at time zone 'utc' and told.note <> ''
         order by told.id limit 1), '')
     ) order by since) as history
     from standing
     where exists (select from published."Claim" claim where claim.id = standing.id)
     group by standing.id) as found`,
    claimIds,
  )
  return new Map(found)
}
