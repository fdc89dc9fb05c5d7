import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { conflict } from '../errors.ts'
import { actAs } from '../revisions/act-as.ts'
import type { UpdateArgs } from './stale-updates.ts'
import { findLostRace, refuseStaleUpdates } from './stale-updates.ts'

type Resolver = GraphQLFieldResolver<unknown, Context, UpdateArgs>

const limits = { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout: 30_000 } as const

/**
 * Every mutation is one database transaction, nested parts and batches included: Keystone's own are not, so a failing
 * part would leave the others behind. The database is told who does what, for the revisions that it writes.
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
    if (open.has(context.prisma)) return settled(await resolve(root, args, context, info))
    const run = (): Promise<unknown> =>
      context.transaction(async transaction => {
        open.add(transaction.prisma)
        await actAs(transaction.prisma, { user: transaction.session?.itemId, action: info.fieldName })
        await refuseStaleUpdates(transaction, info.fieldName, args)
        return settled(await resolve(root, args, transaction, info))
      }, limits)
    try {
      // What is new has no earlier version that somebody could have changed; it only was linked to the same item.
      return await (isCreate.test(info.fieldName) ? runUntilAlone(run) : run())
    } catch (error) {
      if (!isWriteConflict(error)) throw error
      throw (
        (await findLostRace(context, info.fieldName, args)) ??
        conflict('Somebody else changed the same item at the same moment. Reload and try again.')
      )
    }
  }
}

const isCreate = /^create[A-Z]/
let queue: Promise<unknown> = Promise.resolve()

/** Those that lost a race run again one by one, so that each of them meets nobody but who has just begun. */
async function runUntilAlone(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run()
  } catch (error) {
    if (!isWriteConflict(error)) throw error
  }
  const again = queue.then(() => runAgain(run))
  queue = again.catch(() => {})
  return again
}

const attempts = 5

async function runAgain(run: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isWriteConflict(error) || attempt === attempts) throw error
    }
  }
}

/** The fields for several items answer with an array of promises, which must settle before the commit. */
async function settled(result: unknown): Promise<unknown> {
  return Array.isArray(result) ? Promise.all(result) : result
}

/** PostgreSQL's serialization failure or deadlock, as Prisma reports it from its own and from raw statements. */
function isWriteConflict(error: unknown): boolean {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
  return /\bP2034\b|\b40001\b|\b40P01\b|TransactionWriteConflict/.test(text)
}
