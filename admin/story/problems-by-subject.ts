import type { Problem } from '../components/problem-list.tsx'
import type { Board } from './query.ts'

/**
 * The problems of a story beside what they concern: those of a citation or a source beside each claim that it is
 * evidence for, and beside the story whatever has no place of its own. What a claim lacks for what it is called shows
 * before it is ready, too.
 */
export function problemsBySubject(board: Board): { of(subject: string): readonly Problem[] } {
  const places = new Map<string, string[]>()
  const place = (subject: string, claim: string): void =>
    void places.set(subject, [...(places.get(subject) ?? []), `Claim:${claim}`])
  for (const { id, citations } of board.claims) {
    place(`Claim:${id}`, id)
    for (const citation of citations) {
      place(`Citation:${citation.id}`, id)
      if (citation.source !== null) place(`Source:${citation.source.id}`, id)
    }
  }
  const own = [
    ...board.openQuestions.map(({ id }) => `OpenQuestion:${id}`),
    ...board.watchItems.map(({ id }) => `WatchItem:${id}`),
  ]
  for (const subject of own) places.set(subject, [subject])

  const found = new Map<string, Map<string, Problem>>()
  const all = [...board.publishProblems, ...board.claims.flatMap(({ evidence }) => evidence?.problems ?? [])]
  for (const problem of all) {
    for (const subject of places.get(problem.subject) ?? [`Story:${board.id}`]) {
      found.set(subject, (found.get(subject) ?? new Map<string, Problem>()).set(problem.message, problem))
    }
  }
  return { of: subject => [...(found.get(subject)?.values() ?? [])] }
}
