import { countDisjoint } from './disjoint.ts'
import type { Evidence, RuleSource } from './evidence.ts'
import { cannotBe, subjectOf, supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/**
 * How many supporting sources agree independently: the most of them of which no two share a root (rules 1 and 2), or
 * `enough` when there are as many.
 */
export function countIndependentOrigins(evidence: Evidence, enough?: number): number {
  const lineages = supportingSources(evidence).map(({ id }) => traceLineage(id, evidence.sources))
  // A source whose lineage runs in a circle vouches for itself.
  const origins = lineages.filter(({ roots, isCircular }) => roots.size > 0 && !isCircular)
  return countDisjoint(
    origins.map(({ ends }) => ends),
    enough,
  )
}

/** Which of the supporting sources are no independent origin, and why (rule 1). A circle is for rule 2 to name. */
export function independenceProblems(evidence: Evidence, assessment: string): Problem[] {
  const earlier: { label: string; ends: ReadonlySet<string> }[] = []
  const problems: Problem[] = []
  const object = (why: string): void => {
    problems.push(blocking('independence', subjectOf(evidence), cannotBe(evidence, assessment, why)))
  }
  for (const source of supportingSources(evidence)) {
    const { roots, ends, isCircular } = traceLineage(source.id, evidence.sources)
    if (isCircular) continue
    const same = earlier.find(other => !other.ends.isDisjointFrom(ends))
    if (roots.size === 0) object(`“${source.label}” ${whyNoOrigin(source)}, so it is no independent origin by itself`)
    else if (same === undefined) earlier.push({ label: source.label, ends })
    else object(`“${source.label}” goes back to the same origin as “${same.label}”`)
  }
  return problems
}

function whyNoOrigin({ derivedFrom, originBasis }: RuleSource): string {
  if (derivedFrom.length > 0) return 'goes back to nobody who stands by it and says how they know'
  return originBasis === 'derived' ? 'repeats others and does not name them' : 'does not say how it knows'
}
