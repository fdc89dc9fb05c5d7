import type { Context } from '../../generated/keystone/types.ts'
import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { loadStanding } from '../evidence/load-standing.ts'
import type { Fallout, Standing } from '../rules/downgrade.ts'
import { findFallout } from '../rules/downgrade.ts'
import { beginPublication } from './begin-publication.ts'
import { lockStories } from './collect.ts'
import { differences } from './differences.ts'
import { findStoriesWith, readPublicStories } from './public-story.ts'
import type { StoryChanges } from './record-updates.ts'
import { recordUpdates } from './record-updates.ts'

type Retraction = { readonly claims: readonly string[]; readonly sources: readonly string[]; readonly note: string }

/**
 * Makes the public see that something was taken back, and what falls with it, in every story that shows any of it. Only
 * that goes out: words that the newsroom is still working on stay where they are. Runs inside the transaction of
 * `context`, after the newsroom is settled.
 */
export async function publishRetraction({ prisma }: Context, { claims, sources, note }: Retraction): Promise<void> {
  const standing = await loadStanding(prisma, { claims, sources, questions: [], threshold: false })
  const fallout = findFallout(await asPublic(prisma, standing))
  const stories = await findStoriesWith(prisma, {
    claims: [...claims, ...fallout.claims.map(({ claim }) => claim)],
    questions: fallout.questions.map(({ question }) => question),
    sources,
  })
  await lockStories(prisma, stories)
  const now = await beginPublication(prisma, stories)
  const before = await readPublicStories(prisma, stories)
  await mark(prisma, { claims, sources })
  await lower(prisma, fallout)
  const after = await readPublicStories(prisma, stories)
  const changed = stories.map((storyId, index): StoryChanges => {
    const [was, is] = [before[index], after[index]]
    return { storyId, changes: was === undefined || is === undefined ? [] : differences(was, is, 'retraction') }
  })
  await recordUpdates(prisma, changed, { signal: 'retraction', note }, now)
}

/** What readers are told of these claims and questions, judged by what the newsroom now knows of the evidence. */
async function asPublic(database: Database, { claims, questions }: Standing): Promise<Standing> {
  const seen = await queryJson<{ claims: Record<string, string>; questions: Record<string, string> }>(
    database,
    `select jsonb_build_object(
      'claims', (select coalesce(jsonb_object_agg(id, assessment), '{}') from published."Claim"
        where id = any($1::uuid[]) and "retractedAt" is null),
      'questions', (select coalesce(jsonb_object_agg(id, state), '{}') from published."OpenQuestion" where id = any($2::uuid[]))
    ) as answer`,
    claims.map(({ claim }) => claim.id),
    questions.map(({ id }) => id),
  )
  return {
    claims: claims.flatMap(evidence => {
      const assessment = seen.claims[evidence.claim.id]
      // What is public as confirmed was approved; an approval of words that are still changing is another.
      const approved = { authors: [], approvedBy: evidence.claim.id }
      return assessment === undefined ? [] : [{ ...evidence, claim: { ...evidence.claim, ...approved, assessment } }]
    }),
    questions: questions.flatMap(question => {
      const state = seen.questions[question.id]
      return state === undefined ? [] : [{ ...question, state }]
    }),
  }
}

/** What was taken back stays where it was, marked. Of a protected source nobody is told. */
async function mark(database: Database, { claims, sources }: Omit<Retraction, 'note'>): Promise<void> {
  await database.$executeRawUnsafe(
    `update published."Claim" seen set "retractedAt" = kept."retractedAt",
       "retractionReason" = kept."retractionReason"::text::published."ClaimRetractionReasonType",
       "retractionNote" = kept."retractionNote"
     from newsroom."Claim" kept where kept.id = seen.id and seen.id = any($1::uuid[])`,
    claims,
  )
  await database.$executeRawUnsafe(
    `update published."Source" set status = 'retracted' where id = any($1::uuid[]) and protection is not null`,
    sources,
  )
}

async function lower(database: Database, { claims, questions }: Fallout): Promise<void> {
  await database.$executeRawUnsafe(
    `update published."Claim" claim set assessment = fall.assessment::published."ClaimAssessmentType"
     from unnest($1::uuid[], $2::text[]) as fall (id, assessment) where claim.id = fall.id`,
    claims.map(({ claim }) => claim),
    claims.map(({ to }) => to),
  )
  await database.$executeRawUnsafe(
    `update published."OpenQuestion" set state = 'open', "answeredAt" = null where id = any($1::uuid[])`,
    questions.map(({ question }) => question),
  )
}
