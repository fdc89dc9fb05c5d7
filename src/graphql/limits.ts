import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
  ValueNode,
} from 'graphql'
import { getNamedType, getNullableType, GraphQLError, isListType, isObjectType, Kind, visit } from 'graphql'

/** How much one document may ask for. */
export type Limits = {
  /** Fields within fields. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Items that the answer may have to hold, estimated before anything is read. */
  readonly items: number
}

/** In tokens of GraphQL, for `parse`. */
export const maxTokens = 5_000

export const publicLimits: Limits = { depth: 12, aliases: 60, directives: 60, items: 30_000 }

/** The Admin UI asks for whole lists with what is linked to each item, and scripts for as much as they can get. */
export const newsroomLimits: Limits = { depth: 16, aliases: 250, directives: 100, items: 200_000 }

/** Items of a list without `take`, for the estimate. */
const assumed = { root: 100, nested: 10 }

type Cost = { depth: number; aliases: number; directives: number; items: number }

const nothing: Cost = { depth: 0, aliases: 0, directives: 0, items: 0 }

/** A validation rule that refuses what would cost too much, with the figure and the limit. Introspection costs nothing. */
export function limitsRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const find = (name: string): FragmentDefinitionNode | undefined => context.getFragment(name) ?? undefined
      const cost = measure(context.getSchema(), find, operation, {})
      for (const error of excesses(cost, limits, operation)) context.reportError(error)
    },
  })
}

/** Throws TOO_EXPENSIVE when an operation with these variables would cost too much. */
export function requireAffordable(
  { schema, document, limits }: { schema: GraphQLSchema; document: DocumentNode; limits: Limits },
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const fragments = document.definitions.filter(one => one.kind === Kind.FRAGMENT_DEFINITION)
  const find = (name: string) => fragments.find(fragment => fragment.name.value === name)
  const [error] = excesses(measure(schema, find, operation, variables), limits, operation)
  if (error !== undefined) throw error
}

type Variables = Readonly<Record<string, unknown>>

function excesses(cost: Cost, limits: Limits, operation: OperationDefinitionNode): GraphQLError[] {
  return (['depth', 'aliases', 'directives', 'items'] as const)
    .filter(name => cost[name] > limits[name])
    .map(
      name =>
        new GraphQLError(`${messages[name]}: ${Math.round(cost[name])}, and ${limits[name]} are allowed.`, {
          nodes: operation,
          extensions: { code: 'TOO_EXPENSIVE' },
        }),
    )
}

const messages = {
  depth: 'The query is nested too deeply',
  aliases: 'The query has too many aliases',
  directives: 'The query has too many directives',
  items: 'The query may answer with too many items; give its lists a smaller `take`',
}

function measure(
  schema: GraphQLSchema,
  findFragment: (name: string) => FragmentDefinitionNode | undefined,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost {
  const measured = new Map<FragmentDefinitionNode, Cost>()
  return measureSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, true)

  function measureSelections(set: SelectionSetNode, type: GraphQLNamedType | undefined, isRoot: boolean): Cost {
    return set.selections.reduce<Cost>((sum, selection) => {
      const directives = selection.directives?.length ?? 0
      return add({ ...sum, directives: sum.directives + directives }, measureSelection(selection, type, isRoot))
    }, nothing)
  }

  function measureSelection(
    selection: SelectionSetNode['selections'][number],
    type: GraphQLNamedType | undefined,
    isRoot: boolean,
  ): Cost {
    if (selection.kind === Kind.FIELD) return measureField(selection, type, isRoot)
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureSelections(selection.selectionSet, type, isRoot)
    const fragment = findFragment(selection.name.value)
    if (!fragment) return nothing
    const found = measured.get(fragment)
    if (found !== undefined) return found
    // A fragment that leads to itself is another rule's business; here it must only end.
    measured.set(fragment, nothing)
    const cost = measureSelections(fragment.selectionSet, type, isRoot)
    measured.set(fragment, cost)
    return cost
  }

  function measureField(field: FieldNode, parent: GraphQLNamedType | undefined, isRoot: boolean): Cost {
    const name = field.name.value
    const aliases = field.alias === undefined ? 0 : 1
    if (name.startsWith('__')) return { ...nothing, aliases }
    const definition = isObjectType(parent) ? parent.getFields()[name] : undefined
    const type = definition && getNamedType(definition.type)
    const isList = isObjectType(type) && isListType(getNullableType(definition?.type))
    const count = isList
      ? (takeOf(field, operation, variables) ?? (isRoot ? assumed.root : assumed.nested))
      : isObjectType(type)
        ? 1
        : 0
    const below = field.selectionSet ? measureSelections(field.selectionSet, type, false) : nothing
    return {
      depth: below.depth + 1,
      aliases: below.aliases + aliases,
      directives: below.directives,
      items: count * (1 + below.items),
    }
  }
}

function add(a: Cost, b: Cost): Cost {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    items: a.items + b.items,
  }
}

/** What the document says or the variables do; undefined where neither does. */
function takeOf(field: FieldNode, operation: OperationDefinitionNode, variables: Variables): number | undefined {
  const value = takeIn(field)
  if (value?.kind !== Kind.VARIABLE) return sizeIn(value)
  const given = variables[value.name.value]
  if (typeof given === 'number') return Math.abs(given)
  const defined = operation.variableDefinitions?.find(({ variable }) => variable.name.value === value.name.value)
  return sizeIn(defined?.defaultValue)
}

function sizeIn(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Math.abs(Number(value.value)) : undefined
}

const inVariables = new WeakMap<DocumentNode, boolean>()

/** Whether a document says with variables how long a list may be, which a rule of validation cannot see. */
export function leavesTakeToVariables(document: DocumentNode): boolean {
  const known = inVariables.get(document)
  if (known !== undefined) return known
  let found = false
  visit(document, {
    Field(field) {
      found ||= takeIn(field)?.kind === Kind.VARIABLE
    },
  })
  inVariables.set(document, found)
  return found
}

function takeIn(field: FieldNode): ValueNode | undefined {
  return field.arguments?.find(argument => argument.name.value === 'take')?.value
}
