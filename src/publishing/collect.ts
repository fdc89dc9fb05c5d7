import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Row } from './row.ts'

/** What is to be published: a story with all of it, or single items. */
export type Roots = {
  readonly story?: Row
  readonly claims?: readonly string[]
  readonly questions?: readonly string[]
  readonly watchItems?: readonly string[]
  readonly sources?: readonly string[]
}

/** Everything in the newsroom that a publication is about, as it stands there. */
export type NewsroomStory = {
  /** Null when single items are published. */
  readonly story: Row | null
  readonly claims: readonly Row[]
  readonly citations: readonly Row[]
  readonly sources: readonly Row[]
  readonly questions: readonly Row[]
  readonly watchItems: readonly Row[]
  readonly topics: readonly Row[]
  readonly entities: readonly Row[]
  readonly publisher: readonly Row[]
  /** What the newsroom has attached to the story, whether it is ready or not. */
  readonly attached: {
    readonly claims: readonly string[]
    readonly questions: readonly string[]
    readonly watchItems: readonly string[]
  }
  /** Of what is attached and not ready, what readers go on seeing as it is: claims and questions, and whom they cite. */
  readonly staying: { readonly parts: readonly string[]; readonly sources: readonly string[] }
}

/** The row of a story as the newsroom has it. */
export async function findStory(database: Database, storyId: string): Promise<Row | undefined> {
  return selectStory(database, storyId, '')
}

/** The row of a story, locked until the end of the transaction: two publications of one story never overlap. */
export async function lockStory(database: Database, storyId: string): Promise<Row | undefined> {
  return selectStory(database, storyId, 'for update')
}

/** Locks these stories until the end of the transaction, in one order, so that nobody waits for each other. */
export async function lockStories(database: Database, storyIds: readonly string[]): Promise<void> {
  await database.$queryRawUnsafe(
    `select id::text from newsroom."Story" where id = any($1::uuid[]) order by id for update`,
    storyIds,
  )
}

async function selectStory(database: Database, storyId: string, lock: '' | 'for update'): Promise<Row | undefined> {
  const rows = await database.$queryRawUnsafe<{ answer: Row }[]>(
    `select to_jsonb(story) as answer from newsroom."Story" story where id = $1::uuid ${lock}`,
    storyId,
  )
  return rows[0]?.answer
}

/** Reads what is to be published and all of it that is ready, off-the-record evidence apart, in one statement. */
export async function collect(
  database: Database,
  { story, claims = [], questions = [], watchItems = [], sources = [] }: Roots,
): Promise<NewsroomStory> {
  const parts = await queryJson<Omit<NewsroomStory, 'story'>>(
    database,
    `with
      attached_claim as (
        select "A" as id from newsroom."_StoryClaims" where "B" = $1::uuid union select unnest($2::uuid[])
      ),
      attached_question as (
        select "A" as id from newsroom."_StoryQuestions" where "B" = $1::uuid union select unnest($3::uuid[])
      ),
      attached_watch_item as (
        select "B" as id from newsroom."_StoryWatchItems" where "A" = $1::uuid union select unnest($4::uuid[])
      ),
      claim as (select c.* from newsroom."Claim" c join attached_claim using (id) where c.stage = 'ready'),
      question as (select q.* from newsroom."OpenQuestion" q join attached_question using (id) where q.stage = 'ready'),
      watch_item as (select w.* from newsroom."WatchItem" w join attached_watch_item using (id) where w.stage = 'ready'),
      citation as (
        select e.* from newsroom."Citation" e
        where e.claim in (select id from claim) and e.source is not null and e.attribution <> 'off_record'
      ),
      source as (
        select s.* from newsroom."Source" s
        where s.id = any($5::uuid[])
          or s.id in (
            select source from citation where attribution = 'on_record'
          )
          or (s.protection <> 'public' and s.id in (select source from citation where attribution = 'background'))
          -- Whatever becomes of the claim, a source that is public goes on being what the newsroom says it is.
          or s.id in (select source from published."Citation" where claim in (select id from attached_claim))
      ),
      topic as (
        select t.* from newsroom."Topic" t where t.id in (select "B" from newsroom."_StoryTopics" where "A" = $1::uuid)
      ),
      staying_claim as (
        select id from published."Claim" where id in (select id from attached_claim) and id not in (select id from claim)
      ),
      entity as (
        select n.* from newsroom."Entity" n where n.id in (
          select "A" from newsroom."_StoryEntities" where "B" = $1::uuid
          union select "B" from newsroom."_ClaimEntities" where "A" in (select id from claim)
          union select claimant from claim
          union select publisher from source where protection = 'public'
        )
      )
    select jsonb_build_object(
      'claims', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from claim r),
      'citations', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from citation r),
      'sources', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from source r),
      'questions', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from question r),
      'watchItems', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from watch_item r),
      'topics', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from topic r),
      'entities', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from entity r),
      'publisher', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from newsroom."Publisher" r),
      'attached', jsonb_build_object(
        'claims', (select coalesce(jsonb_agg(id), '[]') from attached_claim),
        'questions', (select coalesce(jsonb_agg(id), '[]') from attached_question),
        'watchItems', (select coalesce(jsonb_agg(id), '[]') from attached_watch_item)
      ),
      'staying', jsonb_build_object(
        'parts', (select coalesce(jsonb_agg(id), '[]') from (
          select id from staying_claim
          union all select id from published."OpenQuestion"
            where id in (select id from attached_question) and id not in (select id from question)
        ) part),
        'sources', (
          select coalesce(jsonb_agg(source), '[]') from published."Citation"
          where claim in (select id from staying_claim) and source is not null
        )
      )
    ) as answer`,
    story?.id ?? null,
    claims,
    questions,
    watchItems,
    sources,
  )
  return { story: story ?? null, ...parts }
}
