import type { PublishedList } from '../../../schema/published.ts'
import { published, publishedOfProtectedSource } from '../../../schema/published.ts'
import { linkTables } from '../link-tables.ts'
import { columnsOf, keptOfUnattributable, textColumns } from '../present.ts'
import { isOut, isProtected, isPublic, outgoing, previewSchema, publicEnds, shows } from './going-out.ts'

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

/**
 * The statements that make schema `preview`: the tables of schema `published` as they would be after publishing the
 * stories that the setting names. What collect.ts, present.ts and write-public.ts do to rows on their way out is said
 * here once more, as views, so that any query can be put; test/publishing/preview.test.ts compares with a publication.
 */
export function previewStatements(tables: Tables, enumerations: readonly Enumeration[]): string[] {
  const view = (name: string, sql: string): string => `create view ${previewSchema}."${name}" as ${sql}`
  const columnsIn = (list: string): readonly Column[] => tables[list] ?? []
  const both = (
    list: PublishedList,
    { given, kept, isOf = isOut(list, 'row.id'), isGiven = 'true' }: Both = {},
  ): string =>
    view(
      list,
      shownOf(
        columnsIn(list).map(({ name }) => name),
        [
          `select ${asPresented(list, columnsIn(list), given)}, ${isGiven} and ${isOf} as shown from newsroom."${list}" row`,
          `select ${asPublished(columnsIn(list), kept)}, not ${isOf} from published."${list}" row`,
        ],
      ),
    )
  return [
    `drop schema if exists ${previewSchema} cascade`,
    `create schema ${previewSchema}`,
    `revoke all on schema ${previewSchema} from public`,
    ...enumerations.map(
      ({ name, values }) => `create type ${previewSchema}."${name}" as enum (${values.map(quoted).join(', ')})`,
    ),
    shows,
    ...outgoing,
    ...publicEnds,
    presentNode,
    bodyOf,
    both('Publisher'),
    both('Topic'),
    both('Entity'),
    both('OpenQuestion'),
    both('WatchItem'),
    both('Source', { given: { each: presentedSourceColumn } }),
    both('Claim', { given: { columns: { supersededBy: successor } }, kept: { supersededBy: keptSuccessor } }),
    both('Story', { given: { columns: { body: `${previewSchema}.body_of(row.id, row.body)` } } }),
    both('Citation', {
      given: { each: presentedCitationColumn },
      kept: unplaced,
      isOf: isOut('Claim', 'row.claim'),
      isGiven: `row.source is not null and row.attribution <> 'off_record'`,
    }),
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

/** A list as it goes out and as it stays. */
type Both = {
  readonly given?: Special
  readonly kept?: Readonly<Record<string, string>>
  /** Whether the newsroom's rows stand for those that are published. */
  readonly isOf?: string
  /** Whether a row of the newsroom is given out then. */
  readonly isGiven?: string
}

/**
 * The rows of both that are `shown`. The condition is outside, since the planner looks up what is joined by its index
 * only in a `union all` whose arms have no conditions of their own.
 */
function shownOf(columns: readonly string[], arms: readonly string[]): string {
  return `select ${columns.map(name => `"${name}"`).join(', ')} from (${arms.join(' union all ')}) every where shown`
}

/** The columns of a newsroom row that the public may see; of the others what a row has when nothing is said. */
function asPresented(
  list: PublishedList,
  columns: readonly Column[],
  { columns: given = {}, each }: Special = {},
): string {
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
const isNamed = `${isAttributed} and row.attribution = 'on_record' and not ${isProtected('row.source')}`

function presentedCitationColumn(column: string): string {
  const value = `row."${column}"`
  if (column === 'id' || keptOfUnattributable.includes(column)) return value
  if (['quotePrefix', 'quoteSuffix', 'locator'].includes(column))
    return `case when ${isNamed} then ${value} else '' end`
  // On background the words may be printed and the name may not.
  if (column === 'source')
    return `case when ${isAttributed} and (row.attribution = 'on_record' or ${isProtected('row.source')}) then ${value} end`
  return `case when ${isAttributed} then ${value}::text else ${emptied(column)} end`
}

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

const successor = `case when ${isPublic('Claim', 'row."supersededBy"')} then row."supersededBy" end`
const keptSuccessor = `coalesce((select kept."supersededBy" from newsroom."Claim" kept
  where kept.id = row.id and ${isOut('Claim', 'kept."supersededBy"')}), row."supersededBy")`

// References to what readers do not find in the story after the publication go; the words stay.
const presentNode = `create function ${previewSchema}.present_node(node jsonb, known text[]) returns jsonb language plpgsql immutable as $$
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
   end $$`

const bodyOf = `create function ${previewSchema}.body_of(story uuid, body jsonb) returns jsonb language sql stable as $$
     select case when not jsonb_path_exists(body, '$.** ? (@.type == "relationship")') then body
     else ${previewSchema}.present_node(body, array(
       select "A"::text from newsroom."_StoryClaims" where "B" = story and ${isPublic('Claim', '"A"')}
       union all select "A"::text from newsroom."_StoryQuestions" where "B" = story and ${isPublic('OpenQuestion', '"A"')}
       union all select named.id::text from newsroom."Source" named where protection = 'public' and id in (
         select cited.source from newsroom."Citation" cited join newsroom."_StoryClaims" link on link."A" = cited.claim
           where link."B" = story and cited.attribution = 'on_record' and ${isOut('Claim', 'cited.claim')}
         union all select cited.source from published."Citation" cited join newsroom."_StoryClaims" link on link."A" = cited.claim
           where link."B" = story and not ${isOut('Claim', 'cited.claim')})
     )) end
   $$`

type Link = {
  readonly table: string
  readonly A: PublishedList
  readonly B: PublishedList
  readonly isSettledByA: boolean
  readonly isSettledByB: boolean
}

/** The relations of what goes out are the newsroom's, as far as both ends are public then; all others stay. */
function linkSql({ table, A, B, isSettledByA, isSettledByB }: Link): string {
  const ends = [...(isSettledByA ? [isOut(A, 'link."A"')] : []), ...(isSettledByB ? [isOut(B, 'link."B"')] : [])]
  const settled = `(${ends.join(' or ')})`
  const areBothPublic = `(${isPublic(A, 'link."A"')} and ${isPublic(B, 'link."B"')})`
  const kept = A === 'Source' ? ` and not ${isProtected('link."A"')} and not ${isProtected('link."B"')}` : ''
  return shownOf(
    ['A', 'B'],
    [
      `select link."A", link."B", ${settled} and ${areBothPublic} as shown from newsroom."${table}" link`,
      `select link."A", link."B", (not ${settled} or not ${areBothPublic} and exists (
       select from newsroom."${table}" same where same."A" = link."A" and same."B" = link."B"))${kept}
     from published."${table}" link`,
    ],
  )
}
