import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { conflict } from '../errors.ts'
import type { Settled } from '../evidence/settle.ts'
import { settle, settleAgain } from '../evidence/settle.ts'
import type { TouchedEvidence } from '../evidence/touched.ts'
import { ranAlone } from '../evidence/touched.ts'
import { actAs } from '../revisions/act-as.ts'
import type { SeenVersions } from './lost-publication.ts'
import { findLostPublication, seenVersions } from './lost-publication.ts'
import type { UpdateArgs } from './stale-updates.ts'
import { findLostRace, refuseStaleUpdates } from './stale-updates.ts'
import { isWriteConflict, runUntilAlone } from '../database/write-conflict.ts'

type Resolver = GraphQLFieldResolver<unknown, Context, UpdateArgs>

const limits = { isolationLevel: 'RepeatableRead', timeout: 120_000 } as const

/**
 * Every mutation is one database transaction, nested parts and batches included: Keystone's own are not, so a failing
 * part would leave the others behind. The database is told who does what, for the revisions that it writes, and at the
 * end the evidence is settled.
 */
export function transactionalMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = inTransaction(field.resolve ?? defaultFieldResolver)
  }
}

/** The transactions that are open, so that a mutation which calls another shares its own. */
const open = new WeakSet<object>()

function inTransaction(resolve: Resolver): Resolver {
  return async (root, args, context, info) => {
    if (open.has(context.prisma)) return complete(await resolve(root, args, context, info))
    let seen: SeenVersions | undefined
    const run = (): Promise<Outcome> =>
      context.transaction(async transaction => {
        open.add(transaction.prisma)
        const isFirst = seen === undefined
        seen ??= await seenVersions(transaction, info.fieldName, args.where)
        if (!isFirst && seen !== undefined) await refuseLostPublication(transaction, seen)
        await actAs(transaction.prisma, { user: transaction.session?.itemId, action: info.fieldName })
        await refuseStaleUpdates(transaction, info.fieldName, args)
        const result = await complete(await resolve(root, args, transaction, info))
        const settled = await settle(transaction)
        reflect(settled, result)
        return { result, touched: settled.touched }
      }, limits)
    try {
      const { result, touched } = await (mayRunAgain.test(info.fieldName) ? runUntilAlone(run) : run())
      const settled = touched && (await settleAfterCommit(context, touched))
      if (settled !== undefined) reflect(settled, result)
      return result
    } catch (error) {
      if (!isWriteConflict(error)) throw error
      throw (
        (await findLostRace(context, info.fieldName, args)) ??
        (seen && (await findLostPublication(context, seen))) ??
        conflict('Somebody else changed the same item at the same moment. Reload and try again.')
      )
    }
  }
}

/** A publication that runs again is of the versions that it began with: whoever published them since is told of first. */
async function refuseLostPublication(context: Context, seen: SeenVersions): Promise<void> {
  const lost = await findLostPublication(context, seen)
  if (lost !== undefined) throw lost
}

type Outcome = { readonly result: unknown; readonly touched: TouchedEvidence | undefined }

/**
 * What is new has no earlier version that somebody could have changed; it only was linked to the same item. Of what is
 * published, the stories have versions, and the rest is shared with stories that others publish at the same moment. What
 * is called off is taken over by the worker at any moment, and says itself when it went out meanwhile.
 */
const mayRunAgain = /^(create|publish|cancelSchedule)/

/** What was committed stays committed, so whoever else is at the same claims is waited for. */
async function settleAfterCommit(context: Context, touched: TouchedEvidence): Promise<Settled | undefined> {
  if (await ranAlone(context.prisma, touched)) return undefined
  return runUntilAlone(() =>
    context.transaction(async transaction => {
      await actAs(transaction.prisma, { user: transaction.session?.itemId, action: 'settleEvidence' })
      return settleAgain(transaction, touched)
    }, limits),
  )
}

/** The answer tells of what fell, though it was read before. */
function reflect({ claims, questions, voided }: Settled, result: unknown): void {
  const items: readonly unknown[] = Array.isArray(result) ? result : [result]
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string') continue
    const fall = claims.find(({ claim }) => claim === item.id)
    if (fall !== undefined) Object.assign(item, { assessment: fall.to })
    if (voided.includes(item.id)) Object.assign(item, { approvedById: null, approvedAt: null })
    if (questions.some(({ question }) => question === item.id)) Object.assign(item, { state: 'open', answeredAt: null })
  }
}

/** The fields for several items answer with an array of promises, which must settle before the commit. */
async function complete(result: unknown): Promise<unknown> {
  return Array.isArray(result) ? Promise.all(result) : result
}
