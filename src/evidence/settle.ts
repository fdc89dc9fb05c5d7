import type { Context } from '../../generated/keystone/types.ts'
import type { Event } from '../audit/record-audit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import { answeredProblems } from '../rules/answered.ts'
import { assessmentProblems } from '../rules/assessment.ts'
import type { Fallout, Standing } from '../rules/downgrade.ts'
import { findFallout } from '../rules/downgrade.ts'
import type { Problem } from '../rules/problem.ts'
import { approvalSeal } from './approval-seal.ts'
import { loadSeals } from './load-seals.ts'
import { loadStanding } from './load-standing.ts'
import type { TouchedEvidence } from './touched.ts'
import { findTouched } from './touched.ts'
import { writeFallout } from './write-fallout.ts'

/** What fell, the claims whose approval ended, and what had been touched. */
export type Settled = Fallout & { readonly voided: readonly string[]; readonly touched: TouchedEvidence | undefined }

/**
 * Ends whatever was changed in the transaction of `context`: refuses an assessment or an answer that was set and that
 * the evidence does not allow, voids approvals of what is no longer so, and lowers every other claim to what still
 * holds, in as many steps as rest on one another. Nothing rises by itself (rules 11 and 12). Answers with what fell.
 */
export async function settle(context: Context): Promise<Settled> {
  const touched = await findTouched(context.prisma)
  if (touched === undefined) return { claims: [], questions: [], voided: [], touched }
  const last = settledLast.get(context.prisma)
  if (last?.touched?.notes === touched.notes) return last
  const settled = await settleTouched(context, touched)
  settledLast.set(context.prisma, settled)
  return settled
}

/** What each transaction settled last: an import settles by itself, and what it touched no more since is settled. */
const settledLast = new WeakMap<object, Settled>()

/**
 * Looks again, in a transaction of its own, at what another transaction touched before it committed. Two that run at
 * once do not see each other: one takes evidence away while the other raises what rested on it. The later one sees both.
 */
export async function settleAgain(context: Context, touched: TouchedEvidence): Promise<Settled> {
  return settleTouched(context, { ...touched, assessed: new Set(), answered: new Set() })
}

async function settleTouched(context: Context, touched: TouchedEvidence): Promise<Settled> {
  const standing = await loadStanding(context.prisma, touched)
  const { voided, claims } = await voidApprovals(context, standing)
  refuseStated({ claims, questions: standing.questions }, touched)
  const fallout = findFallout({ claims, questions: standing.questions })
  await writeFallout(context.prisma, fallout, voided)
  await recordAudit(context, [
    ...voided.map((id): Event => ({ action: 'approval_voided', subjectType: 'Claim', subjectId: id })),
    ...falloutEvents(fallout),
  ])
  return { ...fallout, voided, touched }
}

/** An approval belongs to the text and the evidence that it saw: it ends when either changes (rule 4). */
async function voidApprovals(
  { prisma }: Context,
  { claims }: Standing,
): Promise<{ voided: string[]; claims: Standing['claims'] }> {
  const approved = claims.filter(({ claim }) => claim.approvedBy !== null && !claim.isRetracted)
  const seals = await loadSeals(
    prisma,
    approved.map(({ claim }) => claim.id),
  )
  const voided = approved.filter(evidence => seals.get(evidence.claim.id) !== approvalSeal(evidence))
  const ids = new Set(voided.map(({ claim }) => claim.id))
  return {
    voided: [...ids],
    claims: claims.map(evidence =>
      ids.has(evidence.claim.id) ? { ...evidence, claim: { ...evidence.claim, approvedBy: null } } : evidence,
    ),
  }
}

/** What somebody set by hand is refused rather than lowered. */
function refuseStated({ claims, questions }: Standing, { assessed, answered }: TouchedEvidence): void {
  const problems = [
    ...claims
      .filter(({ claim }) => assessed.has(claim.id) && !claim.isRetracted)
      .flatMap(of =>
        assessmentProblems(of).map((problem): Problem & { field: string } => ({ ...problem, field: 'assessment' })),
      ),
    ...questions
      .filter(({ id }) => answered.has(id))
      .flatMap(of =>
        answeredProblems(of).map((problem): Problem & { field: string } => ({ ...problem, field: 'state' })),
      ),
  ]
  if (problems.length === 0) return
  const fields = [...new Set(problems.map(({ field }) => field))].join(', ')
  throw badInput(`${fields}: ${problems.map(({ message }) => message).join('\n')}`, {
    problems: problems.map(({ field: _field, ...problem }) => problem),
  })
}

function falloutEvents({ claims, questions }: Fallout): Event[] {
  return [
    ...claims.map(({ claim, from, to, problems }): Event => ({
      action: 'assessment_lowered',
      subjectType: 'Claim',
      subjectId: claim,
      details: { from, to, because: problems.map(({ message }) => message) },
    })),
    ...questions.map(({ question, problems }): Event => ({
      action: 'question_reopened',
      subjectType: 'OpenQuestion',
      subjectId: question,
      details: { because: problems.map(({ message }) => message) },
    })),
  ]
}
