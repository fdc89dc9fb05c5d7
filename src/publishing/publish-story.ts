import type { Context } from '../../generated/keystone/types.ts'
import { badInput } from '../errors.ts'
import type { Signal } from './change.ts'
import type { NewsroomStory } from './collect-story.ts'
import { collectStory, lockStory } from './collect-story.ts'
import { differences } from './differences.ts'
import { findPublishProblems } from './find-publish-problems.ts'
import { presentBody } from './present-body.ts'
import { presentCitation, presentClaim, presentRow, presentSource } from './present.ts'
import type { PublicStory } from './public-story.ts'
import { readPublicStory } from './public-story.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { recordUpdate } from './record-update.ts'
import { isBlocking } from '../rules/problem.ts'
import type { Row } from './row.ts'
import { textOf } from './row.ts'
import type { PublicRows } from './write-public.ts'
import { protectionChanges, redactProtectedSources, withoutNames } from './redact-protected-sources.ts'
import { removeLostCitations, writePublicLinks, writePublicRows } from './write-public.ts'

export type Publication = { readonly storyId: string; readonly signal: Signal; readonly note: string }

/**
 * Makes the public see a story as the newsroom has it: copies the story and all of it that is ready, removes what the
 * newsroom removed, and records what changed. When a reader of the story would find nothing changed, there is no update,
 * and its version stays. Runs inside the transaction of
 * `context`; throws BAD_USER_INPUT with every problem when the story may not go out.
 */
export async function publishStory(context: Context, { storyId, signal, note }: Publication): Promise<void> {
  const database = context.prisma
  const story = await lockStory(database, storyId)
  if (story === undefined) throw badInput('The story is gone: somebody deleted it.')
  const newsroom = await collectStory(database, story)
  const problems = (await findPublishProblems(database, newsroom, { signal, note })).filter(isBlocking)
  if (problems.length > 0) {
    const reasons = problems.map(({ message }) => `• ${message}`).join('\n')
    throw badInput(`This story cannot be published yet:\n${reasons}`, { problems })
  }

  const found = await readPublicStory(database, storyId)
  const rows = presentStory(newsroom, found)
  const before = { ...found, sources: withoutNames(found.sources, rows.Source) }
  await writePublicRows(database, rows)
  await removeLostCitations(database, rows)
  await writePublicLinks(database, rows)
  await redactProtectedSources(database)
  const changes = [
    ...differences(before, await readPublicStory(database, storyId), signal),
    ...protectionChanges(found.sources, rows.Source),
  ]
  if (changes.length === 0) return

  await keepOldAddress(context, before.story, story)
  const now = new Date()
  await recordUpdate(database, { storyId, signal, note, changes, now })
  const details = { signal, changes: changes.length }
  await recordAudit(context, [{ action: 'story_published', subjectType: 'Story', subjectId: storyId, details }], now)
}

/** A public address goes on leading to the story when it gets another. */
async function keepOldAddress(context: Context, before: Row | null, { id, slug }: Row): Promise<void> {
  if (before === null || before.slug === slug) return
  const fromSlug = textOf(before.slug)
  await context.prisma.redirect.upsert({
    where: { fromSlug },
    create: { fromSlug, storyId: id },
    update: { storyId: id },
  })
}

function presentStory(newsroom: NewsroomStory, before: PublicStory): PublicRows {
  const sources = new Map(newsroom.sources.map(source => [source.id, source]))
  const story = presentRow('Story', newsroom.story)
  return {
    Publisher: newsroom.publisher.map(row => presentRow('Publisher', row)),
    Entity: newsroom.entities.map(row => presentRow('Entity', row)),
    Topic: newsroom.topics.map(row => presentRow('Topic', row)),
    Source: newsroom.sources.map(presentSource),
    Claim: newsroom.claims.map(presentClaim),
    OpenQuestion: newsroom.questions.map(row => presentRow('OpenQuestion', row)),
    WatchItem: newsroom.watchItems.map(row => presentRow('WatchItem', row)),
    Story: [{ ...story, body: presentBody(story.body, newsroom, before) }],
    Citation: newsroom.citations.map(row => presentCitation(row, sources.get(textOf(row.source)))),
  }
}
