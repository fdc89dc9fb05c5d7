import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { conflict } from '../errors.ts'
import type { Settled } from '../evidence/settle.ts'
import { settle, settleAgain } from '../evidence/settle.ts'
import type { TouchedEvidence } from '../evidence/touched.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

const limits = { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout: 120_000 } as const

/**
 * Every mutation is one database transaction, nested parts and batches included: Keystone's own are not, so a failing
 * part would leave the others behind. At its end the evidence is settled.
 */
export function transactionalMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = inTransaction(field.resolve ?? defaultFieldResolver)
  }
}

function inTransaction(resolve: Resolver): Resolver {
  return async (root, args, context, info) => {
    try {
      const { items, touched } = await context.transaction(async transaction => {
        const result: unknown = await resolve(root, args, transaction, info)
        // The fields for several items answer with an array of promises, which must settle before the commit.
        const answered: unknown = Array.isArray(result) ? await Promise.all(result) : result
        const settled = await settle(transaction)
        reflect(settled, answered)
        return { items: answered, touched: settled.touched }
      }, limits)
      if (touched !== undefined) reflect(await settleUntilItHolds(context, touched), items)
      return items
    } catch (error) {
      if (isWriteConflict(error))
        throw conflict('Somebody else changed the same item at the same moment. Reload and try again.')
      throw error
    }
  }
}

/** What was committed stays committed, so whoever else is at the same claims is waited for. */
async function settleUntilItHolds(context: Context, touched: TouchedEvidence): Promise<Settled> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.transaction(transaction => settleAgain(transaction, touched), limits)
    } catch (error) {
      if (!isWriteConflict(error) || attempt === 10) throw error
    }
  }
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

/** PostgreSQL's serialization failure or deadlock, as Prisma reports it from its own and from raw statements. */
function isWriteConflict(error: unknown): boolean {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
  return /\bP2034\b|\b40001\b|\b40P01\b|TransactionWriteConflict/.test(text)
}
