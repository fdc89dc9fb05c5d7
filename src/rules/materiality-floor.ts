import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/** What matters least at the top. */
const order = ['trivial', 'minor', 'major', 'critical'] as const

export type Materiality = (typeof order)[number]

const known: ReadonlySet<string> = new Set(['confirmed', 'corroborated'])

/** How much a new assessment matters to a reader at least (content model, rule 15). */
export function assessmentFloor(was: string, is: string): Materiality {
  if (is === 'refuted') return 'critical'
  if (is === 'disputed' || known.has(was) !== known.has(is)) return 'major'
  return 'minor'
}

/** How much a new state of a question matters to a reader at least (content model, rule 15). */
export function questionFloor(was: string, is: string, importance: string): Materiality {
  if (was === is) return 'minor'
  const isSettled = is === 'answered' || is === 'unanswerable'
  const wasSettled = was === 'answered' || was === 'unanswerable'
  return importance === 'key' && (isSettled || wasSettled) ? 'major' : 'minor'
}

/** How much a correction matters to a reader at least (content model, rule 15). */
export function correctionFloor(signal: string, importance: string): Materiality {
  return signal === 'correction' && importance === 'key' ? 'major' : 'minor'
}

/** An editor may say that a publication matters more than its changes do, never that it matters less (rule 15). */
export function floorProblems(storyId: string, said: Materiality, floor: Materiality): Problem[] {
  if (isAtLeast(said, floor)) return []
  const message = `What changed is ${floor} at least, so it cannot be called ${said}: choose ${floor} or more.`
  return [blocking('materiality_floor', `Story:${storyId}`, message)]
}

/** The greatest of several, `trivial` of none. */
export function greatest(materialities: readonly Materiality[]): Materiality {
  return order.findLast(candidate => materialities.includes(candidate)) ?? 'trivial'
}

/** Whether something matters at least as much as that. */
export function isAtLeast(materiality: Materiality, than: Materiality): boolean {
  return order.indexOf(materiality) >= order.indexOf(than)
}

/** All that matter at least as much. */
export function atLeast(than: Materiality): Materiality[] {
  return order.slice(order.indexOf(than))
}
