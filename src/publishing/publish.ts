import type { Context } from '../../generated/keystone/types.ts'
import type { Event } from '../audit/record-audit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Database } from '../database/query.ts'
import { badInput } from '../errors.ts'
import { floorProblems, greatest } from '../rules/materiality-floor.ts'
import { isBlocking } from '../rules/problem.ts'
import type { Change, Signal } from './change.ts'
import type { NewsroomStory } from './collect.ts'
import { beginPublication } from './begin-publication.ts'
import { collect, findStory, lockStories, lockStory } from './collect.ts'
import { differences } from './differences.ts'
import { findPublishProblems } from './find-publish-problems.ts'
import { requirePublic } from './is-public.ts'
import { keepOldAddress } from './keep-old-address.ts'
import { presentBody } from './present-body.ts'
import { presentCitation, presentClaim, presentRow, presentSource } from './present.ts'
import { findStoriesWith, readPublicStories } from './public-story.ts'
import type { StoryChanges, Telling } from './record-updates.ts'
import { recordUpdates } from './record-updates.ts'
import { protectionChanges, redactProtectedSources, withoutNames } from './redact-protected-sources.ts'
import type { Row } from './row.ts'
import { textOf } from './row.ts'
import { forgetSavedSince } from './saved-since.ts'
import type { PublicRows } from './write-public.ts'
import { removeLostCitations, writePublicLinks, writePublicRows } from './write-public.ts'

/**
 * Makes the public see a story as the newsroom has it: copies the story and all of it that is ready, removes what the
 * newsroom removed, and records what changed, in this story and in every other that shows any of it. Where a reader
 * would find nothing changed, there is no update, and the version stays. Runs inside the transaction of `context`;
 * throws BAD_USER_INPUT with every problem when the story may not go out.
 */
export async function publishStory(context: Context, storyId: string, telling: Telling): Promise<void> {
  const story = await lockStory(context.prisma, storyId)
  if (story === undefined) throw badInput('The story is gone: somebody deleted it.')
  const newsroom = await collect(context.prisma, { story })
  await publish(context, newsroom, telling, { action: 'story_published', subjectType: 'Story', subjectId: storyId })
}

const roots = {
  Claim: { part: 'claims', action: 'claim_published' },
  OpenQuestion: { part: 'questions', action: 'question_published' },
  WatchItem: { part: 'watchItems', action: 'watch_item_published' },
  Source: { part: 'sources', action: 'source_published' },
} as const

/** Makes the public see one item, public already, as the newsroom has it, in every story that shows it. */
export async function publishItem(
  context: Context,
  { listKey, id }: { listKey: keyof typeof roots; id: string },
  telling: Telling,
): Promise<void> {
  await requirePublic(context.prisma, listKey, id)
  const { part, action } = roots[listKey]
  const newsroom = await collect(context.prisma, { [part]: [id] })
  if (listKey !== 'Source' && newsroom[part].length === 0)
    throw badInput('stage: is not ready; mark it as ready first.')
  await publish(context, newsroom, telling, { action, subjectType: listKey, subjectId: id })
}

async function publish(context: Context, newsroom: NewsroomStory, telling: Telling, event: Event): Promise<void> {
  const database = context.prisma
  const problems = (await findPublishProblems(database, newsroom, telling)).filter(isBlocking)
  if (problems.length > 0) {
    const reasons = problems.map(({ message }) => `• ${message}`).join('\n')
    throw badInput(`This cannot be published yet:\n${reasons}`, { problems })
  }

  const { changed, now, before } = await makePublic(database, newsroom, telling.signal)
  const count = changed.reduce((sum, { changes }) => sum + changes.length, 0)
  if (count === 0) return
  refuseBelowFloor(changed, telling)
  if (newsroom.story !== null) await keepOldAddress(database, before, newsroom.story)
  await recordUpdates(database, changed, telling, now)
  await recordAudit(context, [{ ...event, details: { signal: telling.signal, changes: count } }], now)
}

type MadePublic = {
  /** The story itself first, then every other that shows any of what went out. */
  readonly changed: readonly StoryChanges[]
  readonly now: Date
  /** The row of the first story as it was public. */
  readonly before: Row | null
}

