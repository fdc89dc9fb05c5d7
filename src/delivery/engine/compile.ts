import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { OperationTypeNode } from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'

import type { Variables } from './argument-values.ts'
import { whereCondition } from './filter.ts'
import type { Piece } from './json-text.ts'
import { concatenated, literal } from './json-text.ts'
import type { Model, RootField } from './model.ts'
import { NotCompilable } from './not-compilable.ts'
import { rowsJson, uniqueCondition } from './rows.ts'
import type { Asked, Scope } from './scope.ts'
import { argumentsOf, missTag, tagged, withFirst } from './scope.ts'
import { rowJson } from './selection.ts'
import type { Hole, Parameter } from './statement.ts'
import { newStatement } from './statement.ts'

/** One SQL statement that answers a whole operation with the text of its JSON. */
export type Plan = {
  readonly sql: string
  readonly parameters: readonly Parameter[]
  readonly holes: readonly Hole[]
  /** Lists on whose rows the answer depends, whichever they are. */
  readonly lists: ReadonlySet<string>
}

export type Target = {
  readonly schema: GraphQLSchema
  readonly model: Model
  /** The PostgreSQL schema that is read. */
  readonly databaseSchema: string
  /** Whether the answer is to say on which rows it depends. */
  readonly isTagged: boolean
}

/**
 * Compiles a validated query for variables of this shape; undefined when something in it is left to the ordinary
 * execution.
 */
export function compileOperation(
  { schema, model, databaseSchema, isTagged }: Target,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Variables,
): Plan | undefined {
  const statement = newStatement(model, { schema: databaseSchema, variables, isTagged })
  const scope: Scope = { schema, fragments, statement }
  try {
    const sql = `select ${rootJson(scope, operation)} as answer`
    return { sql, parameters: statement.parameters, holes: statement.holes, lists: statement.lists }
  } catch (error) {
    if (error instanceof NotCompilable) return undefined
    throw error
  }
}

function rootJson(scope: Scope, operation: OperationDefinitionNode): string {
  const { schema, fragments, statement } = scope
  const query = schema.getQueryType()
  if (operation.operation !== OperationTypeNode.QUERY || !query) throw new NotCompilable('no query')
  const fields = collectFields(schema, fragments, { ...statement.variables }, query, operation.selectionSet)
  const pieces = withFirst(fields).flatMap(([responseKey, asked], index): Piece[] => {
    const name = asked.node.name.value
    const key = `${index === 0 ? '' : ','}"${responseKey}":`
    if (name === '__typename') return [`${key}"${query.name}"`]
    const [definition, root] = [query.getFields()[name], statement.model.roots.get(name)]
    if (definition === undefined || root === undefined) throw new NotCompilable(name)
    return [key, { sql: rootField(scope, root, asked, argumentsOf(definition, asked.node, statement.variables)) }]
  })
  return concatenated(['{"data":{', ...pieces, '}}'])
}

function rootField(
  scope: Scope,
  { kind, list: listKey }: RootField,
  { nodes }: Asked,
  argument: ReturnType<typeof argumentsOf>,
): string {
  const { statement } = scope
  const list = statement.list(listKey)
  const alias = statement.alias()
  const table = `${statement.table(list.table)} ${alias}`
  if (kind !== 'one') statement.lists.add(listKey)
  switch (kind) {
    case 'one': {
      const condition = uniqueCondition(statement, list, alias, argument('where') ?? null)
      const missing = concatenated([...tagged(scope, missTag, literal(listKey)), 'null'])
      return `coalesce((select ${rowJson(scope, list, alias, nodes)} from ${table} where ${condition}), ${missing})`
    }
    case 'many': {
      const args = {
        where: argument('where'),
        orderBy: argument('orderBy'),
        take: argument('take'),
        skip: argument('skip'),
        cursor: argument('cursor'),
      }
      const rows = { alias, source: `${table} where true` }
      return rowsJson(statement, list, rows, args, () => rowJson(scope, list, alias, nodes))
    }
    case 'count':
    default: {
      const condition = whereCondition(statement, list, alias, argument('where') ?? {})
      return `(select count(*) from ${table}${condition === undefined ? '' : ` where ${condition}`})`
    }
  }
}
