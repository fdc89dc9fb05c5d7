import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { batched } from './batched.ts'

const load = batched<number>(async (context, keys) => {
  const latest = await queryJson<Record<string, number>>(
    context.prisma,
    `select coalesce(jsonb_object_agg(key, number), '{}') as answer from (
       select "itemType" || '/' || "itemId" as key, max(number) as number from newsroom."Revision"
       where ("itemType", "itemId") in (
         select split_part(key, '/', 1), split_part(key, '/', 2) from unnest($1::text[]) key
       )
       group by "itemType", "itemId"
     ) latest`,
    keys,
  )
  return new Map(Object.entries(latest))
})

/** The number of the latest version of an item, given as list and id; 0 before it was first saved. */
export async function latestRevision(context: Context, key: string): Promise<number> {
  return (await load(context, key)) ?? 0
}
