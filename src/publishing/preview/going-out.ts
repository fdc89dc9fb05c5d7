import type { PublishedList } from '../../../schema/published.ts'

/** The PostgreSQL schema of what would be published. */
export const previewSchema = 'preview'

/** The setting that says of what: `*`, or the id of one story. Without it there is nothing but what is published. */
const previewSetting = 'sofar.preview'

export const isProtected = (id: string): string =>
  `exists (select from newsroom."Source" kept where kept.id = ${id} and kept.protection <> 'public')`

export const isOut = (list: PublishedList, id: string): string => `${previewSchema}."is${list}Out"(${id})`
export const isPublic = (list: PublishedList, id: string): string => `${previewSchema}."is${list}Public"(${id})`

/**
 * Whether that holds for the row with this id. In PL/pgSQL, which the planner does not look into: written out, a page of
 * a story is a plan of ten thousand lines, and planning it takes far longer than running it.
 */
const test = (name: string, condition: string, id = 'uuid'): string =>
  `create function ${previewSchema}."${name}"(id ${id}) returns boolean language plpgsql stable as $$
   begin return ${condition}; end $$`

export const shows = `create function ${previewSchema}.shows(story uuid) returns boolean language sql stable as $$
     select case current_setting('${previewSetting}', true) when '*' then true when story::text then true else false end
   $$`

const isOutLink = (table: string, column: 'A' | 'B', list: PublishedList): string =>
  `exists (select from newsroom."${table}" link where link."${column}" = $1 and ${isOut(list, `link."${column === 'A' ? 'B' : 'A'}"`)})`
const isReady = (list: PublishedList): string =>
  `exists (select from newsroom."${list}" row where row.id = $1 and row.stage = 'ready')`
const isCited = (attribution: 'on_record' | 'background'): string =>
  `exists (select from newsroom."Citation" row where row.source = $1 and row.attribution = '${attribution}' and ${isOut('Claim', 'row.claim')})`

/** What goes out from the newsroom, by list. */
export const outgoing: readonly string[] = [
  test(
    'isStoryOut',
    `exists (select from newsroom."Story" row where row.id = $1 and row.status <> 'withdrawn' and ${previewSchema}.shows(row.id))`,
  ),
  test('isClaimAttached', isOutLink('_StoryClaims', 'A', 'Story')),
  test('isClaimOut', `${isReady('Claim')} and ${previewSchema}."isClaimAttached"($1)`),
  test('isOpenQuestionOut', `${isReady('OpenQuestion')} and ${isOutLink('_StoryQuestions', 'A', 'Story')}`),
  test('isWatchItemOut', `${isReady('WatchItem')} and ${isOutLink('_StoryWatchItems', 'B', 'Story')}`),
  test(
    'isSourceOut',
    `${isCited('on_record')}
     or exists (select from published."Citation" row where row.source = $1 and ${previewSchema}."isClaimAttached"(row.claim))
       and exists (select from newsroom."Source" row where row.id = $1)
     or ${isProtected('$1')} and (${isCited('background')} or exists (select from published."Source" row where row.id = $1))`,
  ),
  test('isTopicOut', isOutLink('_StoryTopics', 'B', 'Story')),
  test(
    'isEntityOut',
    `${isOutLink('_StoryEntities', 'A', 'Story')} or ${isOutLink('_ClaimEntities', 'B', 'Claim')}
     or exists (select from newsroom."Claim" row where row.claimant = $1 and ${isOut('Claim', 'row.id')})
     or exists (select from newsroom."Source" row where row.publisher = $1 and row.protection = 'public' and ${isOut('Source', 'row.id')})`,
  ),
  test(
    'isPublisherOut',
    `exists (select from newsroom."Publisher" row where row.id = $1)
     and exists (select from newsroom."Story" row where row.status <> 'withdrawn' and ${previewSchema}.shows(row.id))`,
    'integer',
  ),
]

const isKept = (list: PublishedList, condition = 'true'): string =>
  `exists (select from published."${list}" row where row.id = $1 and ${condition})`

/** What relations may lead to after the publication, by list. */
export const publicEnds: readonly string[] = [
  ...(['Claim', 'OpenQuestion', 'WatchItem', 'Topic', 'Entity'] as const).map(list =>
    test(`is${list}Public`, `${isOut(list, '$1')} or ${isKept(list)}`),
  ),
  test('isStoryPublic', `${isOut('Story', '$1')} or ${isKept('Story', `row.status <> 'withdrawn'`)}`),
  test(
    'isSourcePublic',
    `case when ${isOut('Source', '$1')} then not ${isProtected('$1')} else ${isKept('Source', `row.protection = 'public'`)} end`,
  ),
]
