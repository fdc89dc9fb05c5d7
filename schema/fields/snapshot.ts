import { json } from '@keystone-6/core/fields'
import type { FieldTypeFunc } from '@keystone-6/core/types'

import type { Lists } from '../../generated/keystone/types.ts'
import type { Row } from '../../src/publishing/row.ts'
import { mayRead, readableSnapshot as readable } from '../../src/revisions/readable.ts'
import { described } from './describe.ts'

type RevisionList = Lists.Revision.TypeInfo
type RevisionItem = Lists.Revision.Item

/** A snapshot of an item, of which each reader gets what they may read of the item itself. */
export function readableSnapshot(description: string): FieldTypeFunc<RevisionList> {
  return resolvedBy(description, async (revision, context) =>
    readable(context, revision.itemType, snapshotOf(revision)),
  )
}

/** The names of fields, of which each reader gets those that they may read. */
export function readableFields(description: string): FieldTypeFunc<RevisionList> {
  return resolvedBy(description, async (revision, context) => {
    const fields = Array.isArray(revision.changedFields) ? revision.changedFields.map(String) : []
    const snapshot = await readable(context, revision.itemType, snapshotOf(revision))
    if (snapshot === null) return []
    const allowed = await Promise.all(fields.map(field => mayRead(context, revision.itemType, field, snapshot)))
    return fields.filter((_field, index) => allowed[index])
  })
}

/** The snapshot of a revision as its row has it. */
export function snapshotOf({ snapshot }: Pick<RevisionItem, 'snapshot'>): Row | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the database writes it, with the id of the item
  return snapshot as Row | null
}

type Resolve = (revision: RevisionItem, context: Parameters<typeof readable>[0]) => Promise<unknown>

function resolvedBy(description: string, resolve: Resolve): FieldTypeFunc<RevisionList> {
  const kept = described<RevisionList>(description, json({ graphql: { omit: { create: true, update: true } } }))
  return meta => {
    const field = kept(meta)
    const output = {
      ...field.output,
      resolve: ({ item }: { item: RevisionItem }, _args: unknown, context: Parameters<typeof readable>[0]) =>
        resolve(item, context),
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same type, resolved otherwise
    return { ...field, output } as unknown as typeof field
  }
}
