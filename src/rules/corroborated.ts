import { circularityProblems } from './circularity.ts'
import type { Evidence } from './evidence.ts'
import { cannotBe, subjectOf } from './evidence.ts'
import { countIndependentOrigins, independenceProblems } from './independence.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/**
 * Corroborated needs as many independent supporting origins as the publisher asks for (rule 3); when they are too few,
 * the sources that do not count are named with it (rules 1 and 2).
 */
export function corroboratedProblems(evidence: Evidence, assessment = 'corroborated'): Problem[] {
  const needed = evidence.independentOriginsNeeded
  const found = countIndependentOrigins(evidence, needed)
  if (found >= needed) return []
  const why = `it has ${found} independent ${found === 1 ? 'origin' : 'origins'}, and ${needed} are needed`
  return [
    blocking('corroborated', subjectOf(evidence), cannotBe(evidence, assessment, why)),
    ...independenceProblems(evidence, assessment),
    ...circularityProblems(evidence, assessment),
  ]
}
