import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { badInput } from '../errors.ts'

export type StoryVersion = { readonly storyId: string; readonly version: number }

/** When a version of a story became public; before everything for version 0. Throws BAD_USER_INPUT when there is none. */
export async function findMoment(database: Database, storyId: string, version: number): Promise<Date> {
  const [found] = await findMoments(database, [{ storyId, version }])
  if (found instanceof Date) return found
  throw found ?? new Error('each version has an answer')
}

/** The same of many, in their order and one statement; where there is none, the error that says so. */
export async function findMoments(
  database: Database,
  versions: readonly StoryVersion[],
): Promise<(Date | ReturnType<typeof badInput>)[]> {
  if (versions.every(({ version }) => version === 0)) return versions.map(() => new Date(0))
  const found = await queryJson<(string | null)[]>(
    database,
    `select jsonb_agg((
       select "publishedAt" at time zone 'utc' from published."Update" where story = asked.story and version = asked.version
     ) order by asked.position) as answer
     from unnest($1::uuid[], $2::int[]) with ordinality as asked (story, version, position)`,
    versions.map(({ storyId }) => storyId),
    versions.map(({ version }) => version),
  )
  return versions.map(({ version }, place) => {
    const moment = version === 0 ? 0 : found[place]
    if (moment !== undefined && moment !== null) return new Date(moment)
    return badInput(`version: this story has no version ${version}; its updates name those that it has.`)
  })
}
