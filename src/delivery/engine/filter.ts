import type { ArgumentObject, ArgumentValue } from './argument-values.ts'
import { Leaf } from './argument-values.ts'
import type { Column, ListModel, Relation } from './model.ts'
import { NotCompilable } from './not-compilable.ts'
import type { Statement } from './statement.ts'
import { columnSql, encoderOf, relatedRows } from './statement.ts'

/**
 * A `where` argument as a condition on the rows of `alias`, as Keystone and Prisma read it; undefined when it asks for
 * nothing. What they would refuse, or take in a way of their own, is not compilable.
 */
export function whereCondition(
  statement: Statement,
  list: ListModel,
  alias: string,
  where: ArgumentValue,
): string | undefined {
  return allOf(Object.entries(objectOf(where)).map(([key, value]) => keyCondition(statement, list, alias, key, value)))
}

function keyCondition(
  statement: Statement,
  list: ListModel,
  alias: string,
  key: string,
  value: ArgumentValue,
): string | undefined {
  const parts = () => listOf(value).map(item => whereCondition(statement, list, alias, item))
  switch (key) {
    case 'AND':
      return allOf(parts())
    case 'OR': {
      const alternatives = parts()
      if (alternatives.length === 0) throw new NotCompilable('an OR of nothing')
      return `(${alternatives.map(something).join(' or ')})`
    }
    case 'NOT':
      // Prisma wants none of them, not "not all of them".
      return allOf(parts().map(part => `not ${something(part)}`))
    default:
      return fieldCondition(statement, list, alias, key, value)
  }
}

function fieldCondition(
  statement: Statement,
  list: ListModel,
  alias: string,
  key: string,
  value: ArgumentValue,
): string | undefined {
  const field = list.fields.get(key)
  if (field?.kind === 'relation') return relationCondition(statement, field.relation, alias, value)
  if (field?.kind !== 'column') throw new NotCompilable(`${list.key}.${key} is not filtered by`)
  return columnCondition(statement, field.column, columnSql(alias, field.column.name), value)
}

function relationCondition(
  statement: Statement,
  relation: Relation,
  alias: string,
  value: ArgumentValue,
): string | undefined {
  const related = statement.list(relation.list)
  statement.lists.add(related.key)
  const rows = (where: ArgumentValue, negate: boolean): string => {
    statement.countRelationFilter()
    const { alias: inner, source } = relatedRows(statement, relation, alias)
    const condition = whereCondition(statement, related, inner, where)
    // Prisma takes a filter of one other row that asks for nothing as "whether there is one or not".
    if (relation.kind === 'one') something(condition)
    if (negate) return `exists (select from ${source} and not ${condition ?? '(true)'})`
    return `exists (select from ${source}${condition === undefined ? '' : ` and ${condition}`})`
  }
  if (relation.kind === 'one') {
    if (value === null) return `${columnSql(alias, relation.column)} is null`
    return rows(value, false)
  }
  return allOf(
    Object.entries(objectOf(value)).map(([quantifier, where]) => {
      if (where === null) throw new NotCompilable('a quantifier over nothing')
      switch (quantifier) {
        case 'some':
          return rows(where, false)
        case 'none':
          return `not ${rows(where, false)}`
        case 'every':
          return `not ${rows(where, true)}`
        default:
          throw new NotCompilable(`the quantifier ${quantifier}`)
      }
    }),
  )
}

function columnCondition(statement: Statement, column: Column, sql: string, value: ArgumentValue): string | undefined {
  if (value === null) {
    if (!column.isNullable) throw new NotCompilable('null in place of a filter')
    return `${sql} is null`
  }
  const { mode = 'default', ...operators } = objectOf(value)
  const insensitive = mode === 'insensitive'
  if (mode !== 'default' && !insensitive) throw new NotCompilable('an unknown mode')
  const compare: Comparison = { statement, column, sql, insensitive }
  return column.isNullable ? nullableCondition(compare, operators) : presentCondition(compare, operators, false)
}

type Comparison = {
  readonly statement: Statement
  readonly column: Column
  readonly sql: string
  readonly insensitive: boolean
}

