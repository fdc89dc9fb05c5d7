import type { Database } from '../database/query.ts'
import type { PublicRows } from './write-public.ts'

const noted = ['Story', 'Claim', 'Source', 'OpenQuestion', 'WatchItem'] as const

/**
 * Forgets that these items were saved since readers got them: now readers have them as they are. What somebody saves at
 * the same moment, and this publication does not see, stays noted.
 */
export async function forgetSavedSince(database: Database, rows: PublicRows): Promise<void> {
  const published = noted.flatMap(list => (rows[list] ?? []).map(({ id }) => ({ list, id })))
  await database.$executeRawUnsafe(
    `delete from sofar_publication.saved_since saved
     using jsonb_to_recordset($1::jsonb) as published (list text, id uuid)
     where saved.list = published.list and saved.id = published.id`,
    JSON.stringify(published),
  )
}
