import type { GraphQLFieldResolver, GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, getNullableType, isListType } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { badInput } from '../errors.ts'
import { filteredFields, maxTake } from '../graphql/check-arguments.ts'
import { anyList } from '../revisions/any-list.ts'
import { answerFilters } from './answer-filters.ts'
import { guardFilter, listOfFilter } from './guard-filters.ts'

type Args = Readonly<Record<string, unknown>>

/**
 * Every list of items, at the root and inside items, is asked for in a way that tells nobody more than they may read,
 * whose order is always the same, and that has an end.
 */
export function guardArguments(schema: GraphQLSchema): void {
  for (const { field, filter } of filteredFields(schema)) {
    const listKey = listOfFilter(filter.name)
    const isList = isListType(getNullableType(field.type))
    if (listKey !== undefined) {
      field.resolve = guarded({ listKey, filter, isList }, field.resolve ?? defaultFieldResolver)
    }
  }
}

function guarded(
  { listKey, filter, isList }: { listKey: string; filter: GraphQLInputObjectType; isList: boolean },
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return async (root, args: Args, context, info) => {
    // The system asks what it likes.
    if (context.__internal.sudo) return resolve(root, args, context, info)
    const where = await answerFilters(filter, guardFilter(filter, args.where, context.session), context)
    if (!isList) return resolve(root, { ...args, where }, context, info)
    await requireVisibleCursor(listKey, args.cursor, context)
    return resolve(
      root,
      { ...args, where, take: args.take ?? maxTake, orderBy: inStableOrder(args.orderBy) },
      context,
      info,
    )
  }
}

/** Rows that are equal in what was asked to sort by come in the same order every time, or pages would overlap. */
function inStableOrder(orderBy: unknown): readonly unknown[] {
  const given: readonly unknown[] = Array.isArray(orderBy) ? orderBy : []
  const last = given.at(-1)
  return typeof last === 'object' && last !== null && 'id' in last ? given : [...given, { id: 'asc' }]
}

/** A cursor that does not name an item which whoever asks can find would tell that it exists, and where it sorts. */
async function requireVisibleCursor(listKey: string, cursor: unknown, context: Context): Promise<void> {
  if (typeof cursor !== 'object' || cursor === null) return
  const found = await anyList(context).db[listKey]?.findOne({ where: { ...cursor } })
  if (found === null || found === undefined) throw badInput('cursor: names no item that you can find.')
}
