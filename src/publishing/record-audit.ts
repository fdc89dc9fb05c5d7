import type { Context } from '../../generated/keystone/types.ts'

type StoryEvent = {
  readonly action: 'story_published' | 'story_withdrawn'
  readonly storyId: string
  readonly now: Date
  readonly details?: Readonly<Record<string, string | number>>
}

/** Writes down who did what to a story, in the transaction that does it. */
export async function recordAudit(context: Context, { action, storyId, now, details = {} }: StoryEvent): Promise<void> {
  await context.prisma.auditEvent.create({
    data: {
      action,
      subjectType: 'Story',
      subjectId: storyId,
      actorId: context.session?.itemId ?? null,
      occurredAt: now,
      details,
    },
  })
}
