import type { GraphQLError } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { anyList } from '../revisions/any-list.ts'
import type { StatedVersion } from '../revisions/conflict.ts'
import { findConflict, requireCurrent } from '../revisions/conflict.ts'

/** The arguments of `updateStory`, or of `updateStories`, as GraphQL has checked them. */
export type UpdateArgs = { where?: Record<string, unknown>; data?: { revision?: number | null } | One[] | null }
type One = { where?: Record<string, unknown>; data?: { revision?: number | null } | null }

/** Refuses, inside the transaction of `context`, updates that say they are based on a version which is not the latest. */
export async function refuseStaleUpdates(context: Context, mutation: string, args: UpdateArgs): Promise<void> {
  for (const stated of await statedVersions(context, mutation, args)) await requireCurrent(context, stated)
}

/** What a mutation that lost a race lost it to, when it said which version it is based on. */
export async function findLostRace(
  context: Context,
  mutation: string,
  args: UpdateArgs,
): Promise<GraphQLError | undefined> {
  for (const stated of await statedVersions(context, mutation, args)) {
    const error = await findConflict(context, stated)
    if (error !== undefined) return error
  }
  return undefined
}

async function statedVersions(context: Context, mutation: string, args: UpdateArgs): Promise<StatedVersion[]> {
  const list = Object.values(context.__internal.lists).find(
    ({ graphql: { names } }) => names.updateMutationName === mutation || names.updateManyMutationName === mutation,
  )
  if (list === undefined) return []
  const { listKey } = list
  const stated: StatedVersion[] = []
  for (const { where = { id: '1' }, data } of updatesOf(args)) {
    if (typeof data?.revision !== 'number') continue
    // Whoever may not see the item is told so by the update itself.
    const item = await anyList(context).db[listKey]?.findOne({ where })
    if (item) stated.push({ listKey, id: String(item.id), revision: data.revision })
  }
  return stated
}

function updatesOf({ where, data }: UpdateArgs): One[] {
  if (Array.isArray(data)) return data
  return [{ ...(where && { where }), ...(data && { data }) }]
}
