import fc from 'fast-check'
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'

import { days, moments, words } from './random-content.ts'

export type RandomQuery = { readonly source: string; readonly variables: Record<string, unknown> }

type Generator = fc.GeneratorValue
type State = {
  readonly g: Generator
  readonly ids: readonly string[]
  readonly slugs: readonly string[]
  readonly declared: string[]
  readonly variables: Record<string, unknown>
  readonly fragments: string[]
  readonly isWhole: boolean
}

/**
 * A query that asks for anything the schema has, valid and mostly meaningful: nested, with arguments, aliases, fragments,
 * directives, variables and cursors. Lists are asked for in a total order, since without one any order would be right.
 * `isWhole` asks for the past as well, and for what is found by words.
 */
export function randomQuery(
  schema: GraphQLSchema,
  g: Generator,
  known: { ids: readonly string[]; slugs: readonly string[] },
  { isWhole = false }: { isWhole?: boolean } = {},
): RandomQuery {
  const state: State = { g, ...known, declared: [], variables: {}, fragments: [], isWhole }
  const query = schema.getQueryType()
  if (!query) throw new Error('there is no query type')
  // Most of what can go wrong shows in small queries, and of these there can be many.
  const body = selection(state, query, isWhole ? g(fc.integer, { min: 1, max: 3 }) : 3)
  const declarations = state.declared.length > 0 ? `query Random(${state.declared.join(', ')})` : 'query Random'
  return { source: `${declarations} ${body}\n${state.fragments.join('\n')}`, variables: state.variables }
}

/** How many items of some list there are of which one random condition holds: the shortest way to ask for what is hidden. */
export function randomCount(
  schema: GraphQLSchema,
  g: Generator,
  known: { ids: readonly string[]; slugs: readonly string[] },
): RandomQuery {
  const state: State = { g, ...known, declared: [], variables: {}, fragments: [], isWhole: true }
  const counts = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name.endsWith('Count'))
  const { name = '', args = [] } = counts[g(fc.nat, counts.length - 1)] ?? {}
  const [where] = args
  if (where === undefined) throw new Error(`${name} counts whatever there is`)
  const filter = inlineOrVariable(state, where.type, oneCondition(state, getNamedType(where.type), 6))
  const declarations = state.declared.length > 0 ? `query Random(${state.declared.join(', ')})` : 'query Random'
  return { source: `${declarations} { ${name}(where: ${filter}) }`, variables: state.variables }
}

/** A condition on one field of the list or, through relations, of another. */
function oneCondition(state: State, type: GraphQLInputType, depth: number): unknown {
  if (!isInputObjectType(type)) return inputValue(state, type, 0)
  const fields = Object.values(type.getFields()).filter(({ type: of }) => depth > 0 || !hasFilters(getNamedType(of)))
  if (fields.length === 0) return {}
  const { name = '', type: of } = fields[state.g(fc.nat, fields.length - 1)] ?? {}
  if (of === undefined) return {}
  const condition = oneCondition(state, getNamedType(of), depth - 1)
  return { [name]: ['AND', 'OR', 'NOT', 'in', 'notIn'].includes(name) ? [condition] : condition }
}

function hasFilters(type: GraphQLInputType): boolean {
  return (
    isInputObjectType(type) &&
    Object.values(type.getFields()).some(({ type: of }) => isInputObjectType(getNamedType(of)))
  )
}

/** One change to anything, valid and mostly meaningless; of the answer it asks for whether there is one. */
export function randomMutation(
  schema: GraphQLSchema,
  g: Generator,
  known: { ids: readonly string[]; slugs: readonly string[] },
): RandomQuery | undefined {
  const state: State = { g, ...known, declared: [], variables: {}, fragments: [], isWhole: true }
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const field = fields.filter(({ name }) => !isOfSessions(name))[g(fc.nat, fields.length - 1)]
  if (field === undefined) return undefined
  const args = field.args.flatMap(argument => {
    const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined
    if (!isNeeded && argument.name !== 'where' && g(fc.boolean)) return []
    const value = inputValue(state, argument.type, 3)
    return value === undefined ? [] : [`${argument.name}: ${inlineOrVariable(state, argument.type, value)}`]
  })
  const declarations = state.declared.length > 0 ? `(${state.declared.join(', ')})` : ''
  const source = `mutation Random${declarations} { done: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} { __typename } }`
  return { source, variables: state.variables }
}

