import type { PublishedList } from '../../schema/published.ts'
import { published } from '../../schema/published.ts'
import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'

/** Whether the public sees, or once saw, the item. */
export async function isPublic(database: Database, listKey: string, id: string): Promise<boolean> {
  if (!isPublishedList(listKey)) return false
  return queryJson<boolean>(
    database,
    `select exists (select from published."${listKey}" where id::text = $1) as answer`,
    id,
  )
}

function isPublishedList(listKey: string): listKey is PublishedList {
  return listKey in published
}
