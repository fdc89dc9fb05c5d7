import type { Context } from '../../../generated/keystone/types.ts'
import { permittedAction } from '../../../schema/access.ts'
import { loadEvidence } from '../../evidence/load-evidence.ts'
import { settle } from '../../evidence/settle.ts'
import { retractClaim } from '../../publishing/retract.ts'
import { assessmentCeiling, assessmentProblems } from '../../rules/assessment.ts'
import { retractionReasons } from '../../vocabulary/claim.ts'
import { textOf } from '../format/record.ts'
import { writerOf } from './items.ts'
import type { RecordProblem } from './problems.ts'
import { messagesOf, refuse, ruleProblemsOf } from './problems.ts'
import type { Work } from './work.ts'
import { recordsOf } from './work.ts'

const rungs = ['confirmed', 'corroborated', 'reported'] as const

/**
 * Raises the claims that a file calls confirmed: to confirmed where the evidence is enough and a second person approved
 * them here, otherwise to the highest assessment that it allows without, and says which of both was missing. A file is
 * nobody's approval (content model, rule 4).
 */
export async function assessConfirmed(context: Context, works: readonly Work[]): Promise<void> {
  const wanted = works.filter(
    ({ record, changed }) => record.type === 'claim' && changed.get('assessment') === 'confirmed',
  )
  const evidences = await loadEvidence(
    context.prisma,
    wanted.map(({ id }) => id),
  )
  for (const evidence of evidences) {
    const work = wanted.find(({ id }) => id === evidence.claim.id)
    const rung = rungs.find(assessment => assessmentProblems(evidence, assessment).length === 0) ?? 'unassessed'
    if (work === undefined) continue
    if (rung !== evidence.claim.assessment) {
      await writerOf(context, 'Claim').updateOne({ where: { id: work.id }, data: { assessment: rung } })
    }
    if (rung === 'confirmed') continue
    // Where the evidence is not enough, nobody’s approval would make it so.
    work.needsApproval = assessmentCeiling(evidence) === 'confirmed'
    const [lack] = assessmentProblems(evidence, 'confirmed')
    work.warning = work.needsApproval
      ? `assessment: saved as ${rung}, because nobody here has approved it; approve it, and import it again`
      : `assessment: saved as ${rung}: ${lack?.message ?? 'the evidence holds no more'}`
  }
}

/** Takes back what the file says was taken back, with the date that it had. An act of editors, and final. */
export async function retractClaims(context: Context, works: readonly Work[]): Promise<void> {
  for (const { index, record, item, id, changed } of works) {
    if (record.type !== 'claim' || !changed.has('retractedAt')) continue
    if (!record.retractedAt && !item?.retractedAt) continue
    const object = (message: string) => refuse(recordsOf(works), [{ record: index, message }])
    const { retractedAt, retractionReason, retractionNote } = record
    if (item?.retractedAt || typeof retractedAt !== 'string') {
      throw object('retractedAt: is final; it can neither be undone nor moved')
    }
    if (!permittedAction({ session: context.session, listKey: 'Claim', actionKey: 'retract' })) {
      throw object('retractedAt: only an editor, or a token of theirs that publishes, can import a retracted claim')
    }
    if (!isReason(retractionReason)) throw object('retractionReason: is missing; a retracted claim says why')
    const note = textOf(retractionNote)
    if (note.trim() === '') throw object('retractionNote: is missing; readers are told why it was taken back')
    await attributed(works, () => retractClaim(context, { id, reason: retractionReason, note }))
    await context.prisma.claim.update({ where: { id }, data: { retractedAt: new Date(retractedAt) } })
  }
}

/** A story that was closed elsewhere comes in as closed, with the date that it had. */
export async function closeStories(context: Context, works: readonly Work[]): Promise<void> {
  for (const { index, record, item, id, changed } of works) {
    if (record.type !== 'story' || !changed.has('closedAt')) continue
    if (typeof record.closedAt !== 'string' && !item?.closedAt) continue
    const object = (message: string) => refuse(recordsOf(works), [{ record: index, message }])
    if (item !== undefined || typeof record.closedAt !== 'string') {
      throw object('closedAt: a story that is here already is closed and reopened by its actions, not by a file')
    }
    if (record.status !== 'closed') throw object('closedAt: is of a closed story alone; say status closed too')
    if (!permittedAction({ session: context.session, listKey: 'Story', actionKey: 'close' })) {
      throw object('closedAt: only an editor, or a token of theirs that publishes, can import a closed story')
    }
    await context.prisma.story.update({ where: { id }, data: { closedAt: new Date(record.closedAt) } })
  }
}

/** Lets the editorial rules judge the whole, and says of which record they complain. */
export async function settleImport(context: Context, works: readonly Work[]): Promise<void> {
  const { claims, questions } = await attributed(works, () => settle(context))
  for (const { claim, from, to } of claims) {
    warn(works, claim, `assessment: lowered from ${from} to ${to}, which is what the evidence holds`)
  }
  for (const { question } of questions) warn(works, question, 'state: open again, because what answered it fell')
}

function warn(works: readonly Work[], id: string, warning: string): void {
  const work = works.find(candidate => candidate.id === id)
  if (work !== undefined) work.warning = warning
}

async function attributed<T>(works: readonly Work[], judge: () => Promise<T>): Promise<T> {
  try {
    return await judge()
  } catch (error) {
    const places = new Map(works.map(({ id, index }) => [id, index]))
    const problems = ruleProblemsOf(error).flatMap(({ subject, message }): RecordProblem[] => {
      const record = places.get(subject.slice(subject.indexOf(':') + 1))
      return record === undefined ? [] : [{ record, message }]
    })
    if (problems.length > 0) throw refuse(recordsOf(works), problems)
    const [message] = messagesOf(error)
    throw message === undefined ? error : refuse([], [{ record: -1, message }])
  }
}

function isReason(value: unknown): value is keyof typeof retractionReasons {
  return typeof value === 'string' && Object.hasOwn(retractionReasons, value)
}
