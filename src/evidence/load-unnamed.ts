import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { UnnamedSource } from '../rules/anonymity.ts'

/** The sources that are not public and are evidence for these claims, with what was decided about them. */
export async function loadUnnamed(database: Database, claimIds: readonly string[]): Promise<UnnamedSource[]> {
  return queryJson<UnnamedSource[]>(
    database,
    `with
      evidence as (
        select citation.claim, citation.attribution, citation.stance, source.*
        from newsroom."Citation" citation join newsroom."Source" source on source.id = citation.source
        where citation.claim = any($1::uuid[]) and citation.attribution <> 'off_record'
          and source.protection <> 'public'
      ),
      company as (
        select claim, count(distinct coalesce(nullif("vaultRef", ''), id::text)) as people
        from evidence where stance = 'supports' and status <> 'retracted' group by claim
      )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', unnamed.id,
      'label', coalesce(nullif(designation, ''), 'unnamed source'),
      'protection', protection,
      'publicAttribution', "publicAttribution",
      'anonymityReason', "anonymityReason",
      'isIdentified', (title, url, "archiveUrl", authors) <> ('', '', '', '') or publisher is not null,
      'isAttributed', exists (
        select from evidence where evidence.id = unnamed.id and evidence.attribution <> 'deep_background'
      ),
      'grants', (select coalesce(jsonb_agg(jsonb_build_object(
        'state', state, 'requestedBy', "requestedBy", 'decidedBy', "decidedBy",
        'expiresAt', to_char("expiresAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'isInformation', "isInformation", 'isVital', "isVital",
        'isUnavailableOtherwise', "isUnavailableOtherwise", 'isReliable', "isReliable",
        'identityKnown', "identityKnown"
      )), '[]') from newsroom."AnonymityGrant" asked where asked.source = unnamed.id),
      'companions', (select coalesce(jsonb_agg(jsonb_build_object('text', claim.text, 'people', company.people)), '[]')
        from company join newsroom."Claim" claim on claim.id = company.claim
        where company.claim in (select claim from evidence where evidence.id = unnamed.id and stance = 'supports'))
    ) order by unnamed.id), '[]') as answer
    from newsroom."Source" unnamed where unnamed.id in (select id from evidence)`,
    claimIds,
  )
}
