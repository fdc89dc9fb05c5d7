import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { RuleQuestion } from '../rules/answered.ts'

/** These questions with the claims that answer them, in one statement. `outgoing` are claims about to become public. */
export async function loadQuestions(
  database: Database,
  questionIds: readonly string[],
  { outgoing = [] }: { outgoing?: readonly string[] } = {},
): Promise<RuleQuestion[]> {
  if (questionIds.length === 0) return []
  return queryJson<RuleQuestion[]>(
    database,
    `select coalesce(jsonb_agg(jsonb_build_object(
      'id', question.id, 'text', question.text, 'state', question.state, 'answer', question.answer,
      'obstacle', question.obstacle,
      'answeredBy', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', claim.id, 'assessment', claim.assessment, 'isRetracted', claim."retractedAt" is not null,
        'isPublic', claim.id = any($2::uuid[]) or exists (select from published."Claim" p where p.id = claim.id)
      )), '[]') from newsroom."_QuestionAnswers" link join newsroom."Claim" claim on claim.id = link."A"
        where link."B" = question.id)
    )), '[]') as answer
    from newsroom."OpenQuestion" question where question.id = any($1::uuid[])`,
    questionIds,
    outgoing,
  )
}
