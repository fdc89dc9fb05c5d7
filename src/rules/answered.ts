import type { Ground } from './evidence.ts'
import { heightOf } from './ladder.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/** An open question with the claims that answer it. */
export type RuleQuestion = {
  readonly id: string
  readonly text: string
  readonly state: string
  readonly answer: string
  readonly obstacle: string
  readonly answeredBy: readonly Ground[]
}

/** Why a question is not answered, or not unanswerable, as far as the newsroom goes (rule 11). */
export function answeredProblems(question: RuleQuestion): Problem[] {
  if (question.state === 'unanswerable' && question.obstacle === 'none') {
    return [object(question, 'unanswerable', 'say in obstacle what stands in the way of an answer')]
  }
  if (question.state !== 'answered') return []
  return [
    ...(question.answer.trim() === '' ? [object(question, 'answered', 'the answer is empty')] : []),
    ...(question.answeredBy.some(settles)
      ? []
      : [object(question, 'answered', 'no claim that stands, corroborated or better, answers it')]),
  ]
}

/** An answered question goes out only when a claim that answers it is public, or goes out with it (rule 11). */
export function publishedAnswerProblems(question: RuleQuestion): Problem[] {
  if (question.state !== 'answered') return []
  const standing = question.answeredBy.filter(settles)
  if (standing.length === 0 || standing.some(({ isPublic }) => isPublic)) return []
  return [object(question, 'answered', 'the claim that answers it is not published: publish that as well')]
}

function settles({ assessment, isRetracted }: Ground): boolean {
  return !isRetracted && heightOf(assessment) >= heightOf('corroborated')
}

function object({ id, text }: RuleQuestion, state: string, why: string): Problem {
  return blocking('answered', `OpenQuestion:${id}`, `“${text}” cannot be ${state}: ${why}.`)
}
