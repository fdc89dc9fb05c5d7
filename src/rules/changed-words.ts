import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

const owned: ReadonlySet<string> = new Set(['correction', 'clarification'])

/** A correction or a clarification tells readers in a note what was changed (rule 14). */
export function changedWordsProblems(
  subject: string,
  { signal, note }: { readonly signal: string; readonly note: string },
): Problem[] {
  if (!owned.has(signal) || note.trim() !== '') return []
  return [blocking('changed_words', subject, `A ${signal} needs a note that tells readers what was changed.`)]
}
