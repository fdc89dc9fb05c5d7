import type { Evidence } from './evidence.ts'
import { supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'

/** Supporting sources that go back to the same origin, or that are no origin, and why. Ids of sources. */
export type OriginGroup = {
  readonly kind: 'origin' | 'circular' | 'unknown'
  readonly sources: readonly string[]
}

/** The supporting sources of a claim, together where they share a root: each group of kind `origin` speaks for itself alone (rule 1). */
export function groupByOrigin(evidence: Evidence): OriginGroup[] {
  const groups: { roots: Set<string>; sources: string[] }[] = []
  const circular: string[] = []
  const unknown: string[] = []
  for (const { id } of supportingSources(evidence)) {
    const { roots, isCircular } = traceLineage(id, evidence.sources)
    if (isCircular) circular.push(id)
    else if (roots.size === 0) unknown.push(id)
    else {
      const touching = groups.filter(group => !group.roots.isDisjointFrom(roots))
      for (const group of touching) groups.splice(groups.indexOf(group), 1)
      groups.push({
        roots: touching.reduce((all, group) => all.union(group.roots), new Set(roots)),
        sources: [...touching.flatMap(({ sources }) => sources), id],
      })
    }
  }
  return [
    ...groups.map(({ sources }): OriginGroup => ({ kind: 'origin', sources })),
    ...(circular.length > 0 ? [{ kind: 'circular', sources: circular } as const] : []),
    ...(unknown.length > 0 ? [{ kind: 'unknown', sources: unknown } as const] : []),
  ]
}

/** Every source that a claim's evidence goes back to, the cited ones first, with what each rests on. Ids of sources. */
export function lineageOf({ citations, sources }: Evidence): { id: string; derivedFrom: readonly string[] }[] {
  const reached = new Set(citations.map(({ source }) => source))
  for (const id of reached) for (const parent of sources.get(id)?.derivedFrom ?? []) reached.add(parent)
  return [...reached].map(id => ({ id, derivedFrom: sources.get(id)?.derivedFrom ?? [] }))
}
