import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Evidence, Ground, RuleCitation, RuleClaim, RuleSource } from '../rules/evidence.ts'

type Loaded = {
  readonly claims: readonly RuleClaim[]
  readonly citations: readonly (RuleCitation & { readonly claim: string })[]
  readonly sources: readonly RuleSource[]
  readonly dependencies: readonly (Ground & { readonly claim: string })[]
  readonly independentOriginsNeeded: number
}

/**
 * What the assessments of these claims rest on, as the newsroom has it, in one statement whatever their number; the
 * lineage of the sources is followed by the database. `outgoing` are claims that are about to become public.
 */
export async function loadEvidence(
  database: Database,
  claimIds: readonly string[],
  { outgoing = [] }: { outgoing?: readonly string[] } = {},
): Promise<Evidence[]> {
  if (claimIds.length === 0) return []
  const { claims, citations, sources, dependencies, independentOriginsNeeded } = await queryJson<Loaded>(
    database,
    `with recursive
      claim as (select * from newsroom."Claim" where id = any($1::uuid[])),
      citation as (select * from newsroom."Citation" where claim = any($1::uuid[]) and source is not null),
      lineage (id) as (
        select source from citation
        union select link."B" from newsroom."_SourceLineage" link join lineage on link."A" = lineage.id
      ),
      source as (select * from newsroom."Source" where id in (select id from lineage)),
      parents as (
        select "A" as id, json_agg("B") as ids from newsroom."_SourceLineage" where "A" in (select id from lineage)
        group by "A"
      )
    -- JSON, not JSONB, which PostgreSQL takes four times as long to put together.
    select json_build_object(
      'claims', (select coalesce(json_agg(json_build_object(
        'id', id, 'text', text, 'kind', kind, 'assessment', assessment, 'rationale', rationale, 'response', response,
        'authors', to_json(array_remove(array["createdBy", "textBy"], null)), 'approvedBy', "approvedBy",
        'isRetracted', "retractedAt" is not null
      )), '[]') from claim),
      'citations', (select coalesce(json_agg(json_build_object(
        'claim', claim, 'source', source, 'stance', stance, 'directness', directness,
        'attribution', attribution, 'credibility', credibility,
        'passage', md5(jsonb_build_array("quoteExact", "quotePrefix", "quoteSuffix", locator)::text)
      )), '[]') from citation),
      'sources', (select coalesce(json_agg(json_build_object(
        'id', id, 'protection', protection, 'reliability', reliability, 'originBasis', "originBasis",
        'status', status, 'vaultRef', "vaultRef",
        'label', case when protection = 'public' then title else coalesce(nullif(designation, ''), 'unnamed source') end,
        'derivedFrom', coalesce(parents.ids, '[]')
      )), '[]') from source left join parents using (id)),
      'dependencies', (select coalesce(json_agg(json_build_object(
        'claim', link."A", 'id', other.id, 'assessment', other.assessment,
        'isRetracted', other."retractedAt" is not null,
        'isPublic', other.id = any($2::uuid[]) or exists (select from published."Claim" p where p.id = other.id)
      )), '[]') from newsroom."_ClaimDependencies" link join newsroom."Claim" other on other.id = link."B"
        where link."A" = any($1::uuid[])),
      'independentOriginsNeeded', coalesce((select "independentOriginsNeeded" from newsroom."Publisher" where id = 1), 2)
    ) as answer`,
    claimIds,
    outgoing,
  )
  const sourcesById = new Map(sources.map(source => [source.id, source]))
  const citationsOf = Map.groupBy(citations, ({ claim }) => claim)
  const dependenciesOf = Map.groupBy(dependencies, ({ claim }) => claim)
  return claims.map(claim => ({
    claim,
    citations: citationsOf.get(claim.id) ?? [],
    sources: sourcesById,
    dependsOn: dependenciesOf.get(claim.id) ?? [],
    independentOriginsNeeded,
  }))
}
