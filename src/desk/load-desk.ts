import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { keyClaims } from './find-shaky.ts'
import { storyParts } from './story-parts.ts'

/** A story that is being followed, with how its claims stand. */
export type StoryStanding = {
  readonly id: string
  readonly confirmed: number
  readonly corroborated: number
  readonly reported: number
  readonly disputed: number
  readonly refuted: number
  readonly unassessed: number
  readonly openQuestions: number
  /** Parts that a publication would add or take away; 0 before the first publication. */
  readonly comeOrGone: number
  /** Public parts that were saved since readers got them, and so may differ: ids by list. */
  readonly suspects: Readonly<Record<'Story' | 'Claim' | 'OpenQuestion' | 'WatchItem', readonly string[]>>
}

type DueReason =
  | 'review'
  | 'not_published'
  | 'scheduled'
  | 'answer'
  | 'watch'
  | 'verify'
  | 'anonymity_expires'
  | 'anonymity_requested'
  | 'in_review'
  | 'assigned'
  | 'mentioned'
  | 'returned'
  | 'draft'

type ListKey =
  | 'Story'
  | 'Claim'
  | 'OpenQuestion'
  | 'WatchItem'
  | 'AnonymityGrant'
  | 'Source'
  | 'Citation'
  | 'Topic'
  | 'Entity'

/** Something that somebody has to do. `at` is when it was due, or since when it waits: ISO 8601. */
export type DueItem = { readonly list: ListKey; readonly id: string; readonly reason: DueReason; readonly at: string }

/** What somebody saved. `at` is ISO 8601. */
export type RecentItem = { readonly list: ListKey; readonly id: string; readonly at: string }

/** What the person who asks has done so far of all that a story needs. */
export type Tour = {
  readonly story: boolean
  readonly claim: boolean
  readonly source: boolean
  readonly question: boolean
  readonly watchItem: boolean
  readonly publication: boolean
  /** The story that they began last, where the other steps are taken. */
  readonly storyId: string | null
}

export type DeskRows = {
  readonly inMotion: number
  readonly stories: readonly StoryStanding[]
  readonly due: readonly DueItem[]
  /** What the person who asks has to finish. */
  readonly mine: readonly DueItem[]
  readonly recent: readonly RecentItem[]
  /** Key claims of stories in motion that still stand, the most urgent first. */
  readonly keyClaims: readonly string[]
  readonly tour: Tour
}

/** At most so many of each are looked at, so that the desk is as quick with 50,000 claims as with fifty. */
const limits = { stories: 30, due: 8, recent: 8, keyClaims: 300 } as const

/** All that the desk shows, as ids and figures, in one statement. `person` is the one who asks. */
export async function loadDesk(database: Database, person: string, now: Date): Promise<DeskRows> {
  return queryJson<DeskRows>(database, deskSql, person, now.toISOString())
}

const due = (list: ListKey, reason: DueReason, at: string, where: string): string => `(
  select '${list}' as list, id, '${reason}' as reason, ${at} as at from newsroom."${list}"
  where ${where} order by ${at} limit ${limits.due}
)`

/** Where somebody is mentioned and it is not dealt with, each item once. */
const mentions = `(
  select "itemType"::text as list, "itemId"::uuid as id, 'mentioned' as reason, max("writtenAt") as at
  from newsroom."Comment" where not "isResolved" and mentions @> to_jsonb($1::uuid::text)
  group by 1, 2 order by 4 desc limit ${limits.due}
)`

const recent = (list: ListKey): string => `(
  select '${list}' as list, id, "updatedAt" as at from newsroom."${list}" order by "updatedAt" desc limit ${limits.recent}
)`

/** What somebody has begun, and what came back to them with a note. */
const workInProgress = (list: ListKey): string =>
  `union all ${due(list, 'returned', '"updatedAt"', `"createdBy" = $1::uuid and stage = 'draft' and "reviewNote" <> ''`)}
   union all ${due(list, 'draft', '"updatedAt"', `"createdBy" = $1::uuid and stage = 'draft' and "reviewNote" = ''`)}`

