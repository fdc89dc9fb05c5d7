import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { badInput } from '../errors.ts'
import type { JsonValue } from '../publishing/row.ts'
import { anyList } from './any-list.ts'
import { isTimestamp } from './field-changes.ts'
import type { FieldDifference, Snapshot } from './snapshot.ts'
import { asItem, relatedList, snapshotDifferences } from './snapshot.ts'

/** An item as it stands in this transaction; null when there is none. */
async function currentSnapshot(context: Context, listKey: string, id: string): Promise<Snapshot | null> {
  return queryJson<Snapshot | null>(
    context.prisma,
    `select newsroom.item_snapshot($1::text, $2::text) as answer`,
    listKey,
    id,
  )
}

/**
 * Saves an item as a snapshot has it, through the ordinary validation: the fields that people may edit and that differ.
 * An item that was deleted is made anew, under its own id. Related items that are gone stay gone. Runs inside the
 * transaction of `context`.
 */
export async function saveAs(context: Context, listKey: string, target: Snapshot): Promise<void> {
  const current = await currentSnapshot(context, listKey, target.id)
  const differences = snapshotDifferences(current, target).filter(({ field }) => has(target, field))
  const data = await inputOf(context, listKey, { current, differences })
  if (current === null) return createAgain(context, listKey, target.id, data)
  if (Object.keys(data).length > 0) {
    await anyList(context).db[listKey]?.updateOne({ where: { id: target.id }, data })
  }
  await restorePicture(context, listKey, target, differences)
}

async function createAgain(context: Context, listKey: string, id: string, data: object): Promise<void> {
  const created = await anyList(context).db[listKey]?.createOne({ data })
  if (created === undefined) throw badInput(`A ${listKey} cannot be made again.`)
  // Links follow their item: all foreign keys cascade.
  await context.prisma.$executeRawUnsafe(
    `update newsroom."${listKey}" set id = $1::uuid where id = $2::uuid`,
    id,
    created.id,
  )
}

/** What the snapshot does not say, because it is older than the field or whoever asks may not know, stays as it is. */
function has(snapshot: Snapshot, field: string): boolean {
  return field in snapshot || `${field}_id` in snapshot
}

type Changes = { readonly current: Snapshot | null; readonly differences: readonly FieldDifference[] }

/** The differences as the input of a save, without what only the system writes or whoever asks may not change. */
async function inputOf(
  context: Context,
  listKey: string,
  { current, differences }: Changes,
): Promise<Record<string, unknown>> {
  const entries: [string, unknown][] = []
  for (const difference of differences) {
    const { field, is } = difference
    if (isEnding(listKey, difference) || !(await mayChange(context, listKey, field, current))) continue
    const related = relatedList(context, listKey, field)
    entries.push([field, related === undefined ? asInput(is) : await linksTo(context, related, is)])
  }
  return Object.fromEntries(entries)
}

async function mayChange(
  context: Context,
  listKey: string,
  fieldKey: string,
  current: Snapshot | null,
): Promise<boolean> {
  const field = context.__internal.lists[listKey]?.fields[fieldKey]
  if (field === undefined || !field.graphql.isEnabled.update || field.dbField.kind === 'multi') return false
  const args = { session: context.session, listKey, fieldKey, context: anyList(context), inputData: {} }
  return current === null
    ? field.access.create({ ...args, operation: 'create' })
    : field.access.update({ ...args, operation: 'update', item: asItem(context, listKey, current) })
}

/** A story is closed, reopened and withdrawn by its actions alone, which record why; going back does not. */
function isEnding(listKey: string, { field, was, is }: FieldDifference): boolean {
  return (
    listKey === 'Story' && field === 'status' && [was, is].some(value => value === 'closed' || value === 'withdrawn')
  )
}

async function linksTo(context: Context, listKey: string, value: JsonValue): Promise<object> {
  if (value === null) return { disconnect: true }
  const found = await anyList(context).db[listKey]?.findMany({ where: { id: { in: [value].flat().map(String) } } })
  const ids = found?.map(({ id }) => ({ id: String(id) })) ?? []
  if (Array.isArray(value)) return { set: ids }
  return ids[0] === undefined ? { disconnect: true } : { connect: ids[0] }
}

function asInput(value: JsonValue): JsonValue {
  return typeof value === 'string' && isTimestamp.test(value) ? `${value}Z` : value
}

/** A picture is given to Keystone as an upload only; one that is kept already is put back as its columns. */
async function restorePicture(
  context: Context,
  listKey: string,
  target: Snapshot,
  differences: readonly FieldDifference[],
): Promise<void> {
  const pictures = differences
    .map(({ field }) => field)
    .filter(field => context.__internal.lists[listKey]?.fields[field]?.dbField.kind === 'multi')
  const columns = Object.keys(target).filter(column => pictures.some(field => column.startsWith(`${field}_`)))
  if (columns.length === 0) return
  const names = columns.map(column => `"${column}"`).join(', ')
  await context.prisma.$executeRawUnsafe(
    `update newsroom."${listKey}" item set (${names}) = (
       select ${names} from jsonb_populate_record(null::newsroom."${listKey}", $2::jsonb)
     ) where id = $1::uuid`,
    target.id,
    JSON.stringify(target),
  )
}
