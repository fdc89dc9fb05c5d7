import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Row } from '../publishing/row.ts'
import type { OwnedRelation } from './owned-relations.ts'
import { ownedRelations } from './owned-relations.ts'

/** The lists of which the newsroom is told how each item stands to what is public. */
export type ComparedList = 'Story' | 'Claim' | 'Source' | 'OpenQuestion' | 'WatchItem'

export const isCompared = (listKey: string): listKey is ComparedList => listKey in lastChange

/** An item in both perspectives, each with the ids at the other ends of the relations that it owns. */
export type BothPerspectives = {
  /** With only those links that would be public after a publication. */
  readonly newsroom: Row
  readonly published: Row | null
  /** The links that a publication would leave out, by field. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>
  /** The evidence for a claim; empty for anything else. */
  readonly citations: readonly (Row & { readonly protection: string })[]
  readonly publishedCitations: readonly Row[]
  /** When the public last saw a change of it: a time without its zone, which is UTC. */
  readonly publishedAt: string | null
}

/**
 * Items of one list in both perspectives, in one statement whatever their number. When the public last saw a change takes
 * long to find out: without `isDated` it is null.
 */
export async function loadBoth(
  database: Database,
  listKey: ComparedList,
  ids: readonly string[],
  { isDated = true }: { isDated?: boolean } = {},
): Promise<BothPerspectives[]> {
  const relations = ownedRelations[listKey] ?? []
  return queryJson<BothPerspectives[]>(
    database,
    // As JSON, not JSONB, which PostgreSQL takes four times as long to put together.
    `select coalesce(json_agg(json_build_object(
       'newsroom', ${object(['kept.*', ...successorOf(listKey), ...relations.map(relation => named(relation, keptLinks(relation, wouldBePublic(relation))))])},
       'leftOut', ${object(relations.map(relation => named(relation, keptLinks(relation, `not (${wouldBePublic(relation)})`))))},
       'published', case when public.id is not null then
         ${object(['public.*', ...relations.map(relation => named(relation, publicLinks(relation)))])} end,
       'citations', ${listKey === 'Claim' ? evidence : `'[]'::json`},
       'publishedCitations', ${listKey === 'Claim' ? publicEvidence : `'[]'::json`},
       'publishedAt', ${isDated ? lastChange[listKey] : 'null'}
     )), '[]') as answer
     from newsroom."${listKey}" kept
       -- One by one: of some hundred items PostgreSQL would rather read all that is public.
       left join lateral (select * from published."${listKey}" where id = kept.id offset 0) public on true
     where kept.id = any($1::uuid[])`,
    ids,
  )
}

/** Which claim takes the place of another is public when that one is: in place of the column of the same name. */
function successorOf(listKey: ComparedList): string[] {
  if (listKey !== 'Claim') return []
  return [`(select id from published."Claim" successor where successor.id = kept."supersededBy") as "supersededBy"`]
}

function object(columns: readonly string[]): string {
  return columns.length === 0 ? `'{}'::json` : `(select row_to_json(item) from (select ${columns.join(', ')}) item)`
}

const named = ({ field }: OwnedRelation, sql: string): string => `(${sql}) as "${field}"`

function keptLinks({ link, owner, other, to }: OwnedRelation, condition: string): string {
  return `select coalesce(json_agg(target.id order by target.id), '[]') from newsroom."${link}" link
    join newsroom."${to}" target on target.id = link."${other}"
    where link."${owner}" = kept.id and ${condition}`
}

function wouldBePublic({ to, takesAlong }: OwnedRelation): string {
  if (takesAlong === 'always') return 'true'
  const isPublic = `exists (select from published."${to}" seen where seen.id = target.id)`
  if (takesAlong === 'ready') return `(target.stage = 'ready' or ${isPublic})`
  return to === 'Source' ? `(target.protection = 'public' and kept.protection = 'public' and ${isPublic})` : isPublic
}

function publicLinks({ link, owner, other }: OwnedRelation): string {
  return `select coalesce(json_agg(link."${other}" order by link."${other}"), '[]') from published."${link}" link
    where link."${owner}" = kept.id`
}

const evidence = `(
  select coalesce(json_agg(evidence), '[]') from (
    select citation.*, source.protection
    from newsroom."Citation" citation join newsroom."Source" source on source.id = citation.source
    where citation.claim = kept.id and citation.attribution <> 'off_record'
  ) evidence)`

const publicEvidence = `(
  select coalesce(json_agg(citation), '[]') from published."Citation" citation where citation.claim = kept.id)`

const changed = (column: string) => `(
  select max(update."publishedAt") from published."Change" change join published."Update" update on update.id = change.update
  where change."${column}" = kept.id)`

const firstSeenIn = (link: string, owner: string, other: string) => `(
  select min(story."firstPublishedAt") from published."${link}" link join published."Story" story on story.id = link."${owner}"
  where link."${other}" = kept.id)`

const lastChange: Readonly<Record<ComparedList, string>> = {
  Story: 'public."lastPublishedAt"',
  Claim: `coalesce(${changed('claim')}, ${firstSeenIn('_StoryClaims', 'B', 'A')})`,
  OpenQuestion: `coalesce(${changed('question')}, ${firstSeenIn('_StoryQuestions', 'B', 'A')})`,
  WatchItem: `coalesce(${changed('watchItem')}, ${firstSeenIn('_StoryWatchItems', 'A', 'B')})`,
  Source: `coalesce(${changed('source')}, (
    select min(story."firstPublishedAt") from published."Citation" citation
    join published."_StoryClaims" link on link."A" = citation.claim join published."Story" story on story.id = link."B"
    where citation.source = kept.id))`,
}
