import type { Context } from '../../generated/keystone/types.ts'
import { anyList } from './any-list.ts'
import { batched } from './batched.ts'
import { asProtectedNow } from './protection.ts'
import type { Snapshot } from './snapshot.ts'
import { asItem, fieldOf } from './snapshot.ts'

/**
 * The part of a snapshot that whoever asks may read of the item itself: the fields that they may read of it, and
 * nothing at all when they may not see the item. Null stays null.
 */
export async function readableSnapshot(
  context: Context,
  listKey: string,
  snapshot: Snapshot | null,
): Promise<Snapshot | null> {
  if (snapshot === null || context.__internal.sudo) return snapshot
  if (!(await isVisible(context, `${listKey}/${snapshot.id}`))) return null
  const allowed = new Set<string>(['id'])
  for (const field of new Set(Object.keys(snapshot).map(fieldOf))) {
    if (await mayRead(context, listKey, field, snapshot)) allowed.add(field)
  }
  const kept = Object.entries(snapshot).filter(([column]) => allowed.has(fieldOf(column)))
  return { ...Object.fromEntries(kept), id: snapshot.id }
}

/** Whether whoever asks may read a field of the item, by the rule of the list. */
export async function mayRead(
  context: Context,
  listKey: string,
  fieldKey: string,
  snapshot: Snapshot,
): Promise<boolean> {
  if (context.__internal.sudo || fieldKey === 'id') return true
  const field = context.__internal.lists[listKey]?.fields[fieldKey]
  if (field === undefined || !field.graphql.isEnabled.read) return false
  return field.access.read.item({
    operation: 'read',
    kind: 'item',
    session: context.session,
    listKey,
    fieldKey,
    context: anyList(context),
    item: asItem(context, listKey, await asProtectedNow(context, listKey, snapshot)),
  })
}

/** By list and id: whether the item can be found. What was deleted is seen by whoever may see all of its list. */
const isVisible = batched<true>(async (context, keys) => {
  const visible = new Map<string, true>()
  for (const [listKey, items] of Map.groupBy(keys, key => key.split('/')[0] ?? '')) {
    const ids = items.map(key => key.slice(listKey.length + 1))
    const where = { id: { in: ids } }
    const found = await anyList(context).db[listKey]?.findMany({ where })
    const existing = await anyList(context).sudo().db[listKey]?.findMany({ where })
    const seen = new Set(found?.map(({ id }) => String(id)))
    const gone = (await seesWholeList(context, listKey))
      ? ids.filter(id => !existing?.some(item => String(item.id) === id))
      : []
    for (const id of [...seen, ...gone]) visible.set(`${listKey}/${id}`, true)
  }
  return visible
})

async function seesWholeList(context: Context, listKey: string): Promise<boolean> {
  const access = context.__internal.lists[listKey]?.access
  if (access === undefined) return false
  const args = { operation: 'query', session: context.session, listKey, context: anyList(context) } as const
  return (await access.operation.query.one({ ...args, kind: 'one' })) && (await access.filter.query(args)) === true
}
