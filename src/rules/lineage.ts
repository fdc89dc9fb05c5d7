import type { RuleSource } from './evidence.ts'

/** Where a source's knowledge comes from. */
export type Lineage = {
  /** What it all goes back to; empty when the source does not say, or only repeats itself or what was taken back. */
  readonly roots: ReadonlySet<string>
  /** Whether one of the roots has a name in public, or is a document. */
  readonly isNamed: boolean
  /** Where it all ends, whether anybody there knows or not: two sources that share one are not independent. */
  readonly ends: ReadonlySet<string>
  readonly isCircular: boolean
}

type Sources = ReadonlyMap<string, RuleSource>
type Known = ReadonlyMap<string, Lineage>

/** What was traced already, for as long as the sources are in use; they never change. */
const traced = new WeakMap<Sources, Map<string, Lineage>>()

/** What a source goes back to by `derivedFrom`. */
export function traceLineage(id: string, sources: Sources): Lineage {
  const known = traced.get(sources) ?? new Map<string, Lineage>()
  traced.set(sources, known)
  const lineage = known.get(id) ?? { ...findRoots(id, sources, known), ...findEnds(id, sources, known) }
  known.set(id, lineage)
  return lineage
}

/** Goes back to who knows; not through what was taken back, for who repeats that repeats nothing that stands. */
function findRoots(id: string, sources: Sources, known: Known): Pick<Lineage, 'roots' | 'isNamed'> {
  const roots = new Set<string>()
  let isNamed = false
  const reached = new Set([id])
  for (const at of reached) {
    const source = sources.get(at)
    const further = known.get(at)
    if (further !== undefined) {
      for (const root of further.roots) roots.add(root)
      isNamed ||= further.isNamed
    } else if (source !== undefined && source.status !== 'retracted') {
      for (const parent of source.derivedFrom) reached.add(parent)
      if (!knowsByItself(source)) continue
      roots.add(originOf(source))
      isNamed ||= source.protection === 'public' || source.originBasis === 'document'
    }
  }
  return { roots, isNamed }
}

/** Goes back to the ends, or to what is known. Each source is visited once, so a cycle ends. */
function findEnds(id: string, sources: Sources, known: Known): Pick<Lineage, 'ends' | 'isCircular'> {
  const ends = new Set<string>()
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
    const further = known.get(step.id)
    if (further !== undefined) {
      // A circle through here and back to where this began would have been found from here.
      isCircular ||= further.isCircular
      for (const end of further.ends) ends.add(end)
      state.set(step.id, 'done')
      continue
    }
    state.set(step.id, 'open')
    stack.push({ id: step.id, isLeaving: true })
    const source = sources.get(step.id)
    if (source === undefined) continue
    for (const parent of source.derivedFrom) stack.push({ id: parent, isLeaving: false })
    if (source.derivedFrom.length === 0) ends.add(originOf(source))
  }
  return { ends, isCircular }
}

/** Who repeats others, without naming them or not, or does not say how they know, is no origin (rule 1). */
function knowsByItself({ originBasis, derivedFrom }: RuleSource): boolean {
  return derivedFrom.length === 0 && (originBasis === 'first_hand' || originBasis === 'document')
}

/** Two non-public sources with the same vault reference are one person (rule 1). */
function originOf({ id, protection, vaultRef }: RuleSource): string {
  return protection !== 'public' && vaultRef !== '' ? `vault ${vaultRef}` : id
}