function isOfSessions(name: string): boolean {
  return ['authenticateUserWithPassword', 'endSession', 'noteEditing'].includes(name)
}

function selection(state: State, type: GraphQLObjectType, depth: number): string {
  const { g } = state
  const fields = Object.values(type.getFields()).filter(
    field =>
      (state.isWhole || !isLeftToOthers(field.name)) && field.name !== 'keystone' && (depth > 0 || !isList(field)),
  )
  const chosen = some(g, fields, { minLength: 1, maxLength: type.name === 'Query' ? 2 : 4 })
  const parts = chosen.map((field, index) => asked(state, field, index, depth))
  if (parts.length === 0 || g(fc.nat, 9) === 0) parts.push('__typename')
  if (g(fc.nat, 7) === 0 && parts.length > 0) parts.push(...wrapped(state, type, parts.splice(0, 1)))
  return `{ ${parts.join(' ')} }`
}

/** Drawn by place: fast-check compares what it is given, and types are circles. */
function some<T>(g: Generator, items: readonly T[], limits: { minLength?: number; maxLength: number }): T[] {
  const maxLength = Math.min(limits.maxLength, items.length)
  const places = items.map((_item, place) => place)
  return g(fc.subarray, places, { minLength: Math.min(limits.minLength ?? 0, maxLength), maxLength }).flatMap(place =>
    items.slice(place, place + 1),
  )
}

function wrapped(state: State, type: GraphQLObjectType, parts: string[]): string[] {
  if (state.g(fc.boolean)) return [`... on ${type.name} { ${parts.join(' ')} }`]
  const name = `F${state.fragments.length}`
  state.fragments.push(`fragment ${name} on ${type.name} { ${parts.join(' ')} }`)
  return [`...${name}`]
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isObjectType(getNamedType(field.type)) && !getNamedType(field.type).name.endsWith('_Document')
}

function asked(state: State, field: GraphQLField<unknown, unknown>, index: number, depth: number): string {
  const { g } = state
  const type = getNamedType(field.type)
  const needsAlias = field.args.length > 0 || isObjectType(type) || g(fc.nat, 5) === 0
  const alias = needsAlias ? `a${depth + 1}_${index}_${state.fragments.length}: ` : ''
  const args = argumentsOf(state, field)
  const directive = g(fc.nat, 9) === 0 ? ` @${g(fc.constantFrom, 'include', 'skip')}(if: ${boolean(state)})` : ''
  const below = isObjectType(type) ? ` ${selection(state, type, depth - 1)}` : ''
  return `${alias}${field.name}${args}${directive}${below}`
}

function boolean(state: State): string {
  const value = state.g(fc.boolean)
  return state.g(fc.boolean) ? String(value) : variable(state, 'Boolean!', value)
}

function variable(state: State, type: string, value: unknown): string {
  const name = `v${state.declared.length}`
  state.declared.push(`$${name}: ${type}`)
  state.variables[name] = value
  return `$${name}`
}

