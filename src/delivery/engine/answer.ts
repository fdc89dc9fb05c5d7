import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, ValidationRule } from 'graphql'
import { getVariableValues, OperationTypeNode } from 'graphql'

import type { Variables } from './argument-values.ts'
import type { Documents, PreparedDocument } from './documents.ts'
import { keepDocuments } from './documents.ts'
import type { Filled } from './fill-holes.ts'
import { fillHoles } from './fill-holes.ts'
import type { Model } from './model.ts'
import type { Reader } from './reader.ts'
import { momentVariable } from './statement.ts'

/** What is asked over HTTP: https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters */
export type GraphQLRequest = {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: Variables | null
}

export type CompiledAnswer = Filled & {
  /** Lists on whose rows the answer depends, whichever they are. */
  readonly lists: ReadonlySet<string>
}

export type Engine = {
  /**
   * Answers with one statement; undefined when the ordinary execution has to: for a request that is wrong, which it has
   * the words for, and for what the compiler does not know. From the record of what was public it answers as of `at`.
   * Throws BAD_USER_INPUT, TOO_EXPENSIVE, and what PostgreSQL throws.
   */
  answer(request: GraphQLRequest, options: { isTagged: boolean; at?: Date }): Promise<CompiledAnswer | undefined>
  /** How many valid queries the compiler left to the ordinary execution. */
  readonly leftCount: () => number
}

/** Answers queries from one PostgreSQL schema, `published` or another with the same tables. */
export function createEngine({
  schema,
  model,
  reader,
  databaseSchema,
  requireAffordable,
  ...limits
}: {
  schema: GraphQLSchema
  model: Model
  reader: Reader
  databaseSchema: string
  rules?: readonly ValidationRule[]
  maxTokens?: number
  /** Throws when an operation asks for too much with these variables. */
  requireAffordable?: (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => void
}): Engine {
  const documents = keepDocuments({ schema, model, databaseSchema }, limits)
  let left = 0
  return {
    answer: async ({ query, operationName, variables }, { isTagged, at }) => {
      const prepared = findPrepared(documents, query)
      const operation = prepared && findOperation(prepared, operationName)
      if (prepared === undefined || operation?.operation !== OperationTypeNode.QUERY) return undefined
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
      if (coerced === undefined) return undefined
      requireAffordable?.(prepared.document, operation, coerced)
      const plan = prepared.plan(operation, coerced, isTagged)
      if (plan === undefined) {
        left += 1
        return undefined
      }
      const given = at === undefined ? coerced : { ...coerced, [momentVariable]: at.toISOString() }
      const values = plan.parameters.map(({ read, encode }) => encode(read(given)))
      return { ...fillHoles(await reader.readText(plan, values), plan.holes), lists: plan.lists }
    },
    leftCount: () => left,
  }
}

function findPrepared(documents: Documents, source: string): PreparedDocument | undefined {
  try {
    const prepared = documents.prepare(source)
    return 'errors' in prepared ? undefined : prepared
  } catch {
    return undefined
  }
}

function findOperation(
  { operations }: PreparedDocument,
  name: string | null | undefined,
): OperationDefinitionNode | undefined {
  if (name === undefined || name === null || name === '') return operations.length === 1 ? operations[0] : undefined
  return operations.find(operation => operation.name?.value === name)
}
