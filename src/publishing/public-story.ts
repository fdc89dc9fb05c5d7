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
}

/** Reads a story as the public sees it, whole, in one statement. */
export async function readPublicStory(database: Database, storyId: string): Promise<PublicStory> {
  return queryJson<PublicStory>(
    database,
    `with
      claim as (
        select c.* from published."Claim" c where c.id in (select "A" from published."_StoryClaims" where "B" = $1::uuid)
      ),
      question as (
        select q.* from published."OpenQuestion" q where q.id in (select "A" from published."_StoryQuestions" where "B" = $1::uuid)
      ),
      watch_item as (
        select w.* from published."WatchItem" w where w.id in (select "B" from published."_StoryWatchItems" where "A" = $1::uuid)
      ),
      citation as (select e.* from published."Citation" e where e.claim in (select id from claim)),
      source as (select s.* from published."Source" s where s.id in (select source from citation))
    select jsonb_build_object(
      'story', (select to_jsonb(s) from published."Story" s where id = $1::uuid),
      'claims', (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object(
        'entities', (select coalesce(jsonb_agg("B" order by "B"), '[]') from published."_ClaimEntities" where "A" = c.id),
        'dependsOn', (select coalesce(jsonb_agg("B" order by "B"), '[]') from published."_ClaimDependencies" where "A" = c.id)
      ) order by c.importance, c."claimedAt", c.id), '[]') from claim c),
      'citations', (select coalesce(jsonb_agg(to_jsonb(e) order by e.id), '[]') from citation e),
      'sources', (select coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object(
        'derivedFrom', (select coalesce(jsonb_agg("B" order by "B"), '[]') from published."_SourceLineage" where "A" = s.id)
      ) order by s.id), '[]') from source s),
      'questions', (select coalesce(jsonb_agg(to_jsonb(q) || jsonb_build_object(
        'answeredBy', (select coalesce(jsonb_agg("A" order by "A"), '[]') from published."_QuestionAnswers" where "B" = q.id)
      ) order by q.importance, q.id), '[]') from question q),
      'watchItems', (select coalesce(jsonb_agg(to_jsonb(w) || jsonb_build_object(
        'mightAnswer', (select coalesce(jsonb_agg("A" order by "A"), '[]') from published."_WatchItemQuestions" where "B" = w.id)
      ) order by w.id), '[]') from watch_item w),
      'topics', (select coalesce(jsonb_agg(to_jsonb(t) order by t.name, t.id), '[]') from published."Topic" t
        where t.id in (select "B" from published."_StoryTopics" where "A" = $1::uuid)),
      'entities', (select coalesce(jsonb_agg(to_jsonb(n) order by n.name, n.id), '[]') from published."Entity" n
        where n.id in (select "A" from published."_StoryEntities" where "B" = $1::uuid))
    ) as answer`,
    storyId,
  )
}
