import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode, ValidationRule } from 'graphql'
import {
  getVariableValues,
  getArgumentValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { LRUCache } from 'lru-cache'

import type { GraphQLRequest } from '../engine/answer.ts'
import type { PublishedUpdate } from './published-updates.ts'

/** What somebody subscribes to: equal keys get equal events. */
export type Subscription = {
  readonly key: string
  /** Whether they are to hear of it. */
  matches(update: PublishedUpdate): boolean
  /** The query whose answer is the event about it. */
  queryFor(updateId: string): GraphQLRequest
}

/** Thousands subscribe to the same few things. */
const maxKept = 1_000

export type ReadSubscription = (request: GraphQLRequest) => Subscription | undefined

/**
 * Reads a subscription; undefined for another operation. Throws a GraphQLError, or an AggregateError of them, for one
 * that is wrong.
 */
export function subscriptionReader(
  schema: GraphQLSchema,
  { rules, maxTokens }: { rules: readonly ValidationRule[]; maxTokens: number },
): ReadSubscription {
  const materialities = enumNames(schema, 'UpdateMaterialityType')
  const kept = new LRUCache<string, Subscription>({ max: maxKept })
  return request => {
    const key = JSON.stringify([request.query, request.operationName, request.variables])
    const found = kept.get(key) ?? read(request)
    if (found !== undefined) kept.set(key, found)
    return found
  }

  function read(request: GraphQLRequest): Subscription | undefined {
    const document = parse(request.query, { maxTokens })
    const operation = findOperation(document, request.operationName)
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return undefined
    const errors = validate(schema, document, [...specifiedRules, ...rules])
    if (errors.length > 0) throw new AggregateError(errors)
    const { coerced, errors: wrong } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
    )
    if (wrong !== undefined) throw new AggregateError(wrong)
    const { responseKey, nodes, name, args } = rootField(schema, document, operation, coerced)
    const query = updateQuery(document, operation, responseKey, nodes)
    const { minMateriality: least } = args
    const isEnough = (materiality: string): boolean =>
      typeof least !== 'string' || materialities.indexOf(materiality) <= materialities.indexOf(least)
    return {
      key: JSON.stringify([query, request.variables ?? {}, name, args]),
      matches: ({ slugs, topics, materiality }) =>
        name === 'storyUpdated'
          ? slugs.includes(String(args.slug))
          : (typeof args.topic !== 'string' || topics.includes(args.topic)) && isEnough(materiality),
      queryFor: id => ({ query, variables: { ...request.variables, [idVariable]: id } }),
    }
  }
}

const idVariable = 'idOfUpdate'

/** From what matters most to what matters least. */
function enumNames(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name)
  return type !== undefined && 'getValues' in type ? type.getValues().map(value => value.name) : []
}

function findOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION)
  return name ? operations.find(operation => operation.name?.value === name) : operations[0]
}

function rootField(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const type = schema.getSubscriptionType()
  const fragments = Object.fromEntries(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const [found] = type ? collectFields(schema, fragments, variables, type, operation.selectionSet) : []
  const [responseKey = '', nodes = []] = found ?? []
  const [node] = nodes
  const field = node && type?.getFields()[node.name.value]
  if (node === undefined || field === undefined)
    throw new GraphQLError('Subscribe to one of the fields of Subscription.', { nodes: operation })
  const args: Record<string, unknown> = getArgumentValues(field, node, variables)
  return { responseKey, nodes, name: field.name, args }
}

/** The document as a query of one update, under the same key. */
function updateQuery(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  responseKey: string,
  nodes: readonly FieldNode[],
): string {
  const selections = nodes.flatMap(node => node.selectionSet?.selections ?? [])
  const fragments = document.definitions.flatMap(node =>
    node.kind === Kind.FRAGMENT_DEFINITION && node.typeCondition.name.value !== 'Subscription' ? [node] : [],
  )
  const used = new Set<string>()
  for (const node of [...selections, ...fragments]) {
    visit(node, { Variable: variable => void used.add(variable.name.value) })
  }
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value))
  const variables = [`$${idVariable}: ID!`, ...definitions.map(definition => print(definition))].join(', ')
  const field = `${responseKey}: update(where: { id: $${idVariable} }) { ${selections.map(node => print(node)).join(' ')} }`
  return [`query (${variables}) { ${field} }`, ...fragments.map(fragment => print(fragment))].join('\n')
}
