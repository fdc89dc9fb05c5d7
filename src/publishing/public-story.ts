import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Row } from './row.ts'

/** A story with everything that readers see of it, as it stands in schema `published`. */
export type PublicStory = {
  readonly story: Row | null
  /** Claims with the ids of what they are linked to in `entities` and `dependsOn`. */
  readonly claims: readonly Row[]
  readonly citations: readonly Row[]
  /** Sources with the ids of what they rest on in `derivedFrom`. */
  readonly sources: readonly Row[]
  /** Questions with the ids of the claims that answer them in `answeredBy`. */
  readonly questions: readonly Row[]
  /** Watch items with the ids of the questions they may answer in `mightAnswer`. */
  readonly watchItems: readonly Row[]
  readonly topics: readonly Row[]
  readonly entities: readonly Row[]
  /** What the ids in the rows stand for, for readers: claims, questions, entities and publishers of sources by id. */
  readonly names: Readonly<Record<string, string>>
}

/**
 * Reads stories as the public sees them, or saw each of them at a moment, whole and in the order asked for, in one statement.
 */
export async function readPublicStories(
  database: Database,
  storyIds: readonly string[],
  at?: readonly Date[],
): Promise<PublicStory[]> {
  if (storyIds.length === 0) return []
  const table = at === undefined ? present : past
  return queryJson<PublicStory[]>(
    database,
    `select jsonb_agg(found.whole order by asked.position) as answer
    from ${at === undefined ? 'unnest($1::uuid[]) with ordinality as asked (id, position)' : 'unnest($1::uuid[], $2::timestamptz[]) with ordinality as asked (id, at, position)'}, lateral (
      with
        claim as (
          select c.* from ${table('Claim')} c
          where c.id in (select "A" from ${table('_StoryClaims')} seen where "B" = asked.id)
        ),
        question as (
          select q.* from ${table('OpenQuestion')} q
          where q.id in (select "A" from ${table('_StoryQuestions')} seen where "B" = asked.id)
        ),
        watch_item as (
          select w.* from ${table('WatchItem')} w
          where w.id in (select "B" from ${table('_StoryWatchItems')} seen where "A" = asked.id)
        ),
        citation as (select e.* from ${table('Citation')} e where e.claim in (select id from claim)),
        source as (select s.* from ${table('Source')} s where s.id in (select source from citation)),
        topic as (
          select t.* from ${table('Topic')} t
          where t.id in (select "B" from ${table('_StoryTopics')} seen where "A" = asked.id)
        ),
        entity as (
          select n.* from ${table('Entity')} n
          where n.id in (select "A" from ${table('_StoryEntities')} seen where "B" = asked.id)
        ),
        name as (
          select id, name from ${table('Entity')} seen where id in (
            select claimant from claim union select publisher from source
            union select "B" from ${table('_ClaimEntities')} seen where "A" in (select id from claim)
          )
          union all select id, text from ${table('Claim')} seen where id in (
            select "supersededBy" from claim
            union select "B" from ${table('_ClaimDependencies')} seen where "A" in (select id from claim)
            union select "A" from ${table('_QuestionAnswers')} seen where "B" in (select id from question)
          )
          union all select id, text from ${table('OpenQuestion')} seen where id in (
            select "A" from ${table('_WatchItemQuestions')} seen where "B" in (select id from watch_item)
          )
          union all select id, title from ${table('Source')} seen where protection is not null and id in (
            select "B" from ${table('_SourceLineage')} seen where "A" in (select id from source)
          )
        )
      select jsonb_build_object(
        'story', (select ${row('s')} from ${table('Story')} s where id = asked.id),
        'claims', (select coalesce(jsonb_agg(${row('c')} || jsonb_build_object(
          'entities', (select coalesce(jsonb_agg("B" order by "B"), '[]') from ${table('_ClaimEntities')} seen where "A" = c.id),
          'dependsOn', (select coalesce(jsonb_agg("B" order by "B"), '[]') from ${table('_ClaimDependencies')} seen where "A" = c.id)
        ) order by c.importance, c."claimedAt", c.id), '[]') from claim c),
        'citations', (select coalesce(jsonb_agg(${row('e')} order by e.id), '[]') from citation e),
        'sources', (select coalesce(jsonb_agg(${row('s')} || jsonb_build_object(
          'derivedFrom', (select coalesce(jsonb_agg("B" order by "B"), '[]') from ${table('_SourceLineage')} seen where "A" = s.id)
        ) order by s.id), '[]') from source s),
        'questions', (select coalesce(jsonb_agg(${row('q')} || jsonb_build_object(
          'answeredBy', (select coalesce(jsonb_agg("A" order by "A"), '[]') from ${table('_QuestionAnswers')} seen where "B" = q.id)
        ) order by q.importance, q.id), '[]') from question q),
        'watchItems', (select coalesce(jsonb_agg(${row('w')} || jsonb_build_object(
          'mightAnswer', (select coalesce(jsonb_agg("A" order by "A"), '[]') from ${table('_WatchItemQuestions')} seen where "B" = w.id)
        ) order by w.id), '[]') from watch_item w),
        'topics', (select coalesce(jsonb_agg(${row('t')} order by t.name, t.id), '[]') from topic t),
        'entities', (select coalesce(jsonb_agg(${row('n')} order by n.name, n.id), '[]') from entity n),
        'names', (select coalesce(jsonb_object_agg(id, name), '{}') from name)
      ) as whole
    ) found`,
    storyIds,
    ...(at === undefined ? [] : [at.map(moment => moment.toISOString())]),
  )
}

const present = (name: string): string => `published."${name}"`

/** A row without the time at which it was seen. */
const row = (alias: string): string => `(to_jsonb(${alias}) - '{seen_from,seen_till}'::text[])`

const past = (name: string): string =>
  `(select * from record."${name}" where seen_from <= asked.at and asked.at < seen_till)`

/** The public stories that show any of these, withdrawn ones apart, in an order in which nobody waits for each other. */
export async function findStoriesWith(
  database: Database,
  { claims = [], questions = [], watchItems = [], sources = [] }: Partial<Record<Part, readonly string[]>>,
): Promise<string[]> {
  return queryJson<string[]>(
    database,
    `select coalesce(jsonb_agg(story.id order by story.id), '[]') as answer
    from published."Story" story
    where story.status <> 'withdrawn' and story.id in (
      select "B" from published."_StoryClaims" where "A" = any($1::uuid[])
        or "A" in (select claim from published."Citation" where source = any($4::uuid[]))
      union select "B" from newsroom."_StoryClaims" where "A" = any($1::uuid[])
      union select "B" from published."_StoryQuestions" where "A" = any($2::uuid[])
      union select "B" from newsroom."_StoryQuestions" where "A" = any($2::uuid[])
      union select "A" from published."_StoryWatchItems" where "B" = any($3::uuid[])
      union select "A" from newsroom."_StoryWatchItems" where "B" = any($3::uuid[])
    )`,
    claims,
    questions,
    watchItems,
    sources,
  )
}

type Part = 'claims' | 'questions' | 'watchItems' | 'sources'
