import type { PublishedList } from '../../../schema/published.ts'
import { published, publishedOfProtectedSource } from '../../../schema/published.ts'
import { linkTables } from '../link-tables.ts'
import { columnsOf, keptOfUnattributable, textColumns } from '../present.ts'

/** A column of a table of schema `published`, as PostgreSQL has it. */
export type Column = {
  readonly name: string
  readonly type: string
  /** The enumeration that it holds values of; each schema has its own. */
  readonly enumeration: string | null
  /** What a row has when nothing is said. */
  readonly standard: string | null
}

/** With its values in their order. */
export type Enumeration = { readonly name: string; readonly values: readonly string[] }

export type Tables = Readonly<Record<string, readonly Column[]>>

/** The PostgreSQL schema of what would be published. */
export const previewSchema = 'preview'

/** The setting that says of what: `*`, or the id of one story. Without it there is nothing but what is published. */
const previewSetting = 'sofar.preview'

/**
 * The statements that make schema `preview`: the tables of schema `published` as they would be after publishing the
 * stories that the setting names. What collect.ts, present.ts and write-public.ts do to rows on their way out is said
 * here once more, as views, so that any query can be put; test/publishing/preview.test.ts compares with a publication.
 */
export function previewStatements(tables: Tables, enumerations: readonly Enumeration[]): string[] {
  const view = (name: string, sql: string): string => `create view ${previewSchema}."${name}" as ${sql}`
  const columnsIn = (list: string): readonly Column[] => tables[list] ?? []
  const rest = (list: string, out: string): string =>
    `select ${asPublished(columnsIn(list))} from published."${list}" row where not exists (select from ${previewSchema}.${out} gone where gone.id = row.id)`
  const both = (list: PublishedList, out: string, special: Special = {}): string =>
    view(
      list,
      `select ${asPresented(list, columnsIn(list), special)} from ${previewSchema}.${out} row union all ${rest(list, out)}`,
    )
  return [
    `drop schema if exists ${previewSchema} cascade`,
    `create schema ${previewSchema}`,
    `revoke all on schema ${previewSchema} from public`,
    ...enumerations.map(
      ({ name, values }) => `create type ${previewSchema}."${name}" as enum (${values.map(quoted).join(', ')})`,
    ),
    ...functions,
    ...outgoing,
    both('Publisher', 'out_publisher'),
    both('Topic', 'out_topic'),
    both('Entity', 'out_entity'),
    both('OpenQuestion', 'out_question'),
    both('WatchItem', 'out_watch_item'),
    both('Source', 'out_source', { each: presentedSourceColumn }),
    view(
      'Claim',
      `select ${asPresented('Claim', columnsIn('Claim'), { columns: { supersededBy: successor } })}
       from ${previewSchema}.out_claim row
       union all select ${asPublished(columnsIn('Claim'), { supersededBy: keptSuccessor })} from published."Claim" row
       where not exists (select from ${previewSchema}.out_claim gone where gone.id = row.id)`,
    ),
    both('Story', 'out_story', { columns: { body: `${previewSchema}.body_of(row.id, row.body)` } }),
    view(
      'Citation',
      `select ${asPresented('Citation', columnsIn('Citation'), { each: presentedCitationColumn })}
       from ${previewSchema}.out_citation row join newsroom."Source" source on source.id = row.source
       union all select ${asPublished(columnsIn('Citation'), unplaced)} from published."Citation" row
       where not exists (select from ${previewSchema}.out_claim claim where claim.id = row.claim)`,
    ),
    view('Update', `select ${asPublished(columnsIn('Update'))} from published."Update" row`),
    view('Change', `select ${asPublished(columnsIn('Change'), untold)} from published."Change" row`),
    view('Redirect', `select ${asPublished(columnsIn('Redirect'))} from published."Redirect" row`),
    ...linkTables.map(({ table, A, B, settledBy }) =>
      view(
        table,
        linkSql({ table, A, B, isSettledByA: settledBy.includes('A'), isSettledByB: settledBy.includes('B') }),
      ),
    ),
  ]
}

type Special = {
  /** In place of the column as it is. */
  readonly columns?: Readonly<Record<string, string>>
  /** In place of any column. */
  readonly each?: (column: string) => string
}

/** The columns of a newsroom row that the public may see; of the others what a row has when nothing is said. */
function asPresented(list: PublishedList, columns: readonly Column[], { columns: given = {}, each }: Special): string {
  const allowed = new Set<string>(['id', ...published[list]].flatMap(columnsOf))
  return columns
    .map(column => {
      const value = given[column.name] ?? each?.(column.name) ?? `row."${column.name}"`
      if (allowed.has(column.name)) return cast(value, column)
      return cast(column.standard ?? 'null', column)
    })
    .join(', ')
}

