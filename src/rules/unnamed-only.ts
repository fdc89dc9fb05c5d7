import type { Evidence } from './evidence.ts'
import { cannotBe, subjectOf, supportingSources } from './evidence.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/** Whether nobody but non-public sources supports the claim (rule 6). */
export function restsOnUnnamedOnly(evidence: Evidence): boolean {
  const sources = supportingSources(evidence)
  return sources.length > 0 && sources.every(({ protection }) => protection !== 'public')
}

/** A claim that rests on unnamed sources alone is never confirmed (rule 6). */
export function unnamedOnlyProblems(evidence: Evidence): Problem[] {
  if (!restsOnUnnamedOnly(evidence)) return []
  const why = 'it rests on sources that are not named'
  return [blocking('unnamed_only', subjectOf(evidence), cannotBe(evidence, 'confirmed', why))]
}
