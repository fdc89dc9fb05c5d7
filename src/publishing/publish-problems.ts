import type { Evidence, Problem } from '../rules/evidence.ts'
import { assessmentProblems } from '../rules/assessment.ts'
import type { Signal } from './change.ts'
import type { NewsroomStory } from './collect-story.ts'
import { textOf } from './row.ts'

/** Every reason why a story may not be published as it stands; nothing in a message names a protected source. */
export function publishProblems(
  newsroom: NewsroomStory,
  { signal, note, evidence }: { signal: Signal; note: string; evidence: readonly Evidence[] },
): Problem[] {
  const { story, sources } = newsroom
  const subject = `Story:${story.id}`
  const blocking = (rule: string, of: string, message: string): Problem => ({
    rule,
    severity: 'blocking',
    subject: of,
    message,
  })
  const problems: Problem[] = []
  if (story.status === 'withdrawn') {
    problems.push(blocking('withdrawn', subject, 'The story is withdrawn, and that is final: open a new story.'))
  }
  if (story.stage !== 'ready') {
    problems.push(blocking('stage', subject, 'The story is not ready: set its stage to Ready first.'))
  }
  if ((signal === 'correction' || signal === 'clarification') && note.trim() === '') {
    problems.push(blocking('changed-words', subject, `A ${signal} needs a note that tells readers what was changed.`))
  }
  for (const source of sources) {
    if (source.protection === 'public') continue
    const name = textOf(source.designation) || textOf(source.publicAttribution) || source.id
    for (const [field, words] of [
      ['publicAttribution', 'how it is described in print'],
      ['anonymityReason', 'why it is not named'],
    ] as const) {
      if (textOf(source[field]).trim() !== '') continue
      problems.push(
        blocking('anonymity', `Source:${source.id}`, `The protected source “${name}” needs ${field}: say ${words}.`),
      )
    }
  }
  return [...problems, ...evidence.flatMap(assessmentProblems)]
}
