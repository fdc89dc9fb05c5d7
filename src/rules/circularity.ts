import type { Evidence } from './evidence.ts'
import { cannotBe, subjectOf, supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/** Whether support for the claim runs in a circle, or several sources all go back to one root (rule 2). */
export function isCircular(evidence: Evidence): boolean {
  const lineages = supportingSources(evidence).map(({ id }) => traceLineage(id, evidence.sources))
  return lineages.some(lineage => lineage.isCircular) || allFromOneRoot(evidence)
}

/** The circles that keep supporting sources from counting as origins (rule 2). */
export function circularityProblems(evidence: Evidence, assessment: string): Problem[] {
  const circles = supportingSources(evidence)
    .filter(({ id }) => traceLineage(id, evidence.sources).isCircular)
    .map(({ label }) => `“${label}” rests on itself, by way of what it was derived from`)
  const reasons = allFromOneRoot(evidence) ? [...circles, 'all that supports it goes back to one origin'] : circles
  return reasons.map(why => blocking('circularity', subjectOf(evidence), cannotBe(evidence, assessment, why)))
}

function allFromOneRoot(evidence: Evidence): boolean {
  const sources = supportingSources(evidence)
  const roots = new Set(sources.flatMap(({ id }) => [...traceLineage(id, evidence.sources).roots]))
  return sources.length > 1 && roots.size === 1
}
