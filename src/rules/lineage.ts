import type { RuleSource } from './evidence.ts'

/** Where a source's knowledge comes from. */
export type Lineage = {
  /** What it all goes back to; empty when the source does not say, or only repeats itself. */
  readonly roots: ReadonlySet<string>
  readonly isCircular: boolean
}

/** Follows what a source was derived from back to the roots. Each source is visited once, so a cycle ends. */
export function traceLineage(id: string, sources: ReadonlyMap<string, RuleSource>): Lineage {
  const roots = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const stack: { id: string; isLeaving: boolean }[] = [{ id, isLeaving: false }]
  let isCircular = false
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.isLeaving) {
      state.set(step.id, 'done')
      continue
    }
    if (state.get(step.id) === 'open') isCircular = true
    if (state.has(step.id)) continue
    state.set(step.id, 'open')
    stack.push({ id: step.id, isLeaving: true })
    const source = sources.get(step.id)
    if (source === undefined) continue
    for (const parent of source.derivedFrom) stack.push({ id: parent, isLeaving: false })
    if (source.derivedFrom.length === 0 && knowsByItself(source)) roots.add(originOf(source))
  }
  return { roots, isCircular }
}

/** Who repeats others without naming them, or does not say how they know, is no origin (content model, rule 1). */
function knowsByItself({ originBasis }: RuleSource): boolean {
  return originBasis === 'first_hand' || originBasis === 'document'
}

/** Two non-public sources with the same vault reference are one person. */
function originOf({ id, protection, vaultRef }: RuleSource): string {
  return protection !== 'public' && vaultRef !== '' ? `vault ${vaultRef}` : id
}
