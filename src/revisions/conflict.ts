import type { GraphQLError } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { badInput, conflict } from '../errors.ts'
import type { FieldChange } from './field-changes.ts'
import { latestRevision } from './latest-revision.ts'
import { revisionChanges } from './revision-changes.ts'

/** The version of an item that an update is based on. */
export type StatedVersion = { readonly listKey: string; readonly id: string; readonly revision: number }

/** What somebody else changed meanwhile: one field in one save. */
type OtherChange = FieldChange & {
  readonly revision: number
  /** The name of the person; null when the system did it. */
  readonly who: string | null
  readonly when: string
}

/**
 * Refuses an update that is based on a version which is not the latest any more; until the end of the transaction nobody
 * else can change the item. Throws CONFLICT, with what the others changed in `extensions`.
 */
export async function requireCurrent(context: Context, stated: StatedVersion): Promise<void> {
  const type = context.__internal.lists[stated.listKey]?.isSingleton ? 'int' : 'uuid'
  await context.prisma.$queryRawUnsafe(
    `select id::text from newsroom."${stated.listKey}" where id = $1::text::${type} for update`,
    stated.id,
  )
  const error = await findConflict(context, stated)
  if (error !== undefined) throw error
}

/** The error for an update of a stale version; undefined when nobody changed anything that people edit. */
export async function findConflict(context: Context, stated: StatedVersion): Promise<GraphQLError | undefined> {
  const { listKey, id, revision } = stated
  const current = await latestRevision(context, `${listKey}/${id}`)
  if (revision > current) {
    return badInput(`revision: there is no version ${revision} of this ${listKey} yet; the latest is ${current}.`)
  }
  if (revision === current) return undefined
  const changes = await changesSince(context, stated)
  if (changes.length === 0) return undefined
  const people = [...new Set(changes.map(({ who }) => who ?? 'the system'))].join(', ')
  const fields = [...new Set(changes.map(({ field }) => field))].join(', ')
  return conflict(
    `Not saved: ${people} changed this ${listKey} after the version that you began with (${fields}). Read what changed, and save again on top of it.`,
    { list: listKey, id, revision: current, changes },
  )
}

type Later = { readonly id: string; readonly number: number; readonly savedAt: string; readonly who: string | null }

async function changesSince(context: Context, { listKey, id, revision }: StatedVersion): Promise<OtherChange[]> {
  const later = await queryJson<Later[]>(
    context.prisma,
    `select coalesce(jsonb_agg(jsonb_build_object(
       'id', saved.id, 'number', saved.number, 'savedAt', saved."savedAt", 'who', person.name) order by saved.number), '[]') as answer
     from newsroom."Revision" saved left join newsroom."User" person on person.id = saved."savedBy"
     where saved."itemType" = $1 and saved."itemId" = $2 and saved.number > $3::int`,
    listKey,
    id,
    revision,
  )
  const changes = await Promise.all(
    later.map(async saved => {
      const fields = await revisionChanges(context, { id: saved.id, itemType: listKey })
      return fields
        .filter(({ field }) => context.__internal.lists[listKey]?.fields[field]?.graphql.isEnabled.update === true)
        .map(change => ({ ...change, revision: saved.number, who: saved.who, when: `${saved.savedAt}Z` }))
    }),
  )
  return changes.flat()
}
