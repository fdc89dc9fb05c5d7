import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { storyParts } from '../desk/story-parts.ts'
import type { ComparedList } from './load-both.ts'
import { loadBoth } from './load-both.ts'
import { publicDifferences } from './publication.ts'

/** How many of the items that were saved since readers got them are compared, the last saved first. */
const comparedAtMost = 2_000

/** The published ones among these items that readers see otherwise than the newsroom has them. */
export async function findDifferent(
  database: Database,
  listKey: ComparedList,
  ids: readonly string[],
  { apartFrom = [] }: { apartFrom?: readonly string[] } = {},
): Promise<string[]> {
  if (ids.length === 0) return []
  const items = await loadBoth(database, listKey, ids, { isDated: false })
  return items.flatMap(item => {
    if (item.published === null) return []
    const differences = publicDifferences(listKey, item, item.published).filter(
      ({ field }) => !apartFrom.includes(field),
    )
    return differences.length > 0 ? [item.newsroom.id] : []
  })
}

/**
 * The published items of a list that readers see otherwise than the newsroom has them: ids. A story is one of them, too,
 * when a part of it is.
 */
export async function findUnpublished(database: Database, listKey: ComparedList): Promise<string[]> {
  const own = await findDifferent(database, listKey, await findSuspects(database, listKey))
  return listKey === 'Story' ? [...new Set([...own, ...(await findStoriesByParts(database))])] : own
}

/** What may differ: the exact comparison of everything would take far longer. */
async function findSuspects(database: Database, listKey: ComparedList): Promise<string[]> {
  return queryJson<string[]>(
    database,
    `select coalesce(jsonb_agg(id), '[]') as answer from (
       select kept.id from newsroom."${listKey}" kept join published."${listKey}" seen using (id)
       where kept.id in (select id from sofar_publication.saved_since where list = '${listKey}')
       order by kept."updatedAt" desc limit ${comparedAtMost}
     ) suspect`,
  )
}

/** The stories that show a part which differs, and those that would show one more. */
async function findStoriesByParts(database: Database): Promise<string[]> {
  const different = await Promise.all(storyParts.map(({ list }) => findUnpublished(database, list)))
  const queries = storyParts.map(
    ({ list, link, story, part }, index) => `
      select link."${story}" as id from published."${link}" link join newsroom."${list}" part on part.id = link."${part}"
      where part.id = any($${index + 1}::uuid[]) and part.stage = 'ready'
      union select link."${story}" from newsroom."${link}" link
      join newsroom."${list}" part on part.id = link."${part}" and part.stage = 'ready'
      join published."Story" seen_story on seen_story.id = link."${story}" and seen_story.status <> 'withdrawn'
      left join published."${link}" seen on seen."A" = link."A" and seen."B" = link."B" where seen."A" is null`,
  )
  return queryJson<string[]>(
    database,
    `select coalesce(jsonb_agg(id), '[]') as answer from (${queries.join(' union ')}) story`,
    ...different,
  )
}
