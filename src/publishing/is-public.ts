import type { PublishedList } from '../../schema/published.ts'
import { published } from '../../schema/published.ts'
import { badInput } from '../errors.ts'
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

/** Refuses what the public has not seen: single items go out with a story first. */
export async function requirePublic(database: Database, listKey: PublishedList, id: string): Promise<void> {
  if (await isPublic(database, listKey, id)) return
  throw badInput('This is not public yet: publish a story that it is part of; later changes can go out alone.')
}

function isPublishedList(listKey: string): listKey is PublishedList {
  return listKey in published
}
