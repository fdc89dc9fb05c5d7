import type { RuleClaim } from './evidence.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/** An allegation needs a response other than not needed (rule 9). */
export function allegationProblems({ id, text, kind, response }: RuleClaim): Problem[] {
  if (kind !== 'allegation' || response !== 'not_needed') return []
  const message = `“${text}” is an allegation: ask those accused for a response, and say under Right of reply how it went.`
  return [blocking('allegation', `Claim:${id}`, message)]
}