function asPublished(columns: readonly Column[], given: Readonly<Record<string, string>> = {}): string {
  return columns.map(column => cast(given[column.name] ?? `row."${column.name}"`, column)).join(', ')
}

function cast(value: string, { name, type, enumeration }: Column): string {
  if (enumeration === null) return `(${value})::${type} as "${name}"`
  return `(${value})::text::${previewSchema}."${enumeration}" as "${name}"`
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`

const emptied = (column: string): string => (textColumns.has(column) ? `''` : 'null')

/** Of a protected source exactly its attribution and the reason. */
function presentedSourceColumn(column: string): string {
  const kept: readonly string[] = ['id', ...publishedOfProtectedSource]
  if (kept.includes(column)) return `row."${column}"`
  return `case when row.protection = 'public' then row."${column}" else ${emptied(column)} end`
}

const isAttributed = `row.attribution not in ('off_record', 'deep_background')`
const isNamed = `${isAttributed} and row.attribution = 'on_record' and source.protection = 'public'`

function presentedCitationColumn(column: string): string {
  const value = `row."${column}"`
  if (column === 'id' || keptOfUnattributable.includes(column)) return value
  if (['quotePrefix', 'quoteSuffix', 'locator'].includes(column))
    return `case when ${isNamed} then ${value} else '' end`
  // On background the words may be printed and the name may not.
  if (column === 'source')
    return `case when ${isAttributed} and (source.protection <> 'public' or row.attribution = 'on_record') then ${value} end`
  return `case when ${isAttributed} then ${value}::text else ${emptied(column)} end`
}

const isProtected = (id: string): string =>
  `exists (select from newsroom."Source" kept where kept.id = ${id} and kept.protection <> 'public')`

/** What is public already of a source that is protected by now. */
const unplaced = Object.fromEntries(
  ['quotePrefix', 'quoteSuffix', 'locator'].map(column => [
    column,
    `case when ${isProtected('row.source')} then '' else row."${column}" end`,
  ]),
)
const untold = Object.fromEntries(
  ['was', 'is'].map(column => [
    column,
    `case when exists (select from newsroom."Change" told where told.id = row.id and ${isProtected('told.source')}) then '' else row."${column}" end`,
  ]),
)

const isClaimShown = (id: string): string =>
  `(exists (select from ${previewSchema}.out_claim shown where shown.id = ${id}) or exists (select from published."Claim" shown where shown.id = ${id}))`
const successor = `case when ${isClaimShown('row."supersededBy"')} then row."supersededBy" end`
const keptSuccessor = `coalesce((select kept."supersededBy" from newsroom."Claim" kept
  where kept.id = row.id and kept."supersededBy" in (select id from ${previewSchema}.out_claim)), row."supersededBy")`

const functions: readonly string[] = [
  `create function ${previewSchema}.shows(story uuid) returns boolean language sql stable as $$
     select case current_setting('${previewSetting}', true) when '*' then true when story::text then true else false end
   $$`,
  // References to what is not public after the publication go; the words stay.
  `create function ${previewSchema}.present_node(node jsonb, known text[]) returns jsonb language plpgsql immutable as $$
   begin
     if jsonb_typeof(node) = 'array' then
       return (select coalesce(jsonb_agg(${previewSchema}.present_node(child, known) order by place), '[]')
         from jsonb_array_elements(node) with ordinality as children (child, place));
     elsif jsonb_typeof(node) = 'object' then
       return (select coalesce(jsonb_object_agg(key, ${previewSchema}.present_node(value, known)), '{}') from jsonb_each(node))
         || case when node ->> 'type' is distinct from 'relationship' then '{}'
              when node #>> '{data,id}' = any(known) then jsonb_build_object('data', jsonb_build_object('id', node #> '{data,id}'))
              else '{"data": null}' end;
     end if;
     return node;
   end $$`,
]

/** What goes out from the newsroom, by list. */
const outgoing: readonly string[] = [
  `create view ${previewSchema}.out_story as
     select * from newsroom."Story" where status <> 'withdrawn' and ${previewSchema}.shows(id)`,
  `create view ${previewSchema}.attached_claim as
     select link."A" as id, link."B" as story from newsroom."_StoryClaims" link join ${previewSchema}.out_story story on story.id = link."B"`,
  `create view ${previewSchema}.out_claim as
     select * from newsroom."Claim" where stage = 'ready' and id in (select id from ${previewSchema}.attached_claim)`,
  `create view ${previewSchema}.out_question as select * from newsroom."OpenQuestion" where stage = 'ready' and id in (
     select link."A" from newsroom."_StoryQuestions" link join ${previewSchema}.out_story story on story.id = link."B")`,
  `create view ${previewSchema}.out_watch_item as select * from newsroom."WatchItem" where stage = 'ready' and id in (
     select link."B" from newsroom."_StoryWatchItems" link join ${previewSchema}.out_story story on story.id = link."A")`,
  `create view ${previewSchema}.out_citation as select * from newsroom."Citation"
     where claim in (select id from ${previewSchema}.out_claim) and source is not null and attribution <> 'off_record'`,
  `create view ${previewSchema}.out_source as select * from newsroom."Source" source
     where id in (select source from ${previewSchema}.out_citation where attribution = 'on_record')
       or id in (select source from published."Citation" where claim in (select id from ${previewSchema}.attached_claim))
       or (protection <> 'public' and (
         id in (select source from ${previewSchema}.out_citation where attribution = 'background')
         or id in (select id from published."Source")))`,
  `create view ${previewSchema}.out_topic as select * from newsroom."Topic" where id in (
     select link."B" from newsroom."_StoryTopics" link join ${previewSchema}.out_story story on story.id = link."A")`,
  `create view ${previewSchema}.out_entity as select * from newsroom."Entity" where id in (
     select link."A" from newsroom."_StoryEntities" link join ${previewSchema}.out_story story on story.id = link."B"
     union all select link."B" from newsroom."_ClaimEntities" link join ${previewSchema}.out_claim claim on claim.id = link."A"
     union all select claimant from ${previewSchema}.out_claim
     union all select publisher from ${previewSchema}.out_source where protection = 'public')`,
  `create view ${previewSchema}.out_publisher as
     select * from newsroom."Publisher" where exists (select from ${previewSchema}.out_story)`,
  `create function ${previewSchema}.body_of(story uuid, body jsonb) returns jsonb language sql stable as $$
     select case when not jsonb_path_exists(body, '$.** ? (@.type == "relationship")') then body
     else ${previewSchema}.present_node(body, array(
       select claim.id::text from ${previewSchema}.out_claim claim
         join newsroom."_StoryClaims" link on link."A" = claim.id where link."B" = story
       union all select question.id::text from ${previewSchema}.out_question question
         join newsroom."_StoryQuestions" link on link."A" = question.id where link."B" = story
       union all select "A"::text from published."_StoryClaims" where "B" = story
       union all select "A"::text from published."_StoryQuestions" where "B" = story
       union all select named.id::text from newsroom."Source" named where protection = 'public' and (
         id in (select cited.source from ${previewSchema}.out_citation cited
           join newsroom."_StoryClaims" link on link."A" = cited.claim where link."B" = story and cited.attribution = 'on_record')
         or id in (select cited.source from published."Citation" cited
           join newsroom."_StoryClaims" link on link."A" = cited.claim where link."B" = story))
     )) end
   $$`,
]

const outOf: Readonly<Partial<Record<PublishedList, string>>> = {
  ...{ Story: 'out_story', Claim: 'out_claim', OpenQuestion: 'out_question', WatchItem: 'out_watch_item' },
  ...{ Source: 'out_source', Topic: 'out_topic', Entity: 'out_entity' },
}

type Link = {
  readonly table: string
  readonly A: PublishedList
  readonly B: PublishedList
  readonly isSettledByA: boolean
  readonly isSettledByB: boolean
}

/** The relations of what goes out are the newsroom's, as far as both ends are public then; all others stay. */
function linkSql({ table, A, B, isSettledByA, isSettledByB }: Link): string {
  const isOut = (list: PublishedList, column: 'A' | 'B'): string =>
    `exists (select from ${previewSchema}.${outOf[list]} gone where gone.id = link."${column}")`
  const settled = [...(isSettledByA ? [isOut(A, 'A')] : []), ...(isSettledByB ? [isOut(B, 'B')] : [])].join(' or ')
  const isSource = A === 'Source'
  const isPublicEnd = (alias: string, list: PublishedList): string => {
    if (isSource) return ` and ${alias}.protection = 'public'`
    return list === 'Story' ? ` and ${alias}.status <> 'withdrawn'` : ''
  }
  const kept = isSource ? ` and not ${isProtected('link."A"')} and not ${isProtected('link."B"')}` : ''
  return `select link."A", link."B" from newsroom."${table}" link
     join ${previewSchema}."${A}" a on a.id = link."A"${isPublicEnd('a', A)}
     join ${previewSchema}."${B}" b on b.id = link."B"${isPublicEnd('b', B)}
     where ${settled}
   union select link."A", link."B" from published."${table}" link
     where (not (${settled}) or exists (
       select from newsroom."${table}" same where same."A" = link."A" and same."B" = link."B"))${kept}`
}
