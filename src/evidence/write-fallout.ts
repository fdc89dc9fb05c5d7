import type { Database } from '../database/query.ts'
import type { Fallout } from '../rules/downgrade.ts'

/** Lowers the claims, reopens the questions and takes the void approvals back, in one statement each. */
export async function writeFallout(
  database: Database,
  { claims, questions }: Fallout,
  voided: readonly string[],
): Promise<void> {
  if (voided.length > 0) {
    await database.$executeRawUnsafe(
      `update newsroom."Claim" set "approvedBy" = null, "approvedAt" = null, "approvalSeal" = '', "updatedAt" = now() at time zone 'utc'
       where id = any($1::uuid[])`,
      voided,
    )
  }
  if (claims.length > 0) {
    await database.$executeRawUnsafe(
      `update newsroom."Claim" claim
       set assessment = fall.assessment::newsroom."ClaimAssessmentType", "updatedAt" = now() at time zone 'utc'
       from unnest($1::uuid[], $2::text[]) as fall (id, assessment) where claim.id = fall.id`,
      claims.map(({ claim }) => claim),
      claims.map(({ to }) => to),
    )
  }
  if (questions.length > 0) {
    await database.$executeRawUnsafe(
      `update newsroom."OpenQuestion" set state = 'open', "answeredAt" = null, "updatedAt" = now() at time zone 'utc'
       where id = any($1::uuid[])`,
      questions.map(({ question }) => question),
    )
  }
}
