import type { Acting } from './record-audit.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Writes down that somebody came in, or tried to. What was typed is kept only when it is somebody's e-mail address:
 * people type passwords into the wrong field.
 */
export async function recordSignIn(context: Acting, email: string, { isIn }: { isIn: boolean }): Promise<void> {
  const person = await context.prisma.user.findUnique({ where: { email }, select: { id: true } })
  await recordAudit(context, [
    {
      action: isIn ? 'signed_in' : 'sign_in_failed',
      subjectType: person === null ? '' : 'User',
      subjectId: person?.id ?? '',
      ...(isIn && person !== null && { actorId: person.id }),
    },
  ])
}

/** Writes down that somebody left. */
export async function recordSignOut(context: Acting): Promise<void> {
  if (context.session === undefined || context.session.token !== undefined) return
  await recordAudit(context, [{ action: 'signed_out', subjectType: 'User', subjectId: context.session.itemId }])
}
