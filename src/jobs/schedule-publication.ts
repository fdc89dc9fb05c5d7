import type { Context } from '../../generated/keystone/types.ts'
import type { Event } from '../audit/record-audit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import type { publishSignals } from '../vocabulary/update.ts'
import { refuseEmbargoed } from './embargo.ts'

type Story = { readonly id: string; readonly status: string; readonly embargoUntil: Date | null }

type Plan = { readonly at: Date; readonly signal: keyof typeof publishSignals; readonly note: string }

/**
 * Puts a publication of the story off to a time. The row is the order: the worker takes it from there, so that a
 * transaction which comes to nothing schedules nothing. Throws BAD_USER_INPUT.
 */
export async function schedulePublication(
  context: Context,
  story: Story,
  { at, signal, note }: Plan,
  now = new Date(),
): Promise<void> {
  if (story.status === 'withdrawn') throw badInput('This story is withdrawn, and that is final.')
  if (at <= now)
    throw badInput(`at: must be in the future; it is ${now.toISOString()} now. To publish at once, publish.`)
  refuseEmbargoed(story, at)
  if ((signal === 'correction' || signal === 'clarification') && note.trim() === '') {
    throw badInput(`note: is required for a ${signal}; say what readers are told.`)
  }
  const waiting = await findWaiting(context, story.id)
  if (waiting !== null) {
    throw badInput(`This story is to go out at ${waiting.at.toISOString()} already. Cancel that first.`)
  }
  const scheduledById = context.session?.itemId ?? null
  await context.prisma.scheduledPublication.create({ data: { storyId: story.id, at, signal, note, scheduledById } })
  await recordAudit(context, [eventOf('publication_scheduled', story.id, { at: at.toISOString(), signal })], now)
}

/** Calls a waiting publication off. Throws BAD_USER_INPUT when none is waiting. */
export async function cancelSchedule(context: Context, storyId: string, now = new Date()): Promise<void> {
  const waiting = await findWaiting(context, storyId)
  if (waiting === null) throw badInput('Nothing is scheduled for this story.')
  await context.prisma.scheduledPublication.update({
    where: { id: waiting.id },
    data: { state: 'cancelled', settledAt: now },
  })
  await recordAudit(context, [eventOf('schedule_cancelled', storyId, { at: waiting.at.toISOString() })], now)
}

/** What happened to a schedule, as the audit log has it. */
export function eventOf(action: Event['action'], storyId: string, details: Readonly<Record<string, string>>) {
  return { action, subjectType: 'Story', subjectId: storyId, details }
}

function findWaiting({ prisma }: Context, storyId: string) {
  return prisma.scheduledPublication.findFirst({ where: { storyId, state: 'waiting' } })
}
