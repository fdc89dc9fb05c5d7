import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { badInput } from '../errors.ts'

/** When a version of a story became public; before everything for version 0. Throws BAD_USER_INPUT when there is none. */
export async function findMoment(database: Database, storyId: string, version: number): Promise<Date> {
  if (version === 0) return new Date(0)
  const found = await queryJson<string | null>(
    database,
    `select (select to_jsonb("publishedAt" at time zone 'utc') from published."Update"
       where story = $1::uuid and version = $2::int) as answer`,
    storyId,
    version,
  )
  if (found === null)
    throw badInput(`version: this story has no version ${version}; its updates name those that it has.`)
  return new Date(found)
}
