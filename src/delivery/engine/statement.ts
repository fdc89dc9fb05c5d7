import { badInput } from '../../errors.ts'
import type { Leaf, Variables } from './argument-values.ts'
import type { ColumnType, ListModel, Model, Relation } from './model.ts'
import { NotCompilable } from './not-compilable.ts'

/** A parameter of a compiled statement: where its value comes from and how PostgreSQL takes it. */
export type Parameter = {
  readonly read: (variables: Variables) => unknown
  readonly encode: (value: unknown) => unknown
}

/** Gets what PostgreSQL wrote in place of a value that it cannot make itself, and makes the JSON. */
export type Hole = (raw: string, answer: { validUntil(moment: Date): void }) => string

/** A statement being written: gathers parameters, aliases and holes. */
export type Statement = {
  readonly model: Model
  /** Of the first request of this shape; only what the shape tells may be taken from them. */
  readonly variables: Variables
  readonly parameters: Parameter[]
  readonly holes: Hole[]
  /** Lists on whose rows the answer depends, whichever they are. */
  readonly lists: Set<string>
  /** Whether what was public is read, as of a moment. */
  readonly isPast: boolean
  /** Whether rows tell who they are, for an answer that is kept. */
  readonly isTagged: boolean
  /** The table of a list, or any other table, in the schema that is read. */
  table(name: string): string
  alias(): string
  bind(leaf: Leaf, encode: (value: unknown) => unknown): string
  list(key: string): ListModel
  /** Refuses a query that searches through too many relations. */
  countRelationFilter(): void
}

/** The PostgreSQL schema that keeps what was public; it is read as of a moment. */
export const recordSchema = 'record'

/** Under this name, which no variable of a document has, the moment is among the variables. */
export const momentVariable = ' at'

const maxParameters = 500
const maxRelationFilters = 25

export function newStatement(
  model: Model,
  { schema, variables, isTagged }: { schema: string; variables: Variables; isTagged: boolean },
): Statement {
  const parameters: Parameter[] = []
  let aliases = 0
  let relationFilters = 0
  let moment: string | undefined
  const asOfMoment = (name: string): string => {
    moment ??= `$${parameters.push({ read: given => given[momentVariable], encode: value => value })}::timestamptz`
    return `(select * from ${recordSchema}.${quoted(name)} where seen_from <= ${moment} and ${moment} < seen_till)`
  }
  return {
    model,
    variables,
    parameters,
    holes: [],
    lists: new Set(),
    isTagged,
    isPast: schema === recordSchema,
    table: name => (schema === recordSchema ? asOfMoment(name) : `${quoted(schema)}.${quoted(name)}`),
    alias: () => `t${aliases++}`,
    bind: (leaf, encode) => {
      if (parameters.length === maxParameters)
        throw badInput(`The query compares with more than ${maxParameters} values. Ask for less, or use \`in\`.`)
      return `$${parameters.push({ read: leaf.read, encode })}`
    },
    countRelationFilter: () => {
      relationFilters += 1
      if (relationFilters > maxRelationFilters)
        throw badInput(`The query filters through more than ${maxRelationFilters} relations. Ask for less.`)
    },
    list: key => {
      const list = model.lists.get(key)
      if (list === undefined) throw new NotCompilable(`there is no list ${key}`)
      return list
    },
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function columnSql(alias: string, column: string): string {
  return `${alias}.${quoted(column)}`
}

/** `from … where …` of the rows that a relation leads to; `source` may be followed by `and …`. */
export function relatedRows(
  statement: Statement,
  relation: Relation,
  parent: string,
): { alias: string; source: string } {
  const alias = statement.alias()
  const table = `${statement.table(statement.list(relation.list).table)} ${alias}`
  switch (relation.kind) {
    case 'one':
      return { alias, source: `${table} where ${alias}.id = ${columnSql(parent, relation.column)}` }
    case 'children':
      return { alias, source: `${table} where ${columnSql(alias, relation.column)} = ${parent}.id` }
    case 'linked':
    default: {
      const link = statement.alias()
      return {
        alias,
        source: `${statement.table(relation.table)} ${link} join ${table} on ${alias}.id = ${link}.${quoted(relation.far)} where ${link}.${quoted(relation.near)} = ${parent}.id`,
      }
    }
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const encoders: Readonly<Record<Exclude<ColumnType, 'json'>, (value: unknown) => unknown>> = {
  uuid: value => {
    const id = String(value)
    if (!uuid.test(id)) throw badInput(`${JSON.stringify(id.slice(0, 80))} is not an id: ids are UUIDs.`)
    return id.toLowerCase()
  },
  'integer id': value => {
    const id = Number(value)
    if (value === '' || !Number.isInteger(id))
      throw badInput(`${JSON.stringify(value)} is not an id: it is an integer.`)
    return id
  },
  text: value => {
    const text = String(value)
    if (text.includes('\0')) throw badInput('A text cannot contain the character U+0000. Leave it out of the filter.')
    return text
  },
  integer: value => value,
  boolean: value => value,
  enum: value => value,
  moment: value => (value instanceof Date ? value.toISOString() : value),
  day: value => new Date(`${String(value)}T00:00Z`).toISOString().slice(0, 10),
}

/** How PostgreSQL takes a value for a column of this type; throws BAD_USER_INPUT when it cannot be one. */
export function encoderOf(type: ColumnType): (value: unknown) => unknown {
  if (type === 'json') throw new NotCompilable('JSON is not filtered by')
  const encode = encoders[type]
  return value => (Array.isArray(value) ? value.map(encode) : encode(value))
}
