import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { conflict } from '../errors.ts'
import { actAs } from '../revisions/act-as.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

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
    try {
      return await context.transaction(async transaction => {
        open.add(transaction.prisma)
        await actAs(transaction.prisma, { user: transaction.session?.itemId, action: info.fieldName })
        return settled(await resolve(root, args, transaction, info))
      }, limits)
    } catch (error) {
      if (isWriteConflict(error))
        throw conflict('Somebody else changed the same item at the same moment. Reload and try again.')
      throw error
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
