import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLInputType,
  GraphQLSchema,
  OperationDefinitionNode,
  ValidationRule,
} from 'graphql'
import { isInputType, Kind, parse, specifiedRules, typeFromAST, validate } from 'graphql'
import { LRUCache } from 'lru-cache'

import type { Variables } from './argument-values.ts'
import { shapeOf } from './argument-values.ts'
import type { Plan, Target } from './compile.ts'
import { compileOperation } from './compile.ts'

/** A plan and whether it was run before. */
type KeptPlan = Plan & { isRepeated: boolean }

/** A document that is parsed and valid. */
export type PreparedDocument = {
  readonly document: DocumentNode
  readonly operations: readonly OperationDefinitionNode[]
  /** The plan for variables of this shape; undefined when the ordinary execution has to answer. */
  plan(operation: OperationDefinitionNode, variables: Variables, isTagged: boolean): KeptPlan | undefined
}

export type Documents = {
  /** Throws a syntax error; answers with the errors of an invalid document. */
  prepare(source: string): PreparedDocument | { readonly errors: readonly GraphQLError[] }
}

/** In characters of GraphQL; what is kept of a document takes some ten times as much memory. */
const maxCharacters = 2_000_000
const maxShapes = 64

/** Parses, validates and compiles each document once, and keeps those in use. */
export function keepDocuments(
  target: Omit<Target, 'isTagged'>,
  { rules = [], maxTokens }: { rules?: readonly ValidationRule[]; maxTokens?: number } = {},
): Documents {
  const kept = new LRUCache<string, PreparedDocument>({
    maxSize: maxCharacters,
    sizeCalculation: (_document, source) => source.length + 100,
  })
  return {
    prepare: source => {
      const found = kept.get(source)
      if (found !== undefined) return found
      const document = parse(source, maxTokens === undefined ? {} : { maxTokens })
      const errors = validate(target.schema, document, [...specifiedRules, ...rules])
      if (errors.length > 0) return { errors }
      const prepared = prepareDocument(target, document)
      kept.set(source, prepared)
      return prepared
    },
  }
}

function prepareDocument(target: Omit<Target, 'isTagged'>, document: DocumentNode): PreparedDocument {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const plans = new LRUCache<string, KeptPlan | 'left to the ordinary execution'>({ max: maxShapes })
  const keys = new Map(operations.map(operation => [operation, keyMaker(target.schema, operation)]))
  return {
    document,
    operations,
    plan: (operation, variables, isTagged) => {
      const key = `${keys.get(operation)?.(variables) ?? ''}${isTagged ? 't' : ''}`
      const found = plans.get(key)
      if (found !== undefined) {
        if (typeof found === 'string') return undefined
        found.isRepeated = true
        return found
      }
      const compiled = compileOperation({ ...target, isTagged }, operation, fragments, variables)
      const plan = compiled && { ...compiled, isRepeated: false }
      plans.set(key, plan ?? 'left to the ordinary execution')
      return plan
    },
  }
}

/** Tells plans of a document apart: by the operation and the shape of its variables. */
function keyMaker(schema: GraphQLSchema, operation: OperationDefinitionNode): (variables: Variables) => string {
  const types = (operation.variableDefinitions ?? []).flatMap(({ variable, type }): [string, GraphQLInputType][] => {
    const found: unknown = typeFromAST(schema, type)
    return isInputType(found) ? [[variable.name.value, found]] : []
  })
  const name = operation.name?.value ?? ''
  return variables => `${name} ${types.map(([variable, type]) => shapeOf(variables[variable], type)).join(' ')} `
}
