import type { Context } from '../../generated/keystone/types.ts'

/** Something that somebody did, or that followed from it by itself, to one item. */
export type Event = {
  /** What was done, such as `story_published`. */
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string
  /** What else there is to know; never a secret or the name of a protected source. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Writes down who did what to what, in the transaction that does it. */
export async function recordAudit(
  context: Pick<Context, 'prisma' | 'session'>,
  events: readonly Event[],
  now = new Date(),
): Promise<void> {
  if (events.length === 0) return
  await context.prisma.auditEvent.createMany({
    data: events.map(({ details = {}, ...event }) => ({
      ...event,
      actorId: context.session?.itemId ?? null,
      occurredAt: now,
      details: { ...details },
    })),
  })
}