function argumentsOf(state: State, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.flatMap(argument => {
    const value = argumentOf(state, field, argument)
    return value === undefined ? [] : [`${argument.name}: ${value}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

/** A cursor is given in a total order of columns that are never null alone: what Keystone makes of others is its secret. */
function argumentOf(
  state: State,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): string | undefined {
  const { g } = state
  const isRare = g(fc.nat, 2) > 0
  switch (argument.name) {
    case 'orderBy':
      return orderBy(state, argument, g(fc.boolean))
    case 'take':
      return isRare ? undefined : inlineOrVariable(state, argument.type, g(fc.integer, { min: -4, max: 4 }))
    case 'skip':
      return isRare ? undefined : inlineOrVariable(state, argument.type, g(fc.integer, { min: 0, max: 3 }))
    case 'cursor':
      if (isRare) return undefined
      return inlineOrVariable(state, argument.type, inputValue(state, argument.type, 1))
    case 'hydrateRelationships':
      return boolean(state)
    default: {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined
      if (isRare && !isNeeded) return undefined
      const value = inputValue(state, argument.type, 2)
      return value === undefined ? undefined : inlineOrVariable(state, argument.type, value)
    }
  }
}

function orderBy(state: State, argument: GraphQLArgument, isFirstOnly: boolean): string {
  const type = getNamedType(argument.type)
  const keys = isInputObjectType(type) ? Object.keys(type.getFields()).filter(key => key !== 'id') : []
  const chosen = state.g(fc.subarray, keys, { maxLength: Math.min(keys.length, isFirstOnly ? 1 : 3) })
  const order = [...chosen, 'id'].map(key => ({ [key]: state.g(fc.constantFrom, 'asc', 'desc') }))
  return inlineOrVariable(state, argument.type, order)
}

function inlineOrVariable(state: State, type: GraphQLInputType, value: unknown): string {
  return state.g(fc.nat, 2) === 0 ? variable(state, String(type), value) : inline(value, type)
}

function inline(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return inline(value, type.ofType)
  if (value === null) return 'null'
  if (isListType(type) && Array.isArray(value)) return `[${value.map(item => inline(item, type.ofType)).join(', ')}]`
  if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields()
    const parts = Object.entries(value).flatMap(([key, item]) => {
      const field = fields[key]
      return field === undefined ? [] : [`${key}: ${inline(item, field.type)}`]
    })
    return `{ ${parts.join(', ')} }`
  }
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value)
}

function inputValue(state: State, type: GraphQLInputType, depth: number): unknown {
  const { g } = state
  if (isNonNullType(type)) return inputValue(state, type.ofType, depth)
  if (isListType(type)) {
    return Array.from({ length: g(fc.integer, { min: 0, max: 3 }) }, () => inputValue(state, type.ofType, depth))
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      field =>
        depth > 0 ||
        !isInputObjectType(getNamedType(field.type)) ||
        (getNamedType(field.type).name.endsWith('Filter') && !/Relation/.test(getNamedType(field.type).name)),
    )
    const chosen = type.isOneOf
      ? some(g, fields, { minLength: 1, maxLength: 1 })
      : some(g, fields, { maxLength: 3, minLength: g(fc.nat, 9) === 0 ? 0 : 1 })
    return Object.fromEntries(
      chosen.map(field => [
        field.name,
        !type.isOneOf && g(fc.nat, 19) === 0
          ? null
          : inputValue(
              state,
              field.type,
              field.name === 'not' || isInputObjectType(getNamedType(field.type)) ? depth - 1 : depth,
            ),
      ]),
    )
  }
  if (isEnumType(type)) return g(fc.constantFrom, ...type.getValues().map(({ name }) => name))
  switch (type.name) {
    case 'ID':
      return g(fc.constantFrom, ...state.ids)
    case 'String':
      return g(fc.constantFrom, ...words, ...state.slugs)
    case 'Int':
      return g(fc.integer, { min: -3, max: 3 })
    case 'Boolean':
      return g(fc.boolean)
    case 'DateTime':
      return g(fc.constantFrom, ...moments)
    case 'CalendarDay':
      return g(fc.constantFrom, ...days)
    default:
      return undefined
  }
}

/** The past and the search are answered by the ordinary execution in any case. */
function isLeftToOthers(field: string): boolean {
  return [
    ...['changesSince', 'history', 'latestUpdates', 'corrections'],
    ...['storyAsOf', 'storyVersion', 'search'],
  ].includes(field)
}
