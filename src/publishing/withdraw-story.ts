import type { Context } from '../../generated/keystone/types.ts'
import { badInput } from '../errors.ts'
import { beginPublication } from './begin-publication.ts'
import type { Change } from './change.ts'
import { lockStory } from './collect.ts'
import { presentWithdrawnStory } from './present.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { recordUpdates } from './record-updates.ts'
import { redactProtectedSources } from './redact-protected-sources.ts'
import type { Row } from './row.ts'
import { textOf } from './row.ts'
import { forgetSavedSince } from './saved-since.ts'
import { writePublicRows } from './write-public.ts'

/**
 * Takes a public story back: its page keeps the title and a notice, and what was public through this story alone goes
 * with it. Runs inside the transaction of `context`.
 */
export async function withdrawStory(
  context: Context,
  { storyId, note }: { storyId: string; note: string },
): Promise<void> {
  const database = context.prisma
  const story = await lockStory(database, storyId)
  if (story === undefined || story.version === 0)
    throw badInput('This story was never published; there is nothing to withdraw.')
  if (story.status === 'withdrawn') throw badInput('This story is withdrawn already.')
  if (note.trim() === '') throw badInput('note: must not be empty; readers find it in place of the story.')

  const now = await beginPublication(database, [storyId])
  await context.prisma.story.update({ where: { id: storyId }, data: { status: 'withdrawn', notice: note } })
  const withdrawn = presentWithdrawnStory(
    { ...story, status: 'withdrawn', notice: note },
    await findSeen(database, story),
  )
  await writePublicRows(database, { Story: [withdrawn] })
  await forgetSavedSince(database, { Story: [withdrawn] })
  // Before the parts go: the record of changes leads to sources by them.
  await redactProtectedSources(database)
  await removeParts(database, storyId)
  await takeBackWords(database, storyId)
  const change: Change = {
    kind: 'story_changed',
    materiality: 'critical',
    field: 'status',
    was: textOf(story.status),
    is: 'withdrawn',
  }
  await recordUpdates(database, [{ storyId, changes: [change] }], { signal: 'withdrawal', note }, now)
  await recordAudit(context, [{ action: 'story_withdrawn', subjectType: 'Story', subjectId: storyId }], now)
}

/** What the public has of a story. */
async function findSeen(database: Context['prisma'], story: Row): Promise<Row> {
  const [found] = await database.$queryRawUnsafe<{ seen: Row }[]>(
    `select to_jsonb(story) as seen from published."Story" story where id = $1::uuid`,
    story.id,
  )
  return found?.seen ?? story
}

/** What was withdrawn is not told on as what it was or is: the record of changes keeps that they happened. */
async function takeBackWords(database: Context['prisma'], storyId: string): Promise<void> {
  await database.$executeRawUnsafe(
    `update published."Change" set was = '', "is" = ''
     where update in (select id from published."Update" where story = $1::uuid)`,
    storyId,
  )
}

/** Takes the parts off the story, and those out of the public that are in no other public story. */
async function removeParts(database: Context['prisma'], storyId: string): Promise<void> {
  for (const [table, story, part, list] of [
    ['_StoryClaims', 'B', 'A', 'Claim'],
    ['_StoryQuestions', 'B', 'A', 'OpenQuestion'],
    ['_StoryWatchItems', 'A', 'B', 'WatchItem'],
  ] as const) {
    const rows = await database.$queryRawUnsafe<{ id: string }[]>(
      `with removed as (delete from published."${table}" where "${story}" = $1::uuid returning "${part}" as id)
       select id::text from removed
       where not exists (
         select from published."${table}" other where other."${part}" = removed.id and other."${story}" <> $1::uuid
       )`,
      storyId,
    )
    const alone = rows.map(({ id }) => id)
    if (list === 'Claim') await removeEvidence(database, alone)
    await database.$executeRawUnsafe(`delete from published."${list}" where id = any($1::uuid[])`, alone)
  }
  await database.$executeRawUnsafe(`delete from published."_StoryTopics" where "A" = $1::uuid`, storyId)
  await database.$executeRawUnsafe(`delete from published."_StoryEntities" where "B" = $1::uuid`, storyId)
}

/** Takes the evidence for these claims out of the public, and the sources that are evidence for nothing else there. */
async function removeEvidence(database: Context['prisma'], claimIds: readonly string[]): Promise<void> {
  const cited = await database.$queryRawUnsafe<{ id: string }[]>(
    `with removed as (delete from published."Citation" where claim = any($1::uuid[]) returning source)
     select distinct source::text as id from removed where source is not null`,
    claimIds,
  )
  await database.$executeRawUnsafe(
    `delete from published."Source" source
     where source.id = any($1::uuid[])
       and not exists (select from published."Citation" other where other.source = source.id)`,
    cited.map(({ id }) => id),
  )
}
