import type { RuleSource } from './evidence.ts'

/** Where a source's knowledge comes from. */
export type Lineage = {
  /** What it all goes back to; empty when the source does not say, or only repeats itself. */
  readonly roots: ReadonlySet<string>
  readonly isCircular: boolean
}

type Sources = ReadonlyMap<string, RuleSource>

/** What was traced already, for as long as the sources are in use; they never change. */
const traced = new WeakMap<Sources, Map<string, Lineage>>()

/** What a source goes back to by `derivedFrom`. */
export function traceLineage(id: string, sources: Sources): Lineage {
  const known = traced.get(sources) ?? new Map<string, Lineage>()
  traced.set(sources, known)
  const lineage = known.get(id) ?? follow(id, sources)
  known.set(id, lineage)
  return lineage
}

/** Goes back to the roots. Each source is visited once, so a cycle ends. */
function follow(id: string, sources: Sources): Lineage {
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

/** Who repeats others without naming them, does not say how they know, or took it back is no origin (rules 1 and 12). */
function knowsByItself({ originBasis, status }: RuleSource): boolean {
  return status !== 'retracted' && (originBasis === 'first_hand' || originBasis === 'document')
}

/** Two non-public sources with the same vault reference are one person (rule 1). */
function originOf({ id, protection, vaultRef }: RuleSource): string {
  return protection !== 'public' && vaultRef !== '' ? `vault ${vaultRef}` : id
}
