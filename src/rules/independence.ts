import type { Evidence } from './evidence.ts'
import { supportingSources } from './evidence.ts'
import { traceLineage } from './lineage.ts'

/** Beyond this many entangled sources the count is by greed, which may fall short but never exceeds. */
const exactUpTo = 16

/** How many supporting sources agree independently: the most of them of which no two share a root (content model, rules 1 and 2). */
export function countIndependentOrigins(evidence: Evidence): number {
  const lineages = supportingSources(evidence).map(({ id }) => traceLineage(id, evidence.sources))
  // A source whose lineage runs in a circle vouches for itself.
  const rootSets = lineages.filter(({ isCircular }) => !isCircular).map(({ roots }) => roots)
  return countDisjoint(rootSets.filter(roots => roots.size > 0))
}

/** The most of these sets that can be chosen with no two sharing a member. */
function countDisjoint(sets: readonly ReadonlySet<string>[]): number {
  // A set of one is always among the best choices: whatever it rules out would rule it out as well.
  const singles = new Set(sets.filter(({ size }) => size === 1).flatMap(set => [...set]))
  const rest = sets.filter(set => set.isDisjointFrom(singles)).toSorted((a, b) => a.size - b.size)
  return singles.size + (rest.length <= exactUpTo ? countBest(rest) : countGreedy(rest))
}

function countBest([first, ...others]: readonly ReadonlySet<string>[]): number {
  if (first === undefined) return 0
  const apart = others.filter(set => set.isDisjointFrom(first))
  const withFirst = 1 + countBest(apart)
  return apart.length === others.length ? withFirst : Math.max(withFirst, countBest(others))
}

function countGreedy(sets: readonly ReadonlySet<string>[]): number {
  const taken = new Set<string>()
  let count = 0
  for (const set of sets) {
    if (!set.isDisjointFrom(taken)) continue
    for (const root of set) taken.add(root)
    count++
  }
  return count
}
