import type { Database } from '../database/query.ts'
import { loadEvidence } from '../evidence/load-evidence.ts'
import { loadQuestions } from '../evidence/load-questions.ts'
import { loadUnnamed } from '../evidence/load-unnamed.ts'
import type { Problem } from '../rules/problem.ts'
import { findTakenSlugs } from './taken-slugs.ts'
import type { Signal } from './change.ts'
import type { NewsroomStory } from './collect.ts'
import { findLeftOut } from './left-out.ts'
import { publishProblems } from './publish-problems.ts'

/** Every reason why a story may not go out as it stands, with all that goes out with it. A retracted claim is past judging. */
export async function findPublishProblems(
  database: Database,
  newsroom: NewsroomStory,
  { signal, note }: { signal: Signal; note: string },
): Promise<Problem[]> {
  const outgoing = newsroom.claims.map(({ id }) => id)
  const judged = newsroom.claims.filter(({ retractedAt }) => retractedAt === null).map(({ id }) => id)
  const asked = newsroom.questions.map(({ id }) => id)
  return publishProblems(newsroom, {
    signal,
    note,
    evidence: await loadEvidence(database, judged, { outgoing }),
    questions: await loadQuestions(database, asked, { outgoing }),
    unnamed: await loadUnnamed(database, outgoing),
    leftOut: await findLeftOut(database, newsroom),
    takenSlugs: await findTakenSlugs(database, newsroom),
    now: new Date(),
  })
}
