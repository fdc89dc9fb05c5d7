import type { RuleClaim } from './evidence.ts'

/** An allegation needs a response other than not needed (content model, rule 9). */
export function allegationObjections({ kind, response }: RuleClaim): string[] {
  return kind === 'allegation' && response === 'not_needed' ? ['nobody asked those accused for a response'] : []
}
