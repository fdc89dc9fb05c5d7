import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { batched } from './batched.ts'
import type { Snapshot } from './snapshot.ts'

/** By id: how a source is protected now, or was at last before it was deleted. */
const load = batched<string>(async (context, keys) => {
  const protections = await queryJson<Record<string, string>>(
    context.prisma,
    `select coalesce(jsonb_object_agg(id, protection), '{}') as answer from (
       select distinct on ("itemId") "itemId" as id,
         coalesce(source.protection::text, revision.snapshot ->> 'protection') as protection
       from newsroom."Revision" revision left join newsroom."Source" source on source.id::text = revision."itemId"
       where "itemType" = 'Source' and "itemId" = any($1::text[]) and snapshot is not null
       order by "itemId", number desc
     ) latest where protection is not null`,
    keys,
  )
  return new Map(Object.entries(protections))
})

/** A source that is protected is so in all of its history: what it was called while it was public says who it is. */
export async function asProtectedNow(context: Context, listKey: string, snapshot: Snapshot): Promise<Snapshot> {
  if (listKey !== 'Source' || snapshot.protection !== 'public') return snapshot
  return { ...snapshot, protection: (await load(context, snapshot.id)) ?? 'public' }
}
