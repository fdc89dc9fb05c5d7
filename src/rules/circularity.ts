import type { Evidence } from './evidence.ts'
import { supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'

/** Whether support for the claim runs in a circle, or several sources all go back to one root (content model, rule 2). */
export function isCircular(evidence: Evidence): boolean {
  const lineages = supportingSources(evidence).map(({ id }) => traceLineage(id, evidence.sources))
  if (lineages.some(lineage => lineage.isCircular)) return true
  const roots = new Set(lineages.flatMap(lineage => [...lineage.roots]))
  return lineages.length > 1 && roots.size === 1
}
