import type { Evidence, Ground } from './evidence.ts'
import { cannotBe, subjectOf } from './evidence.ts'
import { heightOf } from './ladder.ts'
import type { Problem } from './problem.ts'
import { blocking } from './problem.ts'

/** An inference depends on at least one claim and is assessed no higher than the weakest of them (rule 10). */
export function inferenceProblems(evidence: Evidence, assessment: string): Problem[] {
  const { claim, dependsOn } = evidence
  const height = heightOf(assessment)
  if (claim.kind !== 'inference' || height <= 0) return []
  const object = (why: string): Problem =>
    blocking('inference', subjectOf(evidence), cannotBe(evidence, assessment, why))
  if (dependsOn.length === 0) return [object('it is an inference and depends on no other claim')]
  const weakest = dependsOn.toSorted((a, b) => standing(a) - standing(b))[0]
  if (weakest === undefined || standing(weakest) >= height) return []
  const is = weakest.isRetracted ? 'retracted' : `${weakest.assessment} only`
  return [object(`it depends on a claim that is ${is}`)]
}

/** An inference goes out only when a claim that it depends on is public, or goes out with it (rule 10). */
export function publishedGroundProblems(evidence: Evidence): Problem[] {
  const { claim, dependsOn } = evidence
  if (claim.kind !== 'inference' || dependsOn.some(({ isPublic, isRetracted }) => isPublic && !isRetracted)) return []
  const message = `“${claim.text}” is an inference and depends on no published claim: publish one that it rests on.`
  return [blocking('inference', subjectOf(evidence), message)]
}

/** Only what is not known by nature has a likelihood (rule 10). */
export function mayHaveLikelihood(kind: string): boolean {
  return kind === 'forecast' || kind === 'inference'
}

const standing = ({ assessment, isRetracted }: Ground): number => (isRetracted ? -1 : heightOf(assessment))
