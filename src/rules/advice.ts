import type { Evidence } from './evidence.ts'
import { subjectOf } from './evidence.ts'
import { assessmentCeiling } from './assessment.ts'
import { countIndependentOrigins } from './independence.ts'
import { heightOf } from './ladder.ts'
import type { Problem } from './problem.ts'
import { warning } from './problem.ts'

/** What of a story's parts is worth a second look before they go out. Moments are ISO 8601. */
export type Outgoing = {
  readonly story: string
  readonly claims: readonly {
    readonly id: string
    readonly text: string
    readonly importance: string
    readonly verifyBy: string | null
  }[]
  readonly citations: readonly {
    readonly id: string
    readonly claim: string
    readonly isQuoted: boolean
    readonly locator: string
  }[]
  readonly sources: readonly {
    readonly id: string
    readonly label: string
    readonly url: string
    readonly archiveUrl: string
  }[]
  readonly questions: readonly {
    readonly id: string
    readonly text: string
    readonly state: string
    readonly reviewAt: string | null
  }[]
  readonly watchItems: readonly { readonly state: string }[]
}

const settled: ReadonlySet<string> = new Set(['answered', 'moot'])
const over: ReadonlySet<string> = new Set(['occurred', 'no_show', 'cancelled', 'expired'])

/** Our own reasoning rests on other claims rather than on origins of its own. */
function isReasoning({ claim, citations }: Evidence): boolean {
  return citations.length === 0 && (claim.kind === 'inference' || claim.kind === 'forecast')
}

/** Whether a claim is called less than its evidence allows, and nobody says why. */
function isBelowCeiling(of: Evidence): boolean {
  const height = heightOf(of.claim.assessment)
  return height >= 0 && height < heightOf(assessmentCeiling(of)) && of.claim.rationale.trim() === ''
}

/** What is worth a thought before publishing, though nothing forbids it. `now` is an ISO 8601 moment. */
export function advise(outgoing: Outgoing, evidence: readonly Evidence[], now: string): Problem[] {
  const { story, claims, citations, sources, questions, watchItems } = outgoing
  const text = new Map(claims.map(claim => [claim.id, claim.text]))
  const isPast = (moment: string | null): boolean => moment !== null && Date.parse(moment) < Date.parse(now)
  const advice = (subject: string, message: string): Problem => warning('advice', subject, message)
  const key = new Set(claims.filter(({ importance }) => importance === 'key').map(({ id }) => id))
  return [
    ...evidence
      .filter(of => key.has(of.claim.id) && !isReasoning(of) && countIndependentOrigins(of) <= 1)
      .map(of => {
        const origins = countIndependentOrigins(of) === 1 ? 'one origin only' : 'no independent origin'
        return advice(subjectOf(of), `The key claim “${of.claim.text}” has ${origins}.`)
      }),
    ...evidence.filter(isBelowCeiling).map(of => {
      const allows = `the evidence would allow ${assessmentCeiling(of)}`
      return advice(
        subjectOf(of),
        `“${of.claim.text}” is ${of.claim.assessment} only, ${allows}: say why in the rationale.`,
      )
    }),
    ...evidence
      .filter(of => of.dependsOn.some(({ assessment, isRetracted }) => isRetracted || assessment === 'refuted'))
      .map(of => advice(subjectOf(of), `“${of.claim.text}” rests on a claim that is retracted or refuted.`)),
    ...claims
      .filter(({ verifyBy }) => isPast(verifyBy))
      .map(claim => advice(`Claim:${claim.id}`, `“${claim.text}” should have been checked again by now (verifyBy).`)),
    ...citations
      .filter(({ isQuoted, locator }) => isQuoted && locator.trim() === '')
      .map(citation =>
        advice(
          `Citation:${citation.id}`,
          `A quote for “${text.get(citation.claim) ?? ''}” does not say where it stands (locator).`,
        ),
      ),
    ...sources
      .filter(({ url, archiveUrl }) => url !== '' && archiveUrl === '')
      .map(source =>
        advice(`Source:${source.id}`, `“${source.label}” has no archived copy: its page may go (archiveUrl).`),
      ),
    ...questions
      .filter(({ reviewAt, state }) => isPast(reviewAt) && !settled.has(state))
      .map(question => advice(`OpenQuestion:${question.id}`, `“${question.text}” is past its review (reviewAt).`)),
    ...(questions.some(({ state }) => !settled.has(state))
      ? []
      : [advice(story, 'Nothing is said to be unknown. Is there really no open question?')]),
    ...(watchItems.some(({ state }) => !over.has(state))
      ? []
      : [advice(story, 'There is nothing to watch. What would readers look out for next?')]),
  ]
}
