import type {
  ASTVisitor,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql'
import { getNamedType, getNullableType, GraphQLError, isListType, isObjectType, Kind } from 'graphql'

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

/** Items of a list without `take`, for the estimate. */
const assumed = { root: 100, nested: 10 }

type Cost = { depth: number; aliases: number; directives: number; items: number }

const nothing: Cost = { depth: 0, aliases: 0, directives: 0, items: 0 }

/** A validation rule that refuses what would cost too much, with the figure and the limit. Introspection costs nothing. */
export function limitsRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const type = context.getSchema().getRootType(operation.operation)
      const cost = measure(context, operation, type ?? undefined)
      for (const name of ['depth', 'aliases', 'directives', 'items'] as const) {
        if (cost[name] <= limits[name]) continue
        context.reportError(
          new GraphQLError(`${messages[name]}: ${Math.round(cost[name])}, and ${limits[name]} are allowed.`, {
            nodes: operation,
            extensions: { code: 'TOO_EXPENSIVE' },
          }),
        )
      }
    },
  })
}

const messages = {
  depth: 'The query is nested too deeply',
  aliases: 'The query has too many aliases',
  directives: 'The query has too many directives',
  items: 'The query may answer with too many items; give its lists a smaller `take`',
}

function measure(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  root: GraphQLNamedType | undefined,
): Cost {
  const measured = new Map<FragmentDefinitionNode, Cost>()
  return measureSelections(operation.selectionSet, root, true)

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
    const fragment = context.getFragment(selection.name.value)
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
    const count = isList ? (takeOf(field) ?? (isRoot ? assumed.root : assumed.nested)) : isObjectType(type) ? 1 : 0
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

/** What the document itself says; a variable is taken for the usual. */
function takeOf(field: FieldNode): number | undefined {
  const value = field.arguments?.find(argument => argument.name.value === 'take')?.value
  return value?.kind === Kind.INT ? Math.abs(Number(value.value)) : undefined
}
