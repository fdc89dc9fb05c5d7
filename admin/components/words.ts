/** `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The label of a value, or the value itself in plain letters. */
export function labelOf(choices: Readonly<Record<string, { label: string }>>, value: string): string {
  return choices[value]?.label ?? value.replaceAll('_', ' ')
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago, or how far ahead, a moment is: `3 days ago`. `at` is ISO 8601. */
export function agoOf(at: string, now = Date.now()): string {
  const seconds = (Date.parse(at) - now) / 1000
  const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit)
  }
  return 'just now'
}

/** A moment as people write it. `at` is ISO 8601. */
export function momentOf(at: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}

/** A moment in little room: the time where it is of this year, otherwise the year. `at` is ISO 8601. */
export function shortMomentOf(at: string, now = new Date()): string {
  const day = new Date(at)
  const isThisYear = day.getFullYear() === now.getFullYear()
  const rest = isThisYear ? ({ hour: 'numeric', minute: '2-digit' } as const) : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', ...rest }).format(day)
}