/** Writes what readers are to see, and finds what they see otherwise than before; judges nothing, records nothing. */
export async function makePublic(database: Database, newsroom: NewsroomStory, signal: Signal): Promise<MadePublic> {
  const stories = await findStories(database, newsroom)
  await lockStories(database, stories)
  const now = await beginPublication(database, stories)
  const found = await readPublicStories(database, stories)
  const rows = presentAll(newsroom)
  await writePublicRows(database, rows)
  await removeLostCitations(database, rows)
  await writePublicLinks(database, rows)
  await redactProtectedSources(database)
  await forgetSavedSince(database, rows)
  const after = await readPublicStories(database, stories)

  const changed = stories.map((storyId, index): StoryChanges => {
    const [was, is] = [found[index], after[index]]
    if (was === undefined || is === undefined) return { storyId, changes: [] }
    const before = { ...was, sources: withoutNames(was.sources, rows.Source) }
    const changes = [...differences(before, is, signal), ...protectionChanges(was.sources, rows.Source)]
    return { storyId, changes }
  })
  return { changed, now, before: found[0]?.story ?? null }
}

/**
 * What readers would see change if the story were published now, whether or not anything stands in the way: it is
 * published, looked at, and taken back before anybody sees it.
 */
export async function previewPublication(context: Context, storyId: string): Promise<readonly Change[]> {
  try {
    return await context.transaction(async ({ prisma }) => {
      const story = await findStory(prisma, storyId)
      if (story === undefined) return []
      const { changed } = await makePublic(prisma, await collect(prisma, { story }), 'update')
      throw new TakenBack(changed[0]?.changes ?? [])
    }, snapshot)
  } catch (error) {
    if (error instanceof TakenBack) return error.changes
    throw error
  }
}

/** Sees the database as it was when it began. */
const snapshot = { isolationLevel: 'RepeatableRead' } as const

/** Ends a transaction that nothing is to remain of. */
class TakenBack extends Error {
  readonly changes: readonly Change[]

  constructor(changes: readonly Change[]) {
    super('taken back')
    this.changes = changes
  }
}

/** The story itself first, then every public story that shows any of what goes out. */
async function findStories(
  database: Database,
  { story, claims, questions, watchItems, sources }: NewsroomStory,
): Promise<string[]> {
  const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
  const others = await findStoriesWith(database, {
    claims: ids(claims),
    questions: ids(questions),
    watchItems: ids(watchItems),
    sources: ids(sources),
  })
  return story === null ? others : [story.id, ...others.filter(id => id !== story.id)]
}

/** What matters to readers is said by an editor to matter more than the rules find, never less (rule 15). */
function refuseBelowFloor(stories: readonly StoryChanges[], { materiality }: Telling): void {
  if (materiality === undefined) return
  const floor = greatest(stories.flatMap(({ changes }) => changes.map(change => change.materiality)))
  const problems = floorProblems(stories[0]?.storyId ?? '', materiality, floor)
  if (problems.length > 0)
    throw badInput(`materiality: ${problems.map(({ message }) => message).join(' ')}`, { problems })
}

function presentAll(newsroom: NewsroomStory): PublicRows {
  const sources = new Map(newsroom.sources.map(source => [source.id, source]))
  const story = newsroom.story === null ? null : presentRow('Story', newsroom.story)
  return {
    Publisher: newsroom.publisher.map(row => presentRow('Publisher', row)),
    Entity: newsroom.entities.map(row => presentRow('Entity', row)),
    Topic: newsroom.topics.map(row => presentRow('Topic', row)),
    Source: newsroom.sources.map(presentSource),
    Claim: newsroom.claims.map(presentClaim),
    OpenQuestion: newsroom.questions.map(row => presentRow('OpenQuestion', row)),
    WatchItem: newsroom.watchItems.map(row => presentRow('WatchItem', row)),
    ...(story === null ? {} : { Story: [{ ...story, body: presentBody(story.body, newsroom) }] }),
    Citation: newsroom.citations.map(row => presentCitation(row, sources.get(textOf(row.source)))),
  }
}
