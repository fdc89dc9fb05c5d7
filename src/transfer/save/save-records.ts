import type { Context } from '../../../generated/keystone/types.ts'
import { queryJson } from '../../database/query.ts'
import { badInput, conflict } from '../../errors.ts'
import { nameOf } from '../format/record.ts'
import { typeNames } from '../format/record-types.ts'
import { assessConfirmed, closeStories, retractClaims, settleImport } from './assess.ts'
import { requestGrants } from './grants.ts'
import { requirePictures, showPictures } from './pictures.ts'
import type { FieldChange } from './plan.ts'
import { presentChanges } from './plan.ts'
import { refuse } from './problems.ts'
import { findNamedElsewhere, requireRecords } from './read-records.ts'
import type { Work } from './work.ts'
import { writeType } from './write-items.ts'

/** What became, or would become, of one record. */
export type SavedRecord = {
  readonly name: string
  readonly outcome: 'created' | 'changed' | 'unchanged'
  readonly changes: readonly FieldChange[]
  readonly warning: string
  /** A claim that the file calls confirmed and that nobody here has approved. */
  readonly needsApproval: boolean
  /** Requests for anonymity that the file calls approved, and that nobody here has decided. */
  readonly requests: readonly string[]
}

/**
 * Saves records as one: creates what is not there, changes what differs, leaves alone what is the same; all of it or,
 * when anything is refused, nothing. Runs in the transaction of `context`, with the rights of whoever is signed in.
 */
export async function saveRecords(
  context: Context,
  given: readonly unknown[],
  { isPreview = false }: { readonly isPreview?: boolean } = {},
): Promise<SavedRecord[]> {
  if (context.session === undefined) throw badInput('Sign in first: what is imported is signed like everything else.')
  const records = requireRecords(given)
  // They are sent before what shows them; of a preview, nothing is.
  if (!isPreview) requirePictures(records)
  await requireTurn(context)
  const ids = await findNamedElsewhere(context, records)
  const works: Work[] = []
  for (const type of typeNames) {
    const placed = records.map((record, index) => ({ index, record })).filter(({ record }) => record.type === type)
    const written = await writeType(context, type, placed, ids)
    if (written.problems.length > 0) throw refuse(records, written.problems)
    works.push(...written.works)
  }
  await requestGrants(context, works)
  if (!isPreview) await showPictures(context, works)
  await assessConfirmed(context, works)
  await retractClaims(context, works)
  await closeStories(context, works)
  await settleImport(context, works)
  return works.toSorted((one, other) => one.index - other.index).map(present)
}

/** Sources are known again by what they say, so two imports at once could make the same one twice. */
async function requireTurn({ prisma }: Context): Promise<void> {
  const isFree = await queryJson<boolean>(
    prisma,
    `select pg_try_advisory_xact_lock(hashtext('sofar:import')) as answer`,
  )
  if (!isFree) throw conflict('Somebody else is importing at this moment. Try again when that is done.')
}

function present({ record, item, changed, warning, needsApproval, requests }: Work): SavedRecord {
  return {
    name: nameOf(record),
    outcome: item === undefined ? 'created' : changed.size > 0 ? 'changed' : 'unchanged',
    // Of what is new, all is.
    changes: item === undefined ? [] : presentChanges(record, item, changed),
    warning,
    needsApproval,
    requests,
  }
}
