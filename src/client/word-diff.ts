import { diffWordsWithSpace } from 'diff'

/** Words that stayed, came or went. */
export type WordChange = { readonly words: string; readonly kind: 'same' | 'added' | 'removed' }

/**
 * Two texts as one, word by word, such as the `was` and `is` of a change. Texts that have little in common are not mixed:
 * the old one stands before the new one.
 */
export function wordDiff(was: string, is: string): WordChange[] {
  const mixed = diffWordsWithSpace(was, is).map(({ value, added, removed }): WordChange => ({
    words: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
  const kept = mixed.reduce((sum, { words, kind }) => (kind === 'same' ? sum + words.length : sum), 0)
  if (kept * 3 >= Math.max(was.length, is.length)) return mixed
  const whole: WordChange[] = [
    { words: was, kind: 'removed' },
    { words: is, kind: 'added' },
  ]
  return whole.filter(({ words }) => words !== '')
}
