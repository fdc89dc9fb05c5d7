import { allowAll } from '@keystone-6/core/access'

import type { Context } from '../generated/keystone/types.ts'
import type { roles } from '../src/vocabulary/people.ts'
import { recordReading } from '../src/audit/record-reading.ts'
import type { FieldPermission, ListPermission, Owner, Permission } from './permissions.ts'
import { permissions } from './permissions.ts'
import type { Session } from './session.ts'

export type Role = keyof typeof roles

type Args = { session?: Session | undefined }
type ListArgs = Args & { listKey: string }
type FieldArgs = ListArgs & { fieldKey: string; context: Pick<Context, '__internal' | 'prisma' | 'session' | 'req'> }
type Item = { readonly id: unknown; readonly [key: string]: unknown }

/** Whether a permission names whoever asks: a person by their role, a token by its owner's role and its scopes. */
export function isNamed({ may }: Permission, session: Session | undefined): boolean {
  if (session === undefined || !may.includes(session.data.role)) return false
  return session.scopes === undefined || session.scopes.some(scope => may.includes(scope))
}

/** Whether whoever asks is the one person whom a permission names besides, for this item. */
function isOwner({ orOwner }: Permission, session: Session | undefined, item: Item | undefined): boolean {
  // An API token acts in somebody's name, not as them.
  if (orOwner === undefined || session === undefined || session.scopes !== undefined || item === undefined) return false
  return session.itemId === item[ownerColumns[orOwner]]
}

/** Where an item says whom a permission names besides. */
const ownerColumns = {
  'who saved it first': 'createdById',
  'who asked for it': 'requestedById',
  'the person themselves': 'id',
  'who wrote it': 'writtenById',
} as const satisfies Record<Owner, string>

/** May approve, publish, retract and withdraw. */
export const isEditor = ({ session }: Args): boolean =>
  session?.data.role === 'editor' || session?.data.role === 'admin'

/** Writes drafts and proposes; whatever goes out, an editor decides. */
export const isReporter = ({ session }: Args): boolean => session?.data.role === 'reporter'

/** May manage people, tokens and settings. */
export const isAdmin = ({ session }: Args): boolean => session?.data.role === 'admin'

type Operation = 'query' | 'create' | 'update' | 'delete'

function operation(name: Operation) {
  return ({ session, listKey }: ListArgs): boolean => {
    const permission = listPermission(listKey)[name]
    return isNamed(permission, session) || (permission.orOwner !== undefined && session !== undefined)
  }
}

/** The access rules of every list, as the table in permissions.ts has them. */
export const permitted = {
  operation: {
    query: operation('query'),
    create: operation('create'),
    update: operation('update'),
    delete: operation('delete'),
  },
  filter: {
    update: ({ session, listKey }: ListArgs) => {
      const { update } = listPermission(listKey)
      if (update.orOwner === undefined || isNamed(update, session)) return true
      if (session === undefined || session.scopes !== undefined) return false
      return { id: { equals: session.itemId } }
    },
  },
}

/** The access rule of every action, as the table in permissions.ts has it. */
export function permittedAction({ session, listKey, actionKey }: ListArgs & { actionKey: string }): boolean {
  const actions: Readonly<Record<string, Permission>> = listPermission(listKey).actions
  return isNamed(decided(actions[actionKey], `the action ${actionKey} of ${listKey}`), session)
}

/** Whether somebody may filter or sort by a field: they may read it, and see what a relation leads to. */
function mayAskBy({ session, listKey, fieldKey, context }: FieldArgs): boolean {
  const list = listPermission(listKey)
  if (!isNamed(list.query, session)) return false
  if (fieldKey === 'id') return true
  const dbField = context.__internal.lists[listKey]?.fields[fieldKey]?.dbField
  if (dbField?.kind === 'relation' && !isNamed(listPermission(dbField.list).query, session)) return false
  return isNamed(fieldPermission(listKey, fieldKey).read, session)
}

const mayCreate = ({ session, listKey, fieldKey }: ListArgs & { fieldKey: string }): boolean =>
  isNamed(fieldPermission(listKey, fieldKey).create, session)

function mayUpdate({ session, listKey, fieldKey, item }: ListArgs & { fieldKey: string; item: Item }): boolean {
  const { update } = fieldPermission(listKey, fieldKey)
  if (isNamed(update, session) || isOwner(update, session, item)) return true
  return isConfidential(listKey, fieldKey) && item.protection === 'public' && isNamed(writersOf(listKey), session)
}

const writersOf = (listKey: string): Permission => listPermission(listKey).update

/** What every field has that is as confidential as its list. */
export const permittedFields = {
  access: { read: { item: allowAll, filter: mayAskBy, order: mayAskBy }, create: mayCreate, update: mayUpdate },
}

/**
 * The access rules of a field that is confidential: who may not read it finds null. Filters are let through here,
 * because src/newsroom/guard-filters.ts has them see no more than whoever asks may read.
 */
export const confidential = {
  read: {
    item: async ({ session, listKey, fieldKey, context, item }: FieldArgs & { item: Item }): Promise<boolean> => {
      const { query } = listPermission(listKey)
      if (item.protection === 'public') return isNamed(query, session)
      const { read } = fieldPermission(listKey, fieldKey)
      if (!isNamed(read, session) && !(isNamed(query, session) && isOwner(read, session, item))) return false
      if (!isEmpty(item[fieldKey] ?? item[`${fieldKey}Id`])) await recordReading(context, { listKey, fieldKey, item })
      return true
    },
    filter: ({ session, listKey }: FieldArgs): boolean => isNamed(listPermission(listKey).query, session),
    order: mayAskBy,
  },
  create: mayCreate,
  update: mayUpdate,
}

/** The items of which whoever asks may read a field: all of them, or those that the filter finds. */
export function readableRows(listKey: string, fieldKey: string, session: Session | undefined): true | object {
  if (!isConfidential(listKey, fieldKey)) return true
  const { read } = fieldPermission(listKey, fieldKey)
  if (isNamed(read, session)) return true
  const isOwn = session === undefined || session.scopes !== undefined ? [] : [ownFilter(read, session.itemId)]
  const isPublic = listKey === 'Source' ? [{ protection: { equals: 'public' } }] : []
  return { OR: [...isPublic, ...isOwn] }
}

function ownFilter({ orOwner }: Permission, id: string): object {
  const equals = { id: { equals: id } }
  return orOwner === 'who asked for it' ? { requestedBy: equals } : { createdBy: equals }
}

/** Whether a field is read by others than all who read its list. */
function isConfidential(listKey: string, fieldKey: string): boolean {
  return fieldKey !== 'id' && fieldPermission(listKey, fieldKey).read.orOwner !== undefined
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function listPermission(listKey: string): ListPermission {
  const table: Readonly<Record<string, ListPermission>> = permissions
  return decided(table[listKey], `the list ${listKey}`)
}

function fieldPermission(listKey: string, fieldKey: string): FieldPermission {
  const fields: Readonly<Record<string, FieldPermission>> = listPermission(listKey).fields
  return decided(fields[fieldKey], `the field ${listKey}.${fieldKey}`)
}

function decided<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined) throw new Error(`schema/permissions.ts has no row for ${what}: decide who may do what.`)
  return row
}
