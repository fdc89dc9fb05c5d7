import type { FieldNode, GraphQLField } from 'graphql'
import { coerceInputValue } from 'graphql'

import type { Computed, DerivedValue, Section } from '../../../schema/fields/derived.ts'
import type { ArgumentValue } from './argument-values.ts'
import { constantValue } from './argument-values.ts'
import { documentPieces } from './document.ts'
import { whereCondition } from './filter.ts'
import { imagePieces } from './image.ts'
import type { Piece } from './json-text.ts'
import { columnJson, concatenated, hole } from './json-text.ts'
import type { FieldModel, ListModel, Relation } from './model.ts'
import { NotCompilable } from './not-compilable.ts'
import type { RowsArguments } from './rows.ts'
import { rowsJson } from './rows.ts'
import type { Asked, Scope } from './scope.ts'
import { argumentsOf, neighbourTag, outputType, rowTag, selectedFields, tagged, typeOf } from './scope.ts'
import { columnSql, relatedRows } from './statement.ts'

/** An expression for the JSON object of a row. */
export function rowJson(scope: Scope, list: ListModel, alias: string, nodes: readonly FieldNode[]): string {
  const type = outputType(scope, list.key)
  const pieces = selectedFields(scope, type, nodes).flatMap(([responseKey, asked], index): Piece[] => {
    const name = asked.node.name.value
    const key = `${index === 0 ? '' : ','}"${responseKey}":`
    if (name === '__typename') return [`${key}"${list.key}"`]
    const [definition, field] = [type.getFields()[name], list.fields.get(name)]
    if (definition === undefined || field === undefined) throw new NotCompilable(`${list.key}.${name}`)
    return [key, ...fieldPieces(scope, { list, alias }, { ...asked, field, definition })]
  })
  return concatenated([...tagged(scope, rowTag, `${alias}.id`), '{', ...pieces, '}'])
}

type Row = { readonly list: ListModel; readonly alias: string }
type Field = Asked & { readonly field: FieldModel; readonly definition: GraphQLField<unknown, unknown> }

function fieldPieces(scope: Scope, row: Row, { field, definition, node, nodes }: Field): Piece[] {
  const { list, alias } = row
  const argument = argumentsOf(definition, node, scope.statement.variables)
  const searched = tagged(scope, neighbourTag, `${alias}.id`)
  switch (field.kind) {
    case 'column':
      return columnJson(alias, field.column)
    case 'choices':
      // Enum values hold neither commas nor spaces.
      return [{ sql: `replace(${columnSql(alias, field.column.name)}::text, ', ', ',')` }]
    case 'image':
      return imagePieces(scope, { alias, prefix: field.prefix }, typeOf(definition), nodes)
    case 'document':
      return documentPieces(scope, { alias, column: field.column }, { definition, nodes }, rowJson)
    case 'computed':
      return computedPieces(scope, row, field.computed)
    case 'count':
      return [...searched, { sql: countOf(scope, field.relation, alias, argument('where')) }]
    case 'section':
      return [...searched, { sql: sectionRows(scope, row, field.section, nodes) }]
    case 'relation': {
      if (field.relation.kind === 'one') return [{ sql: relatedRow(scope, field.relation, alias, nodes) }]
      const args = {
        where: argument('where'),
        orderBy: argument('orderBy'),
        take: argument('take'),
        skip: argument('skip'),
        cursor: argument('cursor'),
      }
      return [...searched, { sql: relatedJson(scope, field.relation, { parent: alias, nodes }, args) }]
    }
    default:
      throw new NotCompilable(`${list.key}.${definition.name}`)
  }
}

type From = { readonly parent: string; readonly nodes: readonly FieldNode[] }

function relatedJson(scope: Scope, relation: Relation, { parent, nodes }: From, args: RowsArguments): string {
  const list = scope.statement.list(relation.list)
  const rows = relatedRows(scope.statement, relation, parent)
  return rowsJson(scope.statement, list, rows, args, () => rowJson(scope, list, rows.alias, nodes))
}

function relatedRow(scope: Scope, relation: Relation, parent: string, nodes: readonly FieldNode[]): string {
  const list = scope.statement.list(relation.list)
  const { alias, source } = relatedRows(scope.statement, relation, parent)
  return `coalesce((select ${rowJson(scope, list, alias, nodes)} from ${source}), 'null')`
}

function countOf({ statement }: Scope, relation: Relation, parent: string, where: ArgumentValue | undefined): string {
  const list = statement.list(relation.list)
  const { alias, source } = relatedRows(statement, relation, parent)
  const condition = whereCondition(statement, list, alias, where ?? {})
  return `(select count(*) from ${source}${condition === undefined ? '' : ` and ${condition}`})`
}

/** A section is the relation that it is a part of, with arguments that are always the same. */
function sectionRows(scope: Scope, { list, alias }: Row, section: Section, nodes: readonly FieldNode[]): string {
  const whole = list.fields.get(section.relation)
  const args = outputType(scope, list.key).getFields()[section.relation]?.args
  if (whole?.kind !== 'relation') throw new NotCompilable(`${list.key}.${section.relation}`)
  const constant = (name: string, value: unknown): ArgumentValue => {
    const found = args?.find(argument => argument.name === name)
    if (found === undefined) throw new NotCompilable(`${list.key}.${section.relation}(${name})`)
    return constantValue(coerceInputValue(value, found.type), found.type)
  }
  return relatedJson(
    scope,
    whole.relation,
    { parent: alias, nodes },
    {
      where: constant('where', section.where),
      orderBy: constant('orderBy', section.orderBy),
      take: constant('take', args?.find(argument => argument.name === 'take')?.defaultValue),
    },
  )
}

function computedPieces(scope: Scope, row: Row, { from, compute, validUntil }: Computed): Piece[] {
  const paths = from.map(path => pathPieces(scope, row, path.split('.')))
  const fill = (raw: string, answer: { validUntil(moment: Date): void }): string => {
    const values: DerivedValue[] = JSON.parse(raw)
    const until = validUntil?.(values)
    if (until !== undefined) answer.validUntil(until)
    return JSON.stringify(compute(values))
  }
  const values = paths.flatMap(({ value }, index): Piece[] => [index === 0 ? '[' : ',', ...value])
  return [...paths.flatMap(({ tags }) => tags), ...hole(scope.statement, fill, [...values, ']'])]
}

type Path = { readonly value: readonly Piece[]; readonly tags: readonly Piece[] }

function pathPieces(scope: Scope, { list, alias }: Row, [name = '', ...rest]: readonly string[]): Path {
  const field = list.fields.get(name)
  if (field?.kind === 'column') return { value: columnJson(alias, field.column), tags: [] }
  const [column = ''] = rest
  if (field?.kind !== 'relation' || field.relation.kind !== 'one' || rest.length !== 1)
    throw new NotCompilable(`${list.key}.${name}`)
  const target = scope.statement.list(field.relation.list)
  const { alias: inner, source } = relatedRows(scope.statement, field.relation, alias)
  const { value } = pathPieces(scope, { list: target, alias: inner }, [column])
  return {
    value: [{ sql: `coalesce((select ${concatenated(value)} from ${source}), 'null')` }],
    tags: tagged(scope, rowTag, columnSql(alias, field.relation.column)),
  }
}
