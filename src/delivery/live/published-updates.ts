import type { Reader } from '../engine/reader.ts'

/** An update that went out, with what subscriptions are chosen by. */
export type PublishedUpdate = {
  readonly id: string
  /** ISO 8601, in UTC. */
  readonly publishedAt: string
  readonly materiality: string
  /** The addresses of its story, now and before. */
  readonly slugs: readonly string[]
  /** The slugs of the topics of its story. */
  readonly topics: readonly string[]
}

/** In milliseconds: of two publications the later one may be visible first, by no more than this. */
export const maxOvertakingMs = 120_000

/** No more updates than this are found at once. */
export const maxFound = 1_000

/** The first updates that went out after a moment (ISO 8601), oldest first. */
type FindUpdates = (after: string) => Promise<PublishedUpdate[]>

const statement = (schema: string): string => `
  select coalesce(json_agg(found order by found."publishedAt", found.id), '[]')::text from (
    select update.id, to_char(update."publishedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt", update.materiality,
      array(
        select slug from "${schema}"."Story" where id = update.story
        union all select "fromSlug" from "${schema}"."Redirect" where story = update.story
      ) as slugs,
      array(
        select topic.slug from "${schema}"."_StoryTopics" link
        join "${schema}"."Topic" topic on topic.id = link."B" where link."A" = update.story
      ) as topics
    from "${schema}"."Update" update
    where update."publishedAt" > $1::timestamptz at time zone 'utc'
    order by update."publishedAt" limit ${maxFound}
  ) as found`

export function createFindUpdates(reader: Reader, schema: string): FindUpdates {
  const sql = statement(schema)
  return async after => JSON.parse(await reader.readText({ sql, isRepeated: true }, [after]))
}

/** When an update went out; undefined when there is none of this id. */
export async function findMoment(reader: Reader, schema: string, id: string): Promise<string | undefined> {
  if (!/^[\da-f-]{36}$/.test(id)) return undefined
  const sql = `select coalesce((select to_char("publishedAt", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from "${schema}"."Update" where id = $1::uuid), '')`
  return (await reader.readText({ sql, isRepeated: true }, [id])) || undefined
}

/** The moment of the last update that went out, in ISO 8601. */
export async function lastMoment(reader: Reader, schema: string): Promise<string> {
  const sql = `select coalesce((select to_char(max("publishedAt"), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from "${schema}"."Update"), '1970-01-01T00:00:00.000Z')`
  return reader.readText({ sql, isRepeated: true }, [])
}

/** The same moment, earlier. */
export function earlier(moment: string, ms: number): string {
  return new Date(new Date(moment).getTime() - ms).toISOString()
}
