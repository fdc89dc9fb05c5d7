import type { Context } from '../../generated/keystone/types.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import { settle } from '../evidence/settle.ts'
import type { retractionReasons } from '../vocabulary/claim.ts'
import { publishRetraction } from './publish-retraction.ts'

export type Retraction = {
  readonly id: string
  readonly reason: keyof typeof retractionReasons
  /** What readers are told. */
  readonly note: string
}

/** Takes a claim back for good: it stays where it was, marked, and what rests on it falls, in public as well. */
export async function retractClaim(context: Context, { id, reason, note }: Retraction): Promise<void> {
  requireNote(note)
  const now = new Date()
  const { count } = await context.prisma.claim.updateMany({
    where: { id, retractedAt: null },
    data: { retractedAt: now, retractionReason: reason, retractionNote: note },
  })
  if (count === 0) throw badInput('retractedAt: this claim is retracted already, and that is final.')
  await settle(context)
  await publishRetraction(context, { claims: [id], sources: [], note })
  await recordAudit(
    context,
    [{ action: 'claim_retracted', subjectType: 'Claim', subjectId: id, details: { reason } }],
    now,
  )
}

/** Marks a source as taken back: it counts no longer, and what rested on it falls, in public as well. */
export async function retractSource(context: Context, { id, reason, note }: Retraction): Promise<void> {
  requireNote(note)
  const { count } = await context.prisma.source.updateMany({
    where: { id, status: { not: 'retracted' } },
    data: { status: 'retracted' },
  })
  if (count === 0) throw badInput('status: this source is retracted already.')
  await settle(context)
  await publishRetraction(context, { claims: [], sources: [id], note })
  await recordAudit(context, [
    { action: 'source_retracted', subjectType: 'Source', subjectId: id, details: { reason, note } },
  ])
}

function requireNote(note: string): void {
  if (note.trim() === '') throw badInput('note: must not be empty; readers are told why it was taken back.')
}
