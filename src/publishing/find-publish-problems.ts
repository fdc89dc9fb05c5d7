import { loadEvidence } from '../evidence/load-evidence.ts'
import type { Problem } from '../rules/evidence.ts'
import type { Database } from '../database/query.ts'
import type { Signal } from './change.ts'
import type { NewsroomStory } from './collect-story.ts'
import { publishProblems } from './publish-problems.ts'

/** Every reason why a story may not go out as it stands, its claims' evidence included. A retracted claim is past judging. */
export async function findPublishProblems(
  database: Database,
  newsroom: NewsroomStory,
  { signal, note }: { signal: Signal; note: string },
): Promise<Problem[]> {
  const outgoing = newsroom.claims.map(({ id }) => id)
  const judged = newsroom.claims.filter(({ retractedAt }) => retractedAt === null).map(({ id }) => id)
  const evidence = await loadEvidence(database, judged, { outgoing })
  return publishProblems(newsroom, { signal, note, evidence })
}
