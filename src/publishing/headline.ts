import { changeKinds } from '../vocabulary/update.ts'
import type { Change, ChangeKind } from './change.ts'

/** A headline for an update, proposed from what changed: "Story published" or "2 claims added, assessment changed". */
export function headlineOf(changes: readonly Change[]): string {
  if (changes.some(({ kind }) => kind === 'story_published')) return changeKinds.story_published.label
  const counts = new Map<ChangeKind, number>()
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => counted(changeKinds[kind].label.toLowerCase(), count))
  const headline = parts.join(', ')
  return headline.charAt(0).toUpperCase() + headline.slice(1)
}

/** "claim added" or "3 claims added". */
function counted(label: string, count: number): string {
  if (count === 1) return label
  const words = label.split(' ')
  const verb = words.pop() ?? ''
  const noun = words.join(' ')
  if (noun === 'evidence') return `${noun} ${verb} ${count} times`
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`} ${verb}`
}
