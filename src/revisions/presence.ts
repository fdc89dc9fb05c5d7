import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'

/** Somebody who has an item open. */
export type Colleague = { readonly id: string; readonly name: string; readonly since: Date }

/** After how long without a sign of life somebody counts as gone; the Admin UI gives one every third of it. */
const expirySeconds = 30

type Presence = { readonly listKey: string; readonly itemId: string; readonly person: string }

/** Notes that somebody has an item open, and answers who else has. */
export async function notePresence(database: Database, presence: Presence): Promise<Colleague[]> {
  await database.$executeRawUnsafe(
    `with gone as (
       delete from sofar_live.presence where seen_at < clock_timestamp() - make_interval(secs => ${expirySeconds}) and person <> $3::uuid
     )
     insert into sofar_live.presence as known (item_type, item_id, person) values ($1, $2, $3::uuid)
     on conflict (item_type, item_id, person) do update set
       since = case when known.seen_at < clock_timestamp() - make_interval(secs => ${expirySeconds}) then excluded.since else known.since end,
       seen_at = excluded.seen_at`,
    ...valuesOf(presence),
  )
  const others = await queryJson<{ id: string; name: string; since: string }[]>(
    database,
    `select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'since', open.since) order by open.since), '[]') as answer
     from sofar_live.presence open join newsroom."User" person on person.id = open.person
     where open.item_type = $1 and open.item_id = $2 and open.person <> $3::uuid
       and open.seen_at >= clock_timestamp() - make_interval(secs => ${expirySeconds})`,
    ...valuesOf(presence),
  )
  return others.map(({ since, ...other }) => ({ ...other, since: new Date(since) }))
}

/** Notes that somebody has closed an item. */
export async function noteAbsence(database: Database, presence: Presence): Promise<void> {
  await database.$executeRawUnsafe(
    `delete from sofar_live.presence where item_type = $1 and item_id = $2 and person = $3::uuid`,
    ...valuesOf(presence),
  )
}

function valuesOf({ listKey, itemId, person }: Presence): string[] {
  return [listKey, itemId, person]
}
