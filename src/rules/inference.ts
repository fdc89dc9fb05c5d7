import type { Evidence } from './evidence.ts'

const ladder = ['unassessed', 'reported', 'corroborated', 'confirmed']

/** An inference depends on at least one published claim, and is assessed no higher than the weakest (content model, rule 10). */
export function inferenceObjections({ claim, dependsOn }: Evidence, assessment: string): string[] {
  if (claim.kind !== 'inference') return []
  if (!dependsOn.some(({ isPublic }) => isPublic)) return ['it is an inference and depends on no published claim']
  const height = ladder.indexOf(assessment)
  const weakest = dependsOn.find(other => ladder.indexOf(other.assessment) < height)
  return weakest === undefined ? [] : [`it depends on a claim that is ${weakest.assessment} only`]
}
