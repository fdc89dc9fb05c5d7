import { disputedProblems, refutedProblems } from './against.ts'
import { isCircular } from './circularity.ts'
import { approvalProblems, confirmedProblems, countPrimary } from './confirmed.ts'
import { corroboratedProblems } from './corroborated.ts'
import type { Evidence } from './evidence.ts'
import { cannotBe, subjectOf, supportingSources } from './evidence.ts'
import { countIndependentOrigins } from './independence.ts'
import { inferenceProblems } from './inference.ts'
import type { Rung } from './ladder.ts'
import { ladder } from './ladder.ts'
import { counts } from './off-the-record.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'
import { restsOnUnnamedOnly, unnamedOnlyProblems } from './unnamed-only.ts'

type Demand = (evidence: Evidence) => Problem[]

/** What each assessment asks of the evidence. What is not named here asks nothing. */
const demands: Readonly<Record<string, readonly Demand[]>> = {
  reported: [reportedProblems],
  corroborated: [evidence => corroboratedProblems(evidence)],
  confirmed: [confirmedProblems, unnamedOnlyProblems],
  disputed: [disputedProblems],
  refuted: [refutedProblems],
}

/** The highest assessment that the evidence for a claim allows. A second person is not evidence. */
export function assessmentCeiling(evidence: Evidence): Rung {
  return ladder.findLast(rung => evidenceProblems(evidence, rung).length === 0) ?? 'unassessed'
}

/** Every reason why a claim may not be assessed so, or as it is. */
export function assessmentProblems(evidence: Evidence, assessment = evidence.claim.assessment): Problem[] {
  return [...evidenceProblems(evidence, assessment), ...(assessment === 'confirmed' ? approvalProblems(evidence) : [])]
}

/** What an editor has to know of the evidence at a glance. */
export function summarizeEvidence(evidence: Evidence) {
  return {
    ceiling: assessmentCeiling(evidence),
    independentOrigins: countIndependentOrigins(evidence),
    primaryCount: countPrimary(evidence),
    onlyUnnamed: restsOnUnnamedOnly(evidence),
    circular: isCircular(evidence),
    loadBearing: loadBearingSources(evidence),
    problems: assessmentProblems(evidence),
  }
}

/** Ids of the sources without which the ceiling would fall: without them it no longer holds. */
function loadBearingSources(evidence: Evidence): string[] {
  const ceiling = assessmentCeiling(evidence)
  return supportingSources(evidence)
    .map(({ id }) => id)
    .filter(id => {
      const citations = evidence.citations.filter(({ source }) => source !== id)
      return evidenceProblems({ ...evidence, citations }, ceiling).length > 0
    })
}

function evidenceProblems(evidence: Evidence, assessment: string): Problem[] {
  return [
    ...(demands[assessment] ?? []).flatMap(demand => demand(evidence)),
    ...inferenceProblems(evidence, assessment),
  ]
}

function reportedProblems(evidence: Evidence): Problem[] {
  const isReasoning = evidence.claim.kind === 'inference' || evidence.claim.kind === 'forecast'
  if (isReasoning || supportingSources(evidence).length > 0) return []
  const isHidden = evidence.citations.some(citation => citation.stance === 'supports' && !counts(citation))
  return [
    blocking('reported', subjectOf(evidence), cannotBe(evidence, 'reported', 'no citation that counts supports it')),
    ...(isHidden
      ? [
          blocking(
            'off_the_record',
            subjectOf(evidence),
            cannotBe(evidence, 'reported', 'what was said off the record never counts'),
          ),
        ]
      : []),
  ]
}
