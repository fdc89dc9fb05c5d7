/** The assessments that rise with the evidence for a claim, lowest first. */
export const ladder = ['unassessed', 'reported', 'corroborated', 'confirmed'] as const

export type Rung = (typeof ladder)[number]

/** How high an assessment stands; -1 when it is none of the ladder's. */
export function heightOf(assessment: string): number {
  return ladder.findIndex(rung => rung === assessment)
}
