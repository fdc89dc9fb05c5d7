import type { ComponentSchema } from '@keystone-6/fields-document/component-blocks'
import type { FieldNode, GraphQLField } from 'graphql'
import { Kind, parse } from 'graphql'

import type { DocumentReference } from '../../../schema/fields/body.ts'
import { documentBlocks, documentReferences } from '../../../schema/fields/body.ts'
import type { Piece } from './json-text.ts'
import { concatenated, hole, literal } from './json-text.ts'
import type { Column } from './model.ts'
import { NotCompilable } from './not-compilable.ts'
import type { RowWriter, Scope } from './scope.ts'
import { argumentsOf, rowTag, selectedFields, tagged, typeOf } from './scope.ts'
import { columnSql } from './statement.ts'

type Place = { readonly alias: string; readonly column: Column }
type Asked = { readonly definition: GraphQLField<unknown, unknown>; readonly nodes: readonly FieldNode[] }

/** A document field of Keystone's: the tree as it is, or with what it refers to. */
export function documentPieces(scope: Scope, place: Place, { definition, nodes }: Asked, row: RowWriter): Piece[] {
  const type = typeOf(definition)
  const pieces = selectedFields(scope, type, nodes).flatMap(([responseKey, { node }], index): Piece[] => {
    const key = `${index === 0 ? '' : ','}"${responseKey}":`
    if (node.name.value === '__typename') return [`${key}"${type.name}"`]
    const field = type.getFields()[node.name.value]
    if (field === undefined || node.name.value !== 'document') throw new NotCompilable('an unknown part of a document')
    const isHydrated = argumentsOf(field, node, scope.statement.variables)('hydrateRelationships') === true
    return [key, ...(isHydrated ? hydrated(scope, place, row) : plain(scope, place))]
  })
  return ['{', ...pieces, '}']
}

/** Once through `JSON.parse`: PostgreSQL puts spaces where GraphQL puts none, and numbers in ways of its own. */
function plain({ statement }: Scope, { alias, column }: Place): Piece[] {
  return hole(statement, raw => JSON.stringify(JSON.parse(raw)), [{ sql: columnSql(alias, column.name) }])
}

type Node = {
  type?: string
  component?: string
  props?: unknown
  relationship?: string
  data?: { id?: unknown } | null
  children?: Node[]
}
type Item = { id: string; label: unknown; data: unknown }
type Hydrated = { document: Node[]; related: Record<string, Item[]> }

function hydrated(scope: Scope, { alias, column }: Place, row: RowWriter): Piece[] {
  const document = columnSql(alias, column.name)
  const related = Object.entries(documentReferences).flatMap(([name, reference], index): Piece[] => [
    `${index === 0 ? '' : ','}"${name}":`,
    { sql: referredRows(scope, document, name, reference, row) },
  ])
  const fill = (raw: string): string => {
    const answer: Hydrated = JSON.parse(raw)
    const items = new Map(
      Object.entries(answer.related).flatMap(([name, rows]) => rows.map(item => [`${name} ${item.id}`, item])),
    )
    return JSON.stringify(answer.document.map(node => withData(node, items)))
  }
  return [
    ...referredTags(scope, document),
    ...hole(scope.statement, fill, ['{"document":', { sql: document }, ',"related":{', ...related, '}}']),
  ]
}

/** As Keystone's own hydration writes it: an item that is gone leaves its id alone. */
function withData(node: Node, items: ReadonlyMap<string, Item>): Node {
  if (node.type === 'relationship') {
    if (node.relationship === undefined || !Object.hasOwn(documentReferences, node.relationship)) return node
    const id = node.data?.id
    if (typeof id !== 'string') return { ...node, data: null }
    const item = items.get(`${node.relationship} ${id.toLowerCase()}`)
    return { ...node, data: { id, ...(item && { label: item.label, data: item.data }) } }
  }
  if (!Array.isArray(node.children)) return node
  const children = node.children.map(child => withData(child, items))
  const block =
    node.type === 'component-block' && Object.entries(documentBlocks).find(([name]) => name === node.component)
  if (!block) return { ...node, children }
  return { ...node, props: orderedBy({ kind: 'object', fields: block[1].schema }, node.props), children }
}

/** The fields of a block in the order of its schema, as Keystone's own hydration has them; what it does not know is left out. */
function orderedBy(schema: ComponentSchema, value: unknown): unknown {
  if (schema.kind === 'array') return Array.isArray(value) ? value.map(part => orderedBy(schema.element, part)) : value
  if (schema.kind !== 'object') return value
  const given = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
  return Object.fromEntries(
    Object.entries(schema.fields).flatMap(([key, part]) =>
      given.has(key) ? [[key, orderedBy(part, given.get(key))]] : [],
    ),
  )
}

const uuidPattern = '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$'

function referredRows(
  scope: Scope,
  document: string,
  name: string,
  reference: DocumentReference,
  row: RowWriter,
): string {
  const { statement } = scope
  const list = statement.list(reference.listKey)
  const label = list.fields.get(reference.labelField)
  if (label?.kind !== 'column') throw new NotCompilable(`${list.key}.${reference.labelField} is no label`)
  const alias = statement.alias()
  const ids = referredIds(document, ` && @.relationship == ${JSON.stringify(name)}`)
  const item = concatenated([
    '{"id":"',
    { sql: `${alias}.id` },
    '","label":',
    { sql: `to_json(${columnSql(alias, label.column.name)})` },
    ',"data":',
    { sql: row(withoutTags(scope), list, alias, [selectionNode(reference.selection)]) },
    '}',
  ])
  return `(select coalesce('[' || string_agg(${item}, ',') || ']', '[]') from ${statement.table(list.table)} ${alias} where ${alias}.id in (${ids}))`
}

/** A hole cannot stand in a hole: what the document refers to is tagged beside it. */
function withoutTags(scope: Scope): Scope {
  return { ...scope, statement: { ...scope.statement, isTagged: false } }
}

/** The ids that a document refers to, there or not. */
function referredIds(document: string, condition = ''): string {
  const path = literal(`$.** ? (@.type == "relationship"${condition}).data.id`)
  return `select distinct id::uuid from (select jsonb_path_query(${document}, ${path}) #>> '{}' as id) as found where id ~ ${literal(uuidPattern)}`
}

function referredTags(scope: Scope, document: string): Piece[] {
  const mark = concatenated(tagged(scope, rowTag, 'id'))
  return scope.statement.isTagged
    ? [{ sql: `(select string_agg(${mark}, '') from (${referredIds(document)}) as r)` }]
    : []
}

function selectionNode(selection: string): FieldNode {
  const [definition] = parse(`{ item { ${selection} } }`).definitions
  const [node] = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
  if (node?.kind !== Kind.FIELD) throw new NotCompilable('a selection that is none')
  return node
}
