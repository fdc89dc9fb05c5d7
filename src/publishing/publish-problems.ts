import { advise } from '../rules/advice.ts'
import { allegationProblems } from '../rules/allegation.ts'
import type { UnnamedSource } from '../rules/anonymity.ts'
import { anonymityProblems } from '../rules/anonymity.ts'
import type { RuleQuestion } from '../rules/answered.ts'
import { answeredProblems, publishedAnswerProblems } from '../rules/answered.ts'
import { assessmentProblems } from '../rules/assessment.ts'
import { changedWordsProblems } from '../rules/changed-words.ts'
import type { Evidence } from '../rules/evidence.ts'
import { publishedGroundProblems } from '../rules/inference.ts'
import type { Problem } from '../rules/problem.ts'
import { blocking } from '../rules/problem.ts'
import type { Signal } from './change.ts'
import type { NewsroomStory } from './collect.ts'
import type { JsonValue, Row } from './row.ts'
import { textOf } from './row.ts'

export type Preflight = {
  readonly signal: Signal
  readonly note: string
  /** Of the claims that go out and are not retracted. */
  readonly evidence: readonly Evidence[]
  readonly questions: readonly RuleQuestion[]
  /** The sources behind the claims that go out that are not public. */
  readonly unnamed: readonly UnnamedSource[]
  /** What stays behind, or is linked to nothing yet, and why. */
  readonly leftOut: readonly Problem[]
  /** Addresses that another public item still holds. */
  readonly takenSlugs: readonly Problem[]
  readonly now: Date
}

/** Every reason why a story may not be published as it stands, then what is worth a thought. No message names a protected source. */
export function publishProblems(
  newsroom: NewsroomStory,
  { signal, note, evidence, questions, unnamed, leftOut, takenSlugs, now }: Preflight,
): Problem[] {
  const subject = newsroom.story === null ? 'Publication' : `Story:${newsroom.story.id}`
  return [
    ...(newsroom.story === null ? [] : storyProblems(newsroom.story, subject)),
    ...changedWordsProblems(subject, { signal, note }),
    ...takenSlugs,
    ...unnamed.flatMap(source => anonymityProblems(source, now.toISOString())),
    ...evidence.flatMap(of => [
      ...assessmentProblems(of),
      ...allegationProblems(of.claim),
      ...publishedGroundProblems(of),
    ]),
    ...questions.flatMap(question => [...answeredProblems(question), ...publishedAnswerProblems(question)]),
    ...leftOut,
    ...(newsroom.story === null ? [] : advise(outgoing(newsroom, subject), evidence, now.toISOString())),
  ]
}

function storyProblems({ status, stage }: Row, subject: string): Problem[] {
  return [
    ...(status === 'withdrawn'
      ? [blocking('withdrawn', subject, 'The story is withdrawn, and that is final: open a new story.')]
      : []),
    ...(stage === 'ready' ? [] : [blocking('stage', subject, 'The story is not ready: set its stage to Ready first.')]),
  ]
}

function outgoing({ claims, citations, sources, questions, watchItems }: NewsroomStory, story: string) {
  return {
    story,
    claims: claims
      .filter(({ retractedAt }) => retractedAt === null)
      .map(({ id, text, importance, verifyBy }) => ({
        id,
        text: textOf(text),
        importance: textOf(importance),
        verifyBy: momentOf(verifyBy),
      })),
    citations: citations.map(({ id, claim, quoteExact, locator }) => ({
      id,
      claim: textOf(claim),
      isQuoted: textOf(quoteExact) !== '',
      locator: textOf(locator),
    })),
    sources: sources
      .filter(({ protection }) => protection === 'public')
      .map(({ id, title, url, archiveUrl }) => ({
        id,
        label: textOf(title),
        url: textOf(url),
        archiveUrl: textOf(archiveUrl),
      })),
    questions: questions.map(({ id, text, state, reviewAt }) => ({
      id,
      text: textOf(text),
      state: textOf(state),
      reviewAt: momentOf(reviewAt),
    })),
    watchItems: watchItems.map(({ state }) => ({ state: textOf(state) })),
  }
}

/** PostgreSQL keeps moments in UTC and writes them without saying so. */
function momentOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? `${value}Z` : null
}
