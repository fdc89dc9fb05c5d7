import { GraphQLError } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { permittedAction } from '../../schema/access.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { runAgain } from '../database/write-conflict.ts'
import { badInput } from '../errors.ts'
import { publishStory } from '../publishing/publish.ts'
import { actAs } from '../revisions/act-as.ts'
import { refuseEmbargoed } from './embargo.ts'
import { eventOf } from './schedule-publication.ts'

const snapshot = { isolationLevel: 'RepeatableRead' } as const

/**
 * Publishes a story whose time has come, on behalf of whoever scheduled it, exactly once: the row is locked, and waits
 * no more once it is settled. What is blocked does not go out, and the desk is told why. Anything else that goes wrong
 * is thrown, and tried again.
 */
export async function publishScheduled(context: Context, id: string): Promise<void> {
  await runAgain(
    async () => {
      try {
        await context.transaction(transaction => publishDue(transaction, id), snapshot)
      } catch (error) {
        if (!(error instanceof GraphQLError) || error.extensions.code !== 'BAD_USER_INPUT') throw error
        const reason = error.message
        await context.transaction(transaction => tellTheDesk(transaction, id, reason), snapshot)
      }
    },
    { attempts: 10 },
  )
}

async function publishDue(context: Context, id: string): Promise<void> {
  const due = await lockDue(context, id)
  if (due === null || due.story === null) return
  const session = await findSession(context, due.scheduledById)
  await actAs(context.prisma, { user: session.itemId, action: 'publishScheduled' })
  // It is due by the clock of the database, which may be a moment ahead of ours.
  refuseEmbargoed(due.story, new Date(Math.max(Date.now(), due.at.getTime())))
  await publishStory(context.withSession(session), due.story.id, { signal: due.signal, note: due.note })
  await context.prisma.scheduledPublication.update({
    where: { id },
    data: { state: 'published', settledAt: new Date() },
  })
}

/** On whose behalf it goes out: they must still be allowed to. */
async function findSession({ prisma }: Context, userId: string | null) {
  const person = userId === null ? null : await prisma.user.findUnique({ where: { id: userId } })
  if (person?.state !== 'active') throw badInput('Nobody stands behind this publication any more. Schedule it again.')
  const session = { itemId: person.id, data: { id: person.id, name: person.name, role: person.role } }
  if (!permittedAction({ session, listKey: 'Story', actionKey: 'publish' }))
    throw badInput(`${person.name}, who scheduled it, may not publish any more.`)
  return session
}

async function tellTheDesk(context: Context, id: string, reason: string): Promise<void> {
  const due = await lockDue(context, id)
  if (due === null || due.storyId === null) return
  await context.prisma.scheduledPublication.update({
    where: { id },
    data: { state: 'blocked', outcome: reason, settledAt: new Date() },
  })
  const details = { at: due.at.toISOString(), reason }
  await recordAudit(context, [eventOf('scheduled_publication_blocked', due.storyId, details)])
}

/** The row, when it still waits and its time has come; nobody else gets hold of it before this transaction ends. */
async function lockDue({ prisma }: Context, id: string) {
  const [locked] = await prisma.$queryRawUnsafe<{ id: string }[]>(
    `select id::text from newsroom."ScheduledPublication"
     where id = $1::uuid and state = 'waiting' and at <= (clock_timestamp() at time zone 'utc') for update`,
    id,
  )
  return locked === undefined
    ? null
    : prisma.scheduledPublication.findUnique({ where: { id: locked.id }, include: { story: true } })
}
