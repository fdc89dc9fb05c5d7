import { allegationObjections } from './allegation.ts'
import { disputedObjections, refutedObjections } from './against.ts'
import { isCircular } from './circularity.ts'
import { approvalObjections, confirmedObjections, countPrimary } from './confirmed.ts'
import { corroboratedObjections } from './corroborated.ts'
import type { Evidence, Problem } from './evidence.ts'
import { supportingSources } from './evidence.ts'
import { countIndependentOrigins } from './independence.ts'
import { inferenceObjections } from './inference.ts'
import { restsOnUnnamedOnly } from './unnamed-only.ts'

/** The assessments that rise with the evidence for a claim, lowest first. */
const ladder = ['unassessed', 'reported', 'corroborated', 'confirmed'] as const

export type Ceiling = (typeof ladder)[number]

type Rule = { readonly rule: string; readonly objections: (evidence: Evidence) => readonly string[] }

/** What each assessment asks of the evidence. What is not named here asks nothing. */
const demands: Readonly<Record<string, readonly Rule[]>> = {
  reported: [{ rule: 'reported', objections: reportedObjections }],
  corroborated: [{ rule: 'corroborated', objections: corroboratedObjections }],
  confirmed: [
    { rule: 'confirmed', objections: confirmedObjections },
    { rule: 'unnamed-only', objections: unnamedObjections },
  ],
  disputed: [{ rule: 'disputed', objections: disputedObjections }],
  refuted: [{ rule: 'refuted', objections: refutedObjections }],
}

/** The highest assessment that the evidence for a claim allows. */
export function assessmentCeiling(evidence: Evidence): Ceiling {
  return ladder.findLast(assessment => evidenceObjections(evidence, assessment).length === 0) ?? 'unassessed'
}

/** Every reason why a claim may not be assessed as it is; each names the rule that says so. */
export function assessmentProblems(evidence: Evidence): Problem[] {
  const { claim } = evidence
  const objections = [
    ...evidenceObjections(evidence, claim.assessment),
    ...(claim.assessment === 'confirmed' ? named('approval', approvalObjections(evidence)) : []),
    ...named('allegation', allegationObjections(claim)),
  ]
  return objections.map(({ rule, objection }) => ({
    rule,
    severity: 'blocking',
    subject: `Claim:${claim.id}`,
    message: `“${claim.text}” cannot be ${claim.assessment}: ${objection}.`,
  }))
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

/** Ids of the sources without which the ceiling would fall. */
function loadBearingSources(evidence: Evidence): string[] {
  const ceiling = assessmentCeiling(evidence)
  return supportingSources(evidence)
    .map(({ id }) => id)
    .filter(id => {
      const citations = evidence.citations.filter(({ source }) => source !== id)
      return assessmentCeiling({ ...evidence, citations }) !== ceiling
    })
}

function evidenceObjections(evidence: Evidence, assessment: string): { rule: string; objection: string }[] {
  return [
    ...(demands[assessment] ?? []).flatMap(({ rule, objections }) => named(rule, objections(evidence))),
    ...named('inference', inferenceObjections(evidence, assessment)),
  ]
}

function named(rule: string, objections: readonly string[]): { rule: string; objection: string }[] {
  return objections.map(objection => ({ rule, objection }))
}

/** Our own reasoning needs no source of its own; what it rests on has them. */
function reportedObjections(evidence: Evidence): string[] {
  const isReasoning = evidence.claim.kind === 'inference' || evidence.claim.kind === 'forecast'
  return isReasoning || supportingSources(evidence).length > 0 ? [] : ['no citation supports it']
}

function unnamedObjections(evidence: Evidence): string[] {
  return restsOnUnnamedOnly(evidence) ? ['it rests on sources that are not named'] : []
}
