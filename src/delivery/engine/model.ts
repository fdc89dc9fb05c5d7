import type { KeystoneContext } from '@keystone-6/core/types'
import { getNamedType } from 'graphql'

import type { Computed, Section } from '../../../schema/fields/derived.ts'
import { derivedOf } from '../../../schema/fields/derived.ts'

type KeystoneList = KeystoneContext['__internal']['lists'][string]
type KeystoneField = KeystoneList['fields'][string]
type DatabaseField = KeystoneList['resolvedDbFields'][string]

export type ColumnType = 'uuid' | 'integer id' | 'text' | 'integer' | 'boolean' | 'enum' | 'moment' | 'day' | 'json'

export type Column = { readonly name: string; readonly type: ColumnType; readonly isNullable: boolean }

/** How rows of a list are found from a row of another. */
export type Relation = { readonly list: string } & (
  | { readonly kind: 'one'; readonly column: string }
  | { readonly kind: 'children'; readonly column: string }
  | { readonly kind: 'linked'; readonly table: string; readonly near: 'A' | 'B'; readonly far: 'A' | 'B' }
)

/** What a field of a GraphQL type answers with, in terms of the database. */
export type FieldModel =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'choices'; readonly column: Column }
  | { readonly kind: 'document'; readonly column: Column }
  | { readonly kind: 'image'; readonly prefix: string }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'count'; readonly relation: Relation }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'computed'; readonly computed: Computed }

export type ListModel = {
  readonly key: string
  readonly table: string
  readonly fields: ReadonlyMap<string, FieldModel>
}

export type RootField = { readonly kind: 'one' | 'many' | 'count'; readonly list: string }

/** The tables behind a GraphQL schema of Keystone's. A field that is in no map is nobody's business but Keystone's own. */
export type Model = {
  readonly lists: ReadonlyMap<string, ListModel>
  readonly roots: ReadonlyMap<string, RootField>
}

/** Reads the model off the lists that Keystone has made its schema from. */
export function modelOf(context: KeystoneContext): Model {
  const { lists } = context.__internal
  const roots = Object.values(lists).flatMap(({ listKey, graphql: { names } }) => [
    [names.itemQueryName, { kind: 'one', list: listKey }] as const,
    [names.listQueryName, { kind: 'many', list: listKey }] as const,
    [names.listQueryCountName, { kind: 'count', list: listKey }] as const,
  ])
  return {
    lists: new Map(Object.values(lists).map(list => [list.listKey, listModel(list)])),
    roots: new Map<string, RootField>(roots),
  }
}

function listModel(list: KeystoneList): ListModel {
  const fields = new Map<string, FieldModel>()
  for (const [fieldKey, field] of Object.entries(list.fields)) {
    if (!field.graphql.isEnabled.read) continue
    const model = fieldModel(list, fieldKey, field)
    if (model === undefined) continue
    fields.set(fieldKey, model)
    if (model.kind === 'relation' && model.relation.kind !== 'one') {
      fields.set(`${fieldKey}Count`, { kind: 'count', relation: model.relation })
    }
  }
  return { key: list.listKey, table: list.prisma.mapping ?? list.listKey, fields }
}

function fieldModel(list: KeystoneList, fieldKey: string, field: KeystoneField): FieldModel | undefined {
  const database = list.resolvedDbFields[fieldKey]
  const outputType = getNamedType(field.output.type).name
  switch (database?.kind) {
    case 'scalar':
    case 'enum': {
      const column = columnOf(fieldKey, database)
      if (column === undefined) return undefined
      if (column.type !== 'json') return { kind: 'column', column }
      if (outputType === `${list.listKey}_${fieldKey}_Document`) return { kind: 'document', column }
      return field.__ksTelemetryFieldTypeName === '@keystone-6/multiselect' ? { kind: 'choices', column } : undefined
    }
    case 'multi':
      return outputType === 'ImageFieldOutput' ? { kind: 'image', prefix: fieldKey } : undefined
    case 'relation': {
      const relation = relationOf(list, fieldKey, database)
      return relation && { kind: 'relation', relation }
    }
    case 'none':
      return derivedOf(field.output.extensions)
    case undefined:
    default:
      return undefined
  }
}

function columnOf(fieldKey: string, field: Extract<DatabaseField, { kind: 'scalar' | 'enum' }>): Column | undefined {
  if (field.mode === 'many') return undefined
  const type = columnType(fieldKey, field)
  return type && { name: field.map ?? fieldKey, type, isNullable: field.mode === 'optional' }
}

function columnType(
  fieldKey: string,
  field: Extract<DatabaseField, { kind: 'scalar' | 'enum' }>,
): ColumnType | undefined {
  if (field.kind === 'enum') return 'enum'
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the content model has no others
  switch (field.scalar) {
    case 'String':
      return field.nativeType === 'Uuid' ? 'uuid' : 'text'
    case 'Int':
      return fieldKey === 'id' ? 'integer id' : 'integer'
    case 'Boolean':
      return 'boolean'
    case 'DateTime':
      return field.nativeType === 'Date' ? 'day' : 'moment'
    case 'Json':
      return 'json'
    default:
      return undefined
  }
}

function relationOf(
  list: KeystoneList,
  fieldKey: string,
  field: Extract<DatabaseField, { kind: 'relation' }>,
): Relation | undefined {
  if (field.mode === 'one') {
    return field.foreignIdField.kind === 'none'
      ? undefined
      : { kind: 'one', list: field.list, column: field.foreignIdField.map }
  }
  const opposite = list.lists[field.list]?.resolvedDbFields[field.field]
  if (opposite?.kind !== 'relation') return undefined
  if (opposite.mode === 'one') {
    return opposite.foreignIdField.kind === 'none'
      ? undefined
      : { kind: 'children', list: field.list, column: opposite.foreignIdField.map }
  }
  // Prisma's join tables: A is the model, or else the field, that comes first in the alphabet.
  const isFirst = list.listKey === field.list ? fieldKey < field.field : list.listKey < field.list
  const [near, far] = isFirst ? (['A', 'B'] as const) : (['B', 'A'] as const)
  return { kind: 'linked', list: field.list, table: `_${field.relationName}`, near, far }
}
