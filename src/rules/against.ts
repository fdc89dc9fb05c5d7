import type { Evidence } from './evidence.ts'
import { cannotBe, countingCitations, subjectOf } from './evidence.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

const credible: ReadonlySet<string> = new Set(['c1', 'c2', 'c3'])
const convincing: ReadonlySet<string> = new Set(['c1', 'c2'])

/** Disputed needs evidence against the claim that is at least possibly true (rule 8). */
export function disputedProblems(evidence: Evidence): Problem[] {
  const isDisputed = countingCitations(evidence).some(
    ({ stance, credibility }) => (stance === 'disputes' || stance === 'refutes') && credible.has(credibility),
  )
  return isDisputed ? [] : [object(evidence, 'disputed', 'no citation of credibility 1 to 3 disputes or refutes it')]
}

/** Refuted needs evidence that refutes the claim and is at least probably true, and a rationale (rule 8). */
export function refutedProblems(evidence: Evidence): Problem[] {
  const isRefuted = countingCitations(evidence).some(
    ({ stance, credibility }) => stance === 'refutes' && convincing.has(credibility),
  )
  return [
    ...(isRefuted ? [] : [object(evidence, 'refuted', 'no citation of credibility 1 or 2 refutes it')]),
    ...(evidence.claim.rationale.trim() === ''
      ? [object(evidence, 'refuted', 'the rationale is empty; say there why')]
      : []),
  ]
}

function object(evidence: Evidence, assessment: string, why: string): Problem {
  return blocking('against', subjectOf(evidence), cannotBe(evidence, assessment, why))
}
