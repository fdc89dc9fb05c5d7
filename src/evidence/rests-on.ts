import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'

/** How a claim rests on a source. Ids. */
export type RestsOn = {
  readonly claim: string
  readonly how: 'cites' | 'cites_a_repetition' | 'depends_on_a_claim'
  /** Whether readers see the claim. */
  readonly isPublic: boolean
}

/** Every claim that rests on a source: cites it, cites what repeats it, or depends on such a claim. One statement. */
export async function restsOn(database: Database, sourceId: string): Promise<RestsOn[]> {
  return queryJson<RestsOn[]>(
    database,
    `with recursive
      descendant (id) as (
        select $1::uuid
        union select link."A" from newsroom."_SourceLineage" link join descendant on link."B" = descendant.id
      ),
      cited (id, rank) as (
        select claim, min(case when source = $1::uuid then 1 else 2 end) from newsroom."Citation"
        where source in (select id from descendant) and claim is not null group by claim
      ),
      dependent (id) as (
        select id from cited
        union select link."A" from newsroom."_ClaimDependencies" link join dependent on link."B" = dependent.id
      )
    select coalesce(jsonb_agg(jsonb_build_object(
      'claim', dependent.id,
      'how', (array['cites', 'cites_a_repetition', 'depends_on_a_claim'])[coalesce(cited.rank, 3)],
      'isPublic', exists (select from published."Claim" seen where seen.id = dependent.id)
    ) order by coalesce(cited.rank, 3), dependent.id), '[]') as answer
    from dependent left join cited using (id)`,
    sourceId,
  )
}
