import type { Rule } from './rulebook.ts'

/** Why something may not be, or why somebody should think again. */
export type Problem = {
  /** The rule that says so, or what has to be done before any rule is asked. */
  readonly rule: Rule | 'reported' | 'stage' | 'withdrawn' | 'advice'
  readonly severity: 'blocking' | 'warning'
  /** The list and id of the item it is about, such as `Claim:1b2c…`. */
  readonly subject: string
  /** What is wrong, in a sentence for an editor. It never names a protected source. */
  readonly message: string
}

export function blocking(rule: Problem['rule'], subject: string, message: string): Problem {
  return { rule, severity: 'blocking', subject, message }
}

export function warning(rule: Problem['rule'], subject: string, message: string): Problem {
  return { rule, severity: 'warning', subject, message }
}

/** Whether it stops a publication; a warning stops nothing. */
export const isBlocking = ({ severity }: Problem): boolean => severity === 'blocking'
