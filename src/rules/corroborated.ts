import type { Evidence } from './evidence.ts'
import { countIndependentOrigins } from './independence.ts'

/** Corroborated needs as many independent supporting origins as the publisher asks for (content model, rule 3). */
export function corroboratedObjections(evidence: Evidence): string[] {
  const found = countIndependentOrigins(evidence)
  const needed = evidence.independentOriginsNeeded
  return found >= needed
    ? []
    : [`it has ${found} independent ${found === 1 ? 'origin' : 'origins'}, and ${needed} are needed`]
}
