import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { batched } from './batched.ts'
import type { FieldChange } from './field-changes.ts'
import { presentChanges } from './field-changes.ts'
import { readableSnapshot } from './readable.ts'
import type { Snapshot } from './snapshot.ts'
import { snapshotDifferences } from './snapshot.ts'

type Revision = { readonly id: string; readonly itemType: string }

/** What a revision changed against the one before it, as far as whoever asks may read the item. */
export async function revisionChanges(context: Context, { id, itemType }: Revision): Promise<FieldChange[]> {
  const pair = await loadPair(context, id)
  if (pair === undefined) return []
  const [before, after] = await Promise.all([
    readableSnapshot(context, itemType, pair.before),
    readableSnapshot(context, itemType, pair.after),
  ])
  return presentChanges(context, itemType, snapshotDifferences(before, after))
}

type Pair = { readonly id: string; readonly before: Snapshot | null; readonly after: Snapshot | null }

const loadPair = batched<Pair>(async (context, ids) => {
  const pairs = await queryJson<Pair[]>(
    context.prisma,
    `select coalesce(jsonb_agg(jsonb_build_object('id', after.id, 'after', after.snapshot, 'before', before.snapshot)), '[]') as answer
     from newsroom."Revision" after left join lateral (
       select snapshot from newsroom."Revision" earlier
       where earlier."itemType" = after."itemType" and earlier."itemId" = after."itemId" and earlier.number < after.number
       order by earlier.number desc limit 1
     ) before on true
     where after.id = any($1::uuid[])`,
    ids,
  )
  return new Map(pairs.map(pair => [pair.id, pair]))
})
