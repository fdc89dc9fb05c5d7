import type { FieldNode, GraphQLArgument, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { getNamedType, isObjectType } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'

import type { ArgumentValue, Variables } from './argument-values.ts'
import { argumentValue } from './argument-values.ts'
import type { Piece } from './json-text.ts'
import { holeEnd, holeSeparator, holeStart } from './json-text.ts'
import type { ListModel } from './model.ts'
import { NotCompilable } from './not-compilable.ts'
import type { Statement } from './statement.ts'

type Fragments = Parameters<typeof collectSubfields>[1]

/** What a selection is compiled in. */
export type Scope = {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly statement: Statement
}

/** The nodes of one response key: their selections are one, their arguments are equal. */
export type Asked = { readonly nodes: readonly FieldNode[]; readonly node: FieldNode }

/** Writes a row of a list as a JSON object. */
export type RowWriter = (scope: Scope, list: ListModel, alias: string, nodes: readonly FieldNode[]) => string

/** The fields asked for of a type, by response key, in the order of GraphQL's specification (6.3.2). */
export function selectedFields(
  { schema, fragments, statement }: Scope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): [string, Asked][] {
  return withFirst(collectSubfields(schema, fragments, { ...statement.variables }, type, nodes))
}

export function withFirst(fields: ReadonlyMap<string, readonly FieldNode[]>): [string, Asked][] {
  return [...fields].flatMap(([key, nodes]) => {
    const [node] = nodes
    return node === undefined ? [] : [[key, { nodes, node }] satisfies [string, Asked]]
  })
}

/** Marks the row that an answer holds. */
export const rowTag = 'r'
/** Marks a row whose neighbours were searched: what else is linked to it matters, too. */
export const neighbourTag = 'n'

/** Marks a list in which a row was looked for in vain: it may come. */
export const missTag = 'l'

/** For an answer that is kept: says on which row it depends. */
export function tagged({ statement }: Scope, kind: string, idSql: string): Piece[] {
  return statement.isTagged ? [`${holeStart}${kind}${holeSeparator}`, { sql: idSql }, holeEnd] : []
}

export function outputType({ schema }: Scope, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new NotCompilable(`no type ${name}`)
  return type
}

export function typeOf(definition: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(definition.type)
  if (!isObjectType(type)) throw new NotCompilable(`${definition.name} is no object`)
  return type
}

export function argumentsOf(
  definition: { readonly args: readonly GraphQLArgument[] },
  node: FieldNode,
  variables: Variables,
): (name: string) => ArgumentValue | undefined {
  return name => {
    const argument = definition.args.find(candidate => candidate.name === name)
    const given = node.arguments?.find(candidate => candidate.name.value === name)
    return argument && argumentValue(argument, given?.value, variables)
  }
}
