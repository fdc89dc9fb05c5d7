import type { KeystoneContext } from '@keystone-6/core/types'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'

import { conflict } from '../errors.ts'

type Resolver = GraphQLFieldResolver<unknown, KeystoneContext>

const limits = { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout: 30_000 } as const

/**
 * Every mutation is one database transaction, nested parts and batches included: Keystone's own are not, so a failing
 * part would leave the others behind.
 */
export function transactionalMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = inTransaction(field.resolve ?? defaultFieldResolver)
  }
}

function inTransaction(resolve: Resolver): Resolver {
  return async (root, args, context, info) => {
    try {
      return await context.transaction(async transaction => {
        const result: unknown = await resolve(root, args, transaction, info)
        // The fields for several items answer with an array of promises, which must settle before the commit.
        return Array.isArray(result) ? Promise.all(result) : result
      }, limits)
    } catch (error) {
      if (isWriteConflict(error))
        throw conflict('Somebody else changed the same item at the same moment. Reload and try again.')
      throw error
    }
  }
}

/** PostgreSQL's serialization failure or deadlock, as Prisma reports it from its own and from raw statements. */
function isWriteConflict(error: unknown): boolean {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
  return /\bP2034\b|\b40001\b|\b40P01\b|TransactionWriteConflict/.test(text)
}
