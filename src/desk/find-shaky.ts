import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { loadEvidence } from '../evidence/load-evidence.ts'
import { assessmentCeiling } from '../rules/assessment.ts'
import { isCircular } from '../rules/circularity.ts'
import type { Evidence } from '../rules/evidence.ts'
import { countIndependentOrigins } from '../rules/independence.ts'
import { restsOnUnnamedOnly } from '../rules/unnamed-only.ts'

type ShakyReason = 'one_origin' | 'no_origin' | 'circular' | 'unnamed_only' | 'fallen_ground'

/** A claim that could easily turn out wrong, and why. */
export type ShakyClaim = { readonly id: string; readonly reasons: readonly ShakyReason[] }

export type ClaimStanding = {
  readonly shaky: readonly ShakyClaim[]
  /** Claims that the evidence would let be confirmed if somebody other than the authors agreed: ids. */
  readonly awaitingApproval: readonly string[]
}

/** Key claims of stories in motion that still stand, the most urgent first: a statement with id, urgency, saved. */
export const keyClaims = (limit: number): string => `
  select claim.id, min(story.urgency) as urgency, max(claim."updatedAt") as saved
  from newsroom."Story" story join newsroom."_StoryClaims" link on link."B" = story.id
  join newsroom."Claim" claim on claim.id = link."A"
  where story.status not in ('closed', 'withdrawn') and claim.importance = 'key' and claim."retractedAt" is null
    and claim.assessment in ('reported', 'corroborated', 'confirmed', 'disputed')
  group by claim.id order by 2, 3 desc limit ${limit}`

/** Which of the 1,000 most urgent key claims stand on little: ids. */
export async function findShakyKeyClaims(database: Database): Promise<string[]> {
  const ids = await queryJson<string[]>(
    database,
    `select coalesce(jsonb_agg(id), '[]') as answer from (${keyClaims(1_000)}) key_claim`,
  )
  const evidence = await loadEvidence(database, ids)
  return evidence.filter(of => shakyReasons(of).length > 0).map(({ claim }) => claim.id)
}

/** Which of these claims stand on little, and which wait for a second person. `person` is the one who asks. */
export async function findShaky(
  database: Database,
  claimIds: readonly string[],
  person: string,
): Promise<ClaimStanding> {
  const order = new Map(claimIds.map((id, index) => [id, index]))
  const evidence = (await loadEvidence(database, claimIds)).toSorted(
    (a, b) => (order.get(a.claim.id) ?? 0) - (order.get(b.claim.id) ?? 0),
  )
  return {
    shaky: evidence
      .map(of => ({ id: of.claim.id, reasons: shakyReasons(of) }))
      .filter(({ reasons }) => reasons.length > 0)
      .toSorted((a, b) => b.reasons.length - a.reasons.length),
    awaitingApproval: evidence.filter(of => isAwaitingApproval(of, person)).map(({ claim }) => claim.id),
  }
}

function shakyReasons(evidence: Evidence): ShakyReason[] {
  const origins = countIndependentOrigins(evidence)
  const isReasoning = evidence.claim.kind === 'inference' || evidence.claim.kind === 'forecast'
  return [
    ...(evidence.dependsOn.some(({ isRetracted, assessment }) => isRetracted || assessment === 'refuted')
      ? (['fallen_ground'] as const)
      : []),
    ...(isCircular(evidence) ? (['circular'] as const) : []),
    ...(restsOnUnnamedOnly(evidence) ? (['unnamed_only'] as const) : []),
    ...(origins === 0 && !isReasoning ? (['no_origin'] as const) : []),
    ...(origins === 1 ? (['one_origin'] as const) : []),
  ]
}

function isAwaitingApproval(evidence: Evidence, person: string): boolean {
  const { approvedBy, authors, assessment } = evidence.claim
  return (
    approvedBy === null &&
    assessment !== 'confirmed' &&
    !authors.includes(person) &&
    assessmentCeiling(evidence) === 'confirmed'
  )
}
