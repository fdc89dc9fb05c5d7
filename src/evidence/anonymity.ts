import type { Context } from '../../generated/keystone/types.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import type { Condition } from '../rules/anonymity-conditions.ts'
import { conditions } from '../rules/anonymity-conditions.ts'
import { unconfirmed } from '../rules/anonymity.ts'

type Source = { readonly id: string; readonly protection: string | null }
type Grant = {
  readonly id: string
  readonly state: string
  readonly requestedById: string | null
  readonly sourceId: string | null
}
type Decision =
  | { readonly state: 'approved'; readonly confirmed: Readonly<Record<Condition, boolean>> }
  | { readonly state: 'declined' | 'revoked'; readonly note: string }

/** Asks that a source may be used without its name; one request at a time. */
export async function requestAnonymity(context: Context, source: Source, reason: string): Promise<void> {
  if (source.protection === 'public') {
    throw badInput('protection: this source is public, so it needs no anonymity; set its protection first.')
  }
  if (reason.trim() === '') throw badInput('reason: must not be empty; say why the source cannot be named.')
  const requestedById = whoDecides(context)
  const waiting = await context.prisma.anonymityGrant.count({ where: { sourceId: source.id, state: 'requested' } })
  if (waiting > 0) throw badInput('source: a request for this source is waiting for a decision already.')
  await context.prisma.anonymityGrant.create({
    data: { sourceId: source.id, reason, requestedById, createdById: requestedById, updatedById: requestedById },
  })
  await recordAudit(context, [{ action: 'anonymity_requested', subjectType: 'Source', subjectId: source.id }])
}

/** Decides on a request: another person than the one who asked, who confirms every condition when approving (rule 7). */
export async function decideAnonymity(context: Context, grant: Grant, decision: Decision): Promise<void> {
  const decidedById = whoDecides(context)
  const from = decision.state === 'revoked' ? 'approved' : 'requested'
  if (grant.state !== from) throw badInput(`state: is ${grant.state}; only what is ${from} can be ${decision.state}.`)
  if (decision.state === 'approved') {
    if (grant.requestedById === decidedById) {
      throw badInput('decidedBy: you requested this, so somebody else has to decide.')
    }
    const [missing] = unconfirmed(decision.confirmed)
    if (missing !== undefined)
      throw badInput(`${missing}: has to be confirmed, or else the request declined: ${conditions[missing]}.`)
  } else if (decision.note.trim() === '') throw badInput('note: must not be empty; say why.')
  await context.prisma.anonymityGrant.update({
    where: { id: grant.id },
    data: {
      state: decision.state,
      decidedById,
      decidedAt: new Date(),
      updatedById: decidedById,
      ...(decision.state === 'approved' ? decision.confirmed : { note: decision.note }),
    },
  })
  await recordAudit(context, [
    { action: `anonymity_${decision.state}`, subjectType: 'Source', subjectId: grant.sourceId ?? '' },
  ])
}

function whoDecides({ session }: Context): string {
  if (session === undefined) throw badInput('Only a person who is signed in can request or decide anonymity.')
  return session.itemId
}