/** When a story last did not go out as scheduled, and has not been scheduled anew. */
const lastMissed = `(
  select last."settledAt" from (
    select state, "settledAt" from newsroom."ScheduledPublication" where story = "Story".id order by "createdAt" desc limit 1
  ) last where last.state = 'blocked'
)`

const isoMoment = `to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

type StoryPart = (typeof storyParts)[number]

/** Parts of a story that a publication would add, and those that it would take away. */
const comeOrGone = ({ list, link, story, part }: StoryPart): string => `(
    select count(*) from newsroom."${link}" link join newsroom."${list}" part on part.id = link."${part}"
    left join published."${link}" seen on seen."A" = link."A" and seen."B" = link."B"
    where link."${story}" = story.id and part.stage = 'ready' and seen."A" is null
  ) + (
    select count(*) from published."${link}" seen
    left join newsroom."${link}" link on seen."A" = link."A" and seen."B" = link."B"
    where seen."${story}" = story.id and link."A" is null
  )`

const savedSince = (list: string, id: string): string =>
  `exists (select from sofar_publication.saved_since saved where saved.list = '${list}' and saved.id = ${id})`

/** Parts of a story that readers see, that are ready, and that were saved since. */
const suspects = ({ list, link, story, part }: StoryPart): string => `'${list}', (
    select coalesce(jsonb_agg(part.id), '[]') from published."${link}" seen
    join newsroom."${list}" part on part.id = seen."${part}"
    where seen."${story}" = story.id and part.stage = 'ready' and ${savedSince(list, 'part.id')})`

/** By hand: what came with the account in the first half minute is the sample story. */
const begun = (list: ListKey | 'Citation'): string =>
  `exists (select from newsroom."${list}" item, arrival where item."createdBy" = $1::uuid and item."createdAt" > arrival.at)`

const deskSql = `
  with
    moment as (select $2::timestamptz at time zone 'utc' as now),
    arrival as (select "createdAt" + interval '30 seconds' as at from newsroom."User" where id = $1::uuid),
    motion as (select * from newsroom."Story" where status not in ('closed', 'withdrawn')),
    story as (select * from motion order by urgency, "updatedAt" desc limit ${limits.stories}),
    claim_count as (
      select link."B" as id,
        count(*) filter (where claim.assessment = 'confirmed') as confirmed,
        count(*) filter (where claim.assessment = 'corroborated') as corroborated,
        count(*) filter (where claim.assessment = 'reported') as reported,
        count(*) filter (where claim.assessment in ('disputed', 'unverifiable')) as disputed,
        count(*) filter (where claim.assessment = 'refuted') as refuted,
        count(*) filter (where claim.assessment = 'unassessed') as unassessed
      from newsroom."_StoryClaims" link join newsroom."Claim" claim on claim.id = link."A"
      where link."B" in (select id from story) and claim."retractedAt" is null
      group by link."B"
    ),
    question_count as (
      select link."B" as id, count(*) as open
      from newsroom."_StoryQuestions" link join newsroom."OpenQuestion" question on question.id = link."A"
      where link."B" in (select id from story) and question.state in ('open', 'partially_answered')
      group by link."B"
    ),
    standing as (
      select story.urgency, story."updatedAt", jsonb_build_object(
        'id', story.id,
        'confirmed', coalesce(confirmed, 0), 'corroborated', coalesce(corroborated, 0),
        'reported', coalesce(reported, 0), 'disputed', coalesce(disputed, 0),
        'refuted', coalesce(refuted, 0), 'unassessed', coalesce(unassessed, 0),
        'openQuestions', coalesce(question_count.open, 0),
        'comeOrGone', case when story.version = 0 then 0 else ${storyParts.map(comeOrGone).join(' + ')} end,
        'suspects', jsonb_build_object(
          'Story', case when ${savedSince('Story', 'story.id')} then jsonb_build_array(story.id) else '[]' end,
          ${storyParts.map(suspects).join(', ')}
        )
      ) as standing
      from story left join claim_count using (id) left join question_count using (id)
    ),
    due as (
      ${due('Story', 'review', '"nextReviewAt"', `status = 'developing' and "nextReviewAt" < (select now from moment)`)}
      union all ${due('Story', 'not_published', lastMissed, `${lastMissed} > coalesce("lastPublishedAt", '-infinity')`)}
      union all (
        select 'Story', story, 'scheduled', at from newsroom."ScheduledPublication"
        where state = 'waiting' and at < (select now from moment) + interval '1 day' order by at limit ${limits.due}
      )
      union all ${due('OpenQuestion', 'answer', '"reviewAt"', `state in ('open', 'partially_answered') and "reviewAt" < (select now from moment)`)}
      union all ${due('WatchItem', 'watch', 'coalesce("expectedStart", "updatedAt")', `state in ('watching', 'due') and (state = 'due' or "expectedStart" < (select now from moment))`)}
      union all ${due('Claim', 'verify', '"verifyBy"', `"retractedAt" is null and "verifyBy" < (select now from moment)`)}
      union all ${due('AnonymityGrant', 'anonymity_expires', '"expiresAt"', `state = 'approved' and "expiresAt" < (select now from moment) + interval '7 days'`)}
      union all ${due('AnonymityGrant', 'anonymity_requested', '"createdAt"', `state = 'requested'`)}
      union all ${due('Story', 'in_review', '"updatedAt"', `stage = 'in_review'`)}
      union all ${due('Claim', 'in_review', '"updatedAt"', `stage = 'in_review'`)}
      union all ${due('OpenQuestion', 'in_review', '"updatedAt"', `stage = 'in_review'`)}
      union all ${due('WatchItem', 'in_review', '"updatedAt"', `stage = 'in_review'`)}
    ),
    mine as (
      ${mentions}
      union all ${due('Story', 'assigned', '"updatedAt"', `"assignedTo" = $1::uuid and status not in ('closed', 'withdrawn')`)}
      union all ${due('Claim', 'assigned', '"updatedAt"', `"assignedTo" = $1::uuid and "retractedAt" is null`)}
      union all ${due('OpenQuestion', 'assigned', '"updatedAt"', `"assignedTo" = $1::uuid and state in ('open', 'partially_answered')`)}
      union all ${due('WatchItem', 'assigned', '"updatedAt"', `"assignedTo" = $1::uuid and state in ('watching', 'due')`)}
      ${workInProgress('Story')} ${workInProgress('Claim')} ${workInProgress('OpenQuestion')} ${workInProgress('WatchItem')}
    ),
    recent as (
      select * from (
        ${recent('Story')} union all ${recent('Claim')} union all ${recent('OpenQuestion')}
        union all ${recent('WatchItem')} union all ${recent('Source')}
      ) saved order by at desc limit ${limits.recent}
    ),
    key_claim as (${keyClaims(limits.keyClaims)})
  select jsonb_build_object(
    'inMotion', (select count(*) from motion),
    'stories', (select coalesce(jsonb_agg(standing order by urgency, "updatedAt" desc), '[]') from standing),
    'due', (select coalesce(jsonb_agg(jsonb_build_object(
      'list', list, 'id', id, 'reason', reason, 'at', ${isoMoment}
    ) order by reason = 'in_review', at), '[]') from due),
    'mine', (select coalesce(jsonb_agg(jsonb_build_object(
      'list', list, 'id', id, 'reason', reason, 'at', ${isoMoment}
    ) order by reason = 'draft', at desc), '[]') from mine),
    'recent', (select coalesce(jsonb_agg(jsonb_build_object(
      'list', list, 'id', id, 'at', ${isoMoment}
    ) order by at desc), '[]') from recent),
    'keyClaims', (select coalesce(jsonb_agg(id order by urgency, saved desc), '[]') from key_claim),
    'tour', jsonb_build_object(
      'story', ${begun('Story')}, 'claim', ${begun('Claim')}, 'source', ${begun('Citation')},
      'question', ${begun('OpenQuestion')}, 'watchItem', ${begun('WatchItem')},
      'publication', exists (
        select from newsroom."AuditEvent", arrival
        where actor = $1::uuid and action = 'story_published' and "occurredAt" > arrival.at
      ),
      'storyId', (
        select id from newsroom."Story", arrival where "createdBy" = $1::uuid and "createdAt" > arrival.at
        order by "createdAt" desc limit 1
      )
    )
  ) as answer`
