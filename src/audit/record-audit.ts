import type { Context } from '../../generated/keystone/types.ts'
import { clientAddress } from '../access/client-address.ts'
import type { AuditAction } from '../vocabulary/audit.ts'

/** Something that somebody did, or that followed from it by itself, to one item. */
export type Event = {
  readonly action: AuditAction
  /** The list and the id of the item; empty when it is about none. */
  readonly subjectType: string
  readonly subjectId: string
  /** What else there is to know; never a secret or the name of a protected source. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Who does something, from where, and where it is written down. */
export type Acting = Pick<Context, 'prisma' | 'session' | 'req'>

/** Writes down who did what to what and from where, in the transaction that does it. */
export async function recordAudit(context: Acting, events: readonly Event[], now = new Date()): Promise<void> {
  if (events.length === 0) return
  await context.prisma.auditEvent.createMany({
    data: events.map(({ details = {}, ...event }) => ({
      ...event,
      actorId: context.session?.itemId ?? null,
      token: context.session?.token ?? '',
      address: clientAddress(context) ?? '',
      occurredAt: now,
      details: { ...details },
    })),
  })
}
