import type { RuleQuestion } from './answered.ts'
import { answeredProblems } from './answered.ts'
import { assessmentProblems } from './assessment.ts'
import type { Evidence, Ground } from './evidence.ts'
import type { Problem } from './problem.ts'

/** A claim that cannot be called any longer what it is. */
type Fall = {
  readonly claim: string
  readonly from: string
  readonly to: string
  /** Why `from` no longer holds. */
  readonly problems: readonly Problem[]
}

/** A question that is answered no longer. */
type Reopening = { readonly question: string; readonly problems: readonly Problem[] }

/** Claims and questions that hang together: each claim with its evidence, each question with its answers. */
export type Standing = { readonly claims: readonly Evidence[]; readonly questions: readonly RuleQuestion[] }

export type Fallout = { readonly claims: readonly Fall[]; readonly questions: readonly Reopening[] }

/** Where an assessment goes when it does not hold, one step at a time. Whatever rises, a person decides (rule 12). */
const below: Readonly<Record<string, string>> = {
  confirmed: 'corroborated',
  corroborated: 'reported',
  reported: 'unassessed',
  refuted: 'disputed',
  disputed: 'unassessed',
}

/** The highest of what a claim is called, and what is below that, that still holds (rule 12). */
export function standingAssessment(evidence: Evidence): string {
  let assessment = evidence.claim.assessment
  for (;;) {
    const next = below[assessment]
    if (next === undefined || assessmentProblems(evidence, assessment).length === 0) return assessment
    assessment = next
  }
}

/**
 * Every claim that falls, and every question that reopens with them, through all that rests on one another (rules 11
 * and 12). A retracted claim is past judging. Applied to its own result it changes nothing.
 */
export function findFallout({ claims, questions }: Standing): Fallout {
  const now = new Map(claims.map(({ claim }) => [claim.id, claim.assessment]))
  const atPresent = (ground: Ground): Ground => ({ ...ground, assessment: now.get(ground.id) ?? ground.assessment })
  const dependants = dependantsOf(claims)
  const falls = new Map<string, Fall>()
  // A fall only ever goes down, so each claim comes up a few times at most.
  const waiting = new Set(claims.filter(({ claim }) => !claim.isRetracted))
  for (const evidence of waiting) {
    waiting.delete(evidence)
    const { id, assessment: from } = evidence.claim
    const seen = {
      ...evidence,
      claim: { ...evidence.claim, assessment: now.get(id) ?? from },
      dependsOn: evidence.dependsOn.map(atPresent),
    }
    const to = standingAssessment(seen)
    if (to === seen.claim.assessment) continue
    now.set(id, to)
    falls.set(id, { claim: id, from, to, problems: assessmentProblems(seen, from) })
    for (const dependant of dependants.get(id) ?? []) {
      waiting.delete(dependant)
      waiting.add(dependant)
    }
  }
  const reopened = questions
    .filter(({ state }) => state === 'answered')
    .map(question => ({
      question: question.id,
      problems: answeredProblems({ ...question, answeredBy: question.answeredBy.map(atPresent) }),
    }))
  return { claims: [...falls.values()], questions: reopened.filter(({ problems }) => problems.length > 0) }
}

function dependantsOf(claims: readonly Evidence[]): Map<string, Evidence[]> {
  const dependants = new Map<string, Evidence[]>()
  for (const evidence of claims) {
    if (evidence.claim.isRetracted) continue
    for (const { id } of evidence.dependsOn) {
      const known = dependants.get(id)
      if (known === undefined) dependants.set(id, [evidence])
      else known.push(evidence)
    }
  }
  return dependants
}
