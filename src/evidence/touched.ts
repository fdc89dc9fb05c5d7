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
  /** What PostgreSQL counts transactions by, when nobody else was writing as this one began; see `ranAlone`. */
  readonly turn: string | undefined
}

/**
 * What this transaction has touched so far of evidence, or nothing. Triggers of the database write it down
 * (`newsroom.touch_evidence`), so that no way of changing a row or a relation is forgotten: Keystone runs no hook for a
 * citation that a claim takes from another, or for a link that was set from its other end.
 */
export async function findTouched(database: Database): Promise<TouchedEvidence | undefined> {
  const { noted, turn } = await queryJson<{ noted: string; turn: string | null }>(
    database,
    `select jsonb_build_object(
       'noted', coalesce(current_setting('sofar.touched', true), ''),
       'turn', (
         select own::text from pg_current_snapshot() snapshot, pg_current_xact_id_if_assigned() own
         where own = pg_snapshot_xmax(snapshot) and own = pg_snapshot_xmin(snapshot)
       )
     ) as answer`,
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
    turn: turn ?? undefined,
  }
}

/**
 * Whether nobody else wrote between the beginning of a transaction and now, after its commit: then it has seen all that
 * there was to see. Its number was the next one as it began, with none before it still open, and is the last one now. Of
 * two that wrote at once, this holds at most for the one that committed first.
 */
export async function ranAlone(database: Database, { turn }: Pick<TouchedEvidence, 'turn'>): Promise<boolean> {
  if (turn === undefined) return false
  return queryJson<boolean>(
    database,
    'select pg_snapshot_xmax(pg_current_snapshot())::text::bigint = $1::bigint + 1 as answer',
    turn,
  )
}
