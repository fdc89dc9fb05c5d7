import type { Evidence } from './evidence.ts'
import { countingCitations } from './evidence.ts'

const credible: ReadonlySet<string> = new Set(['c1', 'c2', 'c3'])
const convincing: ReadonlySet<string> = new Set(['c1', 'c2'])

/** Disputed needs evidence against the claim that is at least possibly true (content model, rule 8). */
export function disputedObjections(evidence: Evidence): string[] {
  const isDisputed = countingCitations(evidence).some(
    ({ stance, credibility }) => (stance === 'disputes' || stance === 'refutes') && credible.has(credibility),
  )
  return isDisputed ? [] : ['no citation of credibility 1 to 3 disputes or refutes it']
}

/** Refuted needs evidence that refutes the claim and is at least probably true, and a rationale (content model, rule 8). */
export function refutedObjections(evidence: Evidence): string[] {
  const isRefuted = countingCitations(evidence).some(
    ({ stance, credibility }) => stance === 'refutes' && convincing.has(credibility),
  )
  return [
    ...(isRefuted ? [] : ['no citation of credibility 1 or 2 refutes it']),
    ...(evidence.claim.rationale.trim() === '' ? ['the rationale does not say why'] : []),
  ]
}
