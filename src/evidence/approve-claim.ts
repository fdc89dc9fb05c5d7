import type { Context } from '../../generated/keystone/types.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import { approvalSeal } from './approval-seal.ts'
import { loadEvidence } from './load-evidence.ts'

/** Records the approval of the person who is signed in, and seals what it saw; refuses that of an author (rule 4). */
export async function approveClaim(context: Context, claimId: string): Promise<void> {
  const [evidence] = await loadEvidence(context.prisma, [claimId])
  if (evidence === undefined) throw badInput('The claim is gone: somebody deleted it.')
  const { claim } = evidence
  const approvedById = context.session?.itemId
  if (approvedById === undefined) throw badInput('approvedBy: only a person who is signed in can approve a claim.')
  if (claim.isRetracted) throw badInput('retractedAt: the claim is retracted, and that is final.')
  if (claim.authors.includes(approvedById)) {
    throw badInput('approvedBy: you wrote this claim, so somebody else has to approve it.')
  }
  const now = new Date()
  await context.prisma.claim.update({
    where: { id: claimId },
    data: { approvedById, approvedAt: now, approvalSeal: approvalSeal(evidence) },
  })
  await recordAudit(context, [{ action: 'claim_approved', subjectType: 'Claim', subjectId: claimId }], now)
}
