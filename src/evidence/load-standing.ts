import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Standing } from '../rules/downgrade.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadQuestions } from './load-questions.ts'

/** What was touched, by ids. */
export type Touched = {
  readonly claims: readonly string[]
  readonly sources: readonly string[]
  readonly questions: readonly string[]
  /** Whether the publisher now asks for another number of independent origins. */
  readonly threshold: boolean
}

/**
 * Every claim whose assessment may depend on what was touched, through the lineage of sources and through claims that
 * rest on one another, and every question that such a claim answers, in the newsroom or in public. Three statements, whatever their number.
 */
export async function loadStanding(database: Database, touched: Touched): Promise<Standing> {
  const { claims, questions } = await queryJson<{ claims: string[]; questions: string[] }>(
    database,
    `with recursive
      descendant (id) as (
        select unnest($2::uuid[])
        union select link."A" from newsroom."_SourceLineage" link join descendant on link."B" = descendant.id
      ),
      affected (id) as (
        (
          select unnest($1::uuid[])
          union select claim from newsroom."Citation" where source in (select id from descendant) and claim is not null
          union select id from newsroom."Claim" where $4 and assessment in ('corroborated', 'confirmed')
        )
        union select link."A" from newsroom."_ClaimDependencies" link join affected on link."B" = affected.id
      )
    select jsonb_build_object(
      'claims', (select coalesce(jsonb_agg(claim.id), '[]')
        from newsroom."Claim" claim left join published."Claim" seen using (id)
        where claim.id in (select id from affected)
          and (claim.assessment not in ('unassessed', 'unverifiable')
            or seen.assessment not in ('unassessed', 'unverifiable')
            or claim."approvedBy" is not null)),
      'questions', (select coalesce(jsonb_agg(question.id), '[]')
        from newsroom."OpenQuestion" question left join published."OpenQuestion" seen using (id)
        where question.id = any($3::uuid[])
          or ('answered' in (question.state::text, seen.state::text) and question.id in (
            select "B" from newsroom."_QuestionAnswers" where "A" in (select id from affected)
          )))
    ) as answer`,
    touched.claims,
    touched.sources,
    touched.questions,
    touched.threshold,
  )
  return { claims: await loadEvidence(database, claims), questions: await loadQuestions(database, questions) }
}
