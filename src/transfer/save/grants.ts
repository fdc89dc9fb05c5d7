import type { Context } from '../../../generated/keystone/types.ts'
import { permittedAction } from '../../../schema/access.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { Event } from '../../audit/record-audit.ts'
import { textOf } from '../format/record.ts'
import type { WantedGrant } from './pair-grants.ts'
import { missingGrants } from './pair-grants.ts'
import { refuse } from './problems.ts'
import type { Work } from './work.ts'
import { recordsOf } from './work.ts'

/**
 * Adds the requests for anonymity that a file has and a source has not. A file is nobody's approval: what it calls
 * approved comes in as a request, which somebody else has to approve (content model, rule 7). What was decided here
 * already stays as it is.
 */
export async function requestGrants(context: Context, works: readonly Work[]): Promise<void> {
  for (const work of works) {
    const wanted = work.changed.get('grants')
    const current = work.item?.grants
    if (wanted === undefined) continue
    const missing = missingGrants(Array.isArray(current) ? current : [], wanted)
    const decided = missing.map(({ state }) => state).find(isRefusal)
    if (decided !== undefined && !mayDecide(context, decided)) {
      const message = 'grants: only an editor who has signed in can import what was declined or revoked'
      throw refuse(recordsOf(works), [{ record: work.index, message }])
    }
    const waiting = await context.prisma.anonymityGrant.findMany({
      where: { sourceId: work.id, state: 'requested' },
      select: { id: true },
    })
    for (const grant of missing) {
      const isApproved = grant.state === 'approved'
      const id = (isApproved ? waiting.shift()?.id : undefined) ?? (await addGrant(context, work.id, grant))
      if (isApproved) work.requests.push(id)
    }
    if (work.requests.length > 0) {
      work.warning =
        'grants: saved as requests, because nobody here has approved them; somebody other than you has to approve them'
    }
  }
}

async function addGrant(context: Context, sourceId: string, grant: WantedGrant): Promise<string> {
  const isOpen = grant.state === 'approved' || grant.state === 'requested'
  const by = context.session?.itemId ?? null
  const added = await context.prisma.anonymityGrant.create({
    data: {
      sourceId,
      state: isRefusal(grant.state) ? grant.state : 'requested',
      reason: textOf(grant.reason) || 'Left out of the file that it came in.',
      note: textOf(grant.note),
      ...(isOpen ? {} : confirmedIn(grant)),
      expiresAt: typeof grant.expiresAt === 'string' ? new Date(grant.expiresAt) : null,
      requestedById: by,
      createdById: by,
      updatedById: by,
    },
  })
  await recordAudit(context, [eventOf(grant, sourceId)])
  return added.id
}

function confirmedIn(grant: WantedGrant) {
  return {
    isInformation: grant.isInformation === true,
    isVital: grant.isVital === true,
    isUnavailableOtherwise: grant.isUnavailableOtherwise === true,
    isReliable: grant.isReliable === true,
    identityKnown: grant.identityKnown === true,
  }
}

function eventOf({ state }: WantedGrant, subjectId: string): Event {
  const action = isRefusal(state) ? (`anonymity_${state}` as const) : 'anonymity_requested'
  return { action, subjectType: 'Source', subjectId, details: { by: 'import' } }
}

function mayDecide({ session }: Context, state: 'declined' | 'revoked'): boolean {
  const actionKey = state === 'declined' ? 'decline' : 'revoke'
  return permittedAction({ session, listKey: 'AnonymityGrant', actionKey })
}

function isRefusal(state: unknown): state is 'declined' | 'revoked' {
  return state === 'declined' || state === 'revoked'
}
