import type { ArgumentObject, ArgumentValue } from './argument-values.ts'
import { Leaf } from './argument-values.ts'
import { whereCondition } from './filter.ts'
import type { Column, ListModel } from './model.ts'
import { NotCompilable } from './not-compilable.ts'
import type { Statement } from './statement.ts'
import { columnSql, encoderOf } from './statement.ts'
import { maxTake, requireSkip, requireTake } from '../../graphql/check-arguments.ts'

export type RowsArguments = {
  readonly where?: ArgumentValue
  readonly orderBy?: ArgumentValue
  readonly take?: ArgumentValue
  readonly skip?: ArgumentValue
  readonly cursor?: ArgumentValue
}

type Order = { readonly column: Column; readonly isDescending: boolean }

/**
 * The rows of a list argument as a JSON array. `from` is where they come from, ending in a condition that can be followed
 * by `and`; `row` writes one of them.
 */
export function rowsJson(
  statement: Statement,
  list: ListModel,
  { alias, source }: { alias: string; source: string },
  args: RowsArguments,
  writeRow: () => string,
): string {
  const take = takeOf(statement, args.take)
  const order = orderOf(list, args.orderBy)
  const conditions = [
    whereCondition(statement, list, alias, args.where ?? {}),
    cursorCondition(statement, list, alias, order, args, take.isBackwards),
  ].filter(condition => condition !== undefined)
  const row = writeRow()
  const rows = `from ${[source, ...conditions].join(' and ')}`
  const paging = [...(take.sql === undefined ? [] : [` limit ${take.sql}`]), ...offsetOf(statement, args.skip)].join('')
  const sorting = orderSql(alias, order, take.isBackwards)
  if (!take.isBackwards) return jsonArray(`select ${row} as item ${rows} order by ${sorting}${paging}`, '')
  return jsonArray(
    `select ${row} as item, row_number() over (order by ${sorting}) as place ${rows} order by place${paging}`,
    ' order by place desc',
  )
}

function jsonArray(rows: string, order: string): string {
  return `(select coalesce('[' || string_agg(item, ','${order}) || ']', '[]') from (${rows}) as r)`
}

type Take = { readonly sql?: string; readonly isBackwards: boolean }

function takeOf(statement: Statement, take: ArgumentValue | undefined): Take {
  if (take === undefined || take === null) {
    if (statement.isPast) return { sql: String(maxTake), isBackwards: false }
    throw new NotCompilable('no limit')
  }
  if (!(take instanceof Leaf)) throw new NotCompilable('take is not a number')
  const count = Number(take.read(statement.variables))
  if (count === 0) throw new NotCompilable('no rows at all')
  requireTake(count)
  // A number in the document is left in the statement, for PostgreSQL to plan by.
  const sql = take.isConstant ? String(Math.abs(count)) : statement.bind(take, value => Math.abs(requireTake(value)))
  return { sql, isBackwards: count < 0 }
}

function offsetOf(statement: Statement, skip: ArgumentValue | undefined): string[] {
  if (skip === undefined || skip === null) return []
  if (!(skip instanceof Leaf)) throw new NotCompilable('skip is not a number')
  const count = requireSkip(skip.read(statement.variables))
  if (skip.isConstant) return count === 0 ? [] : [` offset ${count}`]
  return [` offset ${statement.bind(skip, requireSkip)}`]
}

/** The order asked for, made total by the id: the same rows in the same order on every machine. */
function orderOf(list: ListModel, orderBy: ArgumentValue | undefined): Order[] {
  const given = (Array.isArray(orderBy) ? orderBy : []).map((item: ArgumentValue): Order => {
    const entries = Object.entries(item ?? {})
    const [entry] = entries
    if (entries.length !== 1 || entry === undefined) throw new NotCompilable('an order of several keys at once')
    const [key, direction] = entry
    const field = list.fields.get(key)
    if (field?.kind !== 'column' || (direction !== 'asc' && direction !== 'desc'))
      throw new NotCompilable('an unknown order')
    return { column: field.column, isDescending: direction === 'desc' }
  })
  return given.some(({ column }) => column.name === 'id')
    ? given
    : [...given, { column: idColumn, isDescending: false }]
}

const idColumn: Column = { name: 'id', type: 'uuid', isNullable: false }

function orderSql(alias: string, order: readonly Order[], isBackwards: boolean): string {
  return order
    .map(({ column, isDescending }) => `${columnSql(alias, column.name)}${isDescending === isBackwards ? '' : ' desc'}`)
    .join(', ')
}

/**
 * Rows from the one that the cursor names on, itself included, in the given order. PostgreSQL sorts nulls last, and first
 * when it sorts downwards.
 */
function cursorCondition(
  statement: Statement,
  list: ListModel,
  alias: string,
  order: readonly Order[],
  args: RowsArguments,
  isBackwards: boolean,
): string | undefined {
  if (args.cursor === undefined || args.cursor === null) return undefined
  const start = statement.alias()
  if (order.some(({ column }) => column.isNullable)) throw new NotCompilable('a cursor over what may be null')
  let condition = ''
  for (const { column, isDescending } of order.toReversed()) {
    const [here, there] = [columnSql(alias, column.name), columnSql(start, column.name)]
    const sign = isDescending === isBackwards ? '>' : '<'
    condition =
      condition === ''
        ? `${here} ${sign}= ${there}`
        : `(${here} ${sign} ${there} or (${here} = ${there} and ${condition}))`
  }
  return `exists (select from ${statement.table(list.table)} ${start} where ${uniqueCondition(statement, list, start, args.cursor)} and ${condition})`
}

/** The one row that a unique `where` names. */
export function uniqueCondition(statement: Statement, list: ListModel, alias: string, where: ArgumentValue): string {
  const entries = Object.entries<ArgumentValue>(isObject(where) ? where : {})
  const [entry] = entries
  if (entries.length !== 1 || entry === undefined) throw new NotCompilable('a unique condition with several keys')
  const [key, value] = entry
  const field = list.fields.get(key)
  if (field?.kind !== 'column' || !(value instanceof Leaf)) throw new NotCompilable('an unknown unique condition')
  return `${columnSql(alias, field.column.name)} = ${statement.bind(value, encoderOf(field.column.type))}`
}

function isObject(value: ArgumentValue): value is ArgumentObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Leaf)
}