/** For Prisma, `not` around several operators means that each of them fails, and a `not` inside it turns back. */
function presentCondition(compare: Comparison, operators: ArgumentObject, isNegated: boolean): string | undefined {
  return allOf(
    Object.entries(operators).map(([operator, value]) => {
      if (operator === 'not') return presentCondition(compare, objectOf(value), !isNegated)
      const condition = comparison(compare, operator, value)
      return isNegated ? `not ${condition}` : condition
    }),
  )
}

/** Keystone sees to it that a null fulfils no comparison, and every negation of one. */
function nullableCondition(compare: Comparison, operators: ArgumentObject): string | undefined {
  const { sql } = compare
  const found = (operator: string, value: ArgumentValue) =>
    `(${comparison(compare, operator, value)} and ${sql} is not null)`
  return allOf(
    Object.entries(operators).map(([operator, value]) => {
      if (operator === 'equals' && value === null) return `${sql} is null`
      if (operator === 'not' && value === null) return `${sql} is not null`
      if (operator === 'not') return `not ${something(nullableCondition(compare, objectOf(value)))}`
      if (operator === 'notIn') return `not ${found('in', value)}`
      return found(operator, value)
    }),
  )
}

function comparison(compare: Comparison, operator: string, value: ArgumentValue): string {
  const { statement, column, sql, insensitive } = compare
  if (operator === 'in' || operator === 'notIn') return membership(compare, operator, value)
  if (!(value instanceof Leaf) || value.isList) throw new NotCompilable(`nothing to compare with ${operator}`)
  const parameter = statement.bind(value, encoderOf(column.type))
  const like = insensitive ? 'ilike' : 'like'
  switch (operator) {
    case 'equals':
      // As Prisma does it: the value is a pattern then.
      return insensitive ? `(${sql} ilike ${parameter})` : `(${sql} = ${parameter})`
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte': {
      const sign = { lt: '<', lte: '<=', gt: '>', gte: '>=' }[operator]
      return insensitive ? `(lower(${sql}) ${sign} lower(${parameter}))` : `(${sql} ${sign} ${parameter})`
    }
    case 'contains':
      return `(${sql} ${like} ('%' || ${parameter}::text || '%'))`
    case 'startsWith':
      return `(${sql} ${like} (${parameter}::text || '%'))`
    case 'endsWith':
      return `(${sql} ${like} ('%' || ${parameter}::text))`
    default:
      throw new NotCompilable(`the operator ${operator}`)
  }
}

function membership(
  { statement, column, sql, insensitive }: Comparison,
  operator: 'in' | 'notIn',
  value: ArgumentValue,
): string {
  const encode = encoderOf(column.type)
  const negation = operator === 'in' ? '' : 'not '
  if (value instanceof Leaf && value.isList) {
    const parameter = statement.bind(value, encode)
    return insensitive
      ? `(${negation}lower(${sql}) in (select lower(item) from unnest(${parameter}::text[]) item))`
      : `(${negation}${sql} = any(${parameter}))`
  }
  const items = listOf(value)
  if (items.length === 0 || !items.every(item => item instanceof Leaf))
    throw new NotCompilable('a list of unknown items')
  const side = (text: string) => (insensitive ? `lower(${text})` : text)
  return `(${negation}${side(sql)} in (${items.map(item => side(statement.bind(item, encode))).join(', ')}))`
}

function objectOf(value: ArgumentValue): ArgumentObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Leaf) {
    throw new NotCompilable('something else in place of an object')
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Array.isArray` does not narrow read-only arrays away
  return value as ArgumentObject
}

function listOf(value: ArgumentValue): readonly ArgumentValue[] {
  if (!Array.isArray(value)) throw new NotCompilable('something else in place of a list')
  return value
}

function allOf(conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter(condition => condition !== undefined)
  if (given.length === 0) return undefined
  return given.length === 1 ? given[0] : `(${given.join(' and ')})`
}

/** Prisma drops what asks for nothing in ways that depend on where it stands. */
function something(condition: string | undefined): string {
  if (condition === undefined) throw new NotCompilable('a part of a condition that asks for nothing')
  return condition
}
