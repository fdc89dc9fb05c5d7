import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Problem } from '../rules/problem.ts'
import { warning } from '../rules/problem.ts'
import type { NewsroomStory } from './collect.ts'
import { linkTables } from './link-tables.ts'

type Behind = { readonly list: string; readonly id: string; readonly name: string; readonly isPublic: boolean }
type Missing = Behind & { readonly from: string }

/**
 * What a publication leaves out, and why: parts that are not ready stay as the public has them, and a link appears when
 * its other end is published. Two statements.
 */
export async function findLeftOut(database: Database, newsroom: NewsroomStory): Promise<Problem[]> {
  return [
    ...(await findBehind(database, newsroom)).map(({ list, id, name, isPublic }) =>
      warning(
        'stage',
        `${list}:${id}`,
        isPublic
          ? `“${name}” is not ready: readers go on seeing it as it was last published.`
          : `“${name}” is not ready, so it stays behind.`,
      ),
    ),
    ...(await findMissingEnds(database, newsroom)).map(({ list, id, name, from }) =>
      warning(
        'stage',
        `${list}:${id}`,
        `“${from}” is linked to “${name}”, which is not public: the link appears when it is.`,
      ),
    ),
  ]
}

async function findBehind(database: Database, { attached }: NewsroomStory): Promise<Behind[]> {
  return queryJson<Behind[]>(
    database,
    `select coalesce(jsonb_agg(to_jsonb(behind) order by list, name), '[]') as answer from (
      select 'Claim' as list, item.id, item.text as name,
        exists (select from published."Claim" seen where seen.id = item.id) as "isPublic"
        from newsroom."Claim" item where id = any($1::uuid[]) and stage <> 'ready'
      union all select 'OpenQuestion', item.id, item.text,
        exists (select from published."OpenQuestion" seen where seen.id = item.id)
        from newsroom."OpenQuestion" item where id = any($2::uuid[]) and stage <> 'ready'
      union all select 'WatchItem', item.id, item.text,
        exists (select from published."WatchItem" seen where seen.id = item.id)
        from newsroom."WatchItem" item where id = any($3::uuid[]) and stage <> 'ready'
    ) behind`,
    attached.claims,
    attached.questions,
    attached.watchItems,
  )
}

/** Relations between claims, questions and watch items whose other end neither is public nor goes out. */
const relations = linkTables.filter(
  ({ A, B }) => ![A, B].some(list => ['Story', 'Source', 'Topic', 'Entity'].includes(list)),
)

async function findMissingEnds(
  database: Database,
  { claims, questions, watchItems }: NewsroomStory,
): Promise<Missing[]> {
  const outgoing = [...claims, ...questions, ...watchItems].map(({ id }) => id)
  const ends = relations.flatMap(({ table, A, B }) => [
    { table, near: 'A', far: 'B', nearList: A, farList: B },
    { table, near: 'B', far: 'A', nearList: B, farList: A },
  ])
  return queryJson<Missing[]>(
    database,
    `select coalesce(jsonb_agg(distinct to_jsonb(missing)), '[]') as answer from (${ends
      .map(
        ({ table, near, far, nearList, farList }) =>
          `select '${farList}' as list, far.id, far.text as name, near.text as "from", false as "isPublic"
           from newsroom."${table}" link
           join newsroom."${nearList}" near on near.id = link."${near}" and near.id = any($1::uuid[])
           join newsroom."${farList}" far on far.id = link."${far}" and far.id <> all($1::uuid[])
           where not exists (select from published."${farList}" seen where seen.id = far.id)`,
      )
      .join(' union all ')}) missing`,
    outgoing,
  )
}
