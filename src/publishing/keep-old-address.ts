import { randomUUID } from 'node:crypto'

import type { Database } from '../database/query.ts'
import type { Row } from './row.ts'
import { textOf } from './row.ts'

/**
 * A public address goes on leading to the story when it gets another; an address that is somebody's own again leads
 * nowhere else. The same in both perspectives.
 */
export async function keepOldAddress(database: Database, before: Row | null, { id, slug }: Row): Promise<void> {
  if (before?.slug === slug) return
  const redirect = randomUUID()
  for (const schema of ['newsroom', 'published']) {
    await database.$executeRawUnsafe(`delete from ${schema}."Redirect" where "fromSlug" = $1`, textOf(slug))
    if (before === null) continue
    await database.$executeRawUnsafe(
      `insert into ${schema}."Redirect" (id, "fromSlug", story) values ($1::uuid, $2, $3::uuid)
       on conflict ("fromSlug") do update set story = excluded.story`,
      redirect,
      textOf(before.slug),
      id,
    )
  }
}
