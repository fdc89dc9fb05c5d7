import type { Acting } from './record-audit.ts'
import { recordAudit } from './record-audit.ts'

/** Writes down that somebody left. */
export async function recordSignOut(context: Acting): Promise<void> {
  if (context.session === undefined || context.session.token !== undefined) return
  await recordAudit(context, [{ action: 'signed_out', subjectType: 'User', subjectId: context.session.itemId }])
}
