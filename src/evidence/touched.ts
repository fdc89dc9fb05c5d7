import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Touched } from './load-standing.ts'

export type TouchedEvidence = Touched & {
  /** As the triggers noted it; grows with whatever is touched next. */
  readonly notes: string
  /** Claims whose assessment was set. */
  readonly assessed: ReadonlySet<string>
  /** Questions whose state was set. */
  readonly answered: ReadonlySet<string>
}

/**
 * What this transaction has touched so far of evidence, or nothing. Triggers of the database write it down
 * (`newsroom.touch_evidence`), so that no way of changing a row or a relation is forgotten: Keystone runs no hook for a
 * citation that a claim takes from another, or for a link that was set from its other end.
 */
export async function findTouched(database: Database): Promise<TouchedEvidence | undefined> {
  const noted = await queryJson<string>(
    database,
    `select coalesce(current_setting('sofar.touched', true), '') as answer`,
  )
  if (noted === '') return undefined
  const ids = new Map<string, Set<string>>()
  for (const note of noted.split(',')) {
    const [kind = '', id = ''] = note.split(':')
    ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  }
  const assessed = ids.get('assessed') ?? new Set()
  const answered = ids.get('answered') ?? new Set()
  return {
    notes: noted,
    assessed,
    answered,
    claims: [...(ids.get('claim') ?? []), ...assessed],
    sources: [...(ids.get('source') ?? [])],
    questions: [...(ids.get('question') ?? []), ...answered],
    threshold: ids.has('threshold'),
  }
}
