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

/** The greatest of several, `trivial` of none. */
export function greatest(materialities: readonly Materiality[]): Materiality {
  return order.findLast(candidate => materialities.includes(candidate)) ?? 'trivial'
}
