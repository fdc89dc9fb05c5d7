import { badInput } from '../errors.ts'

/** Refuses to publish a story before its embargo ends, or to schedule that. */
export function refuseEmbargoed({ embargoUntil }: { readonly embargoUntil: Date | null }, at: Date): void {
  if (embargoUntil === null || embargoUntil <= at) return
  throw badInput(
    `This story is under embargo until ${embargoUntil.toISOString()}. Schedule its publication for then, or change the embargo.`,
  )
}
