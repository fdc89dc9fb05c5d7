import type { GraphQLArgument, GraphQLInputType, ValueNode } from 'graphql'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
} from 'graphql'

import { NotCompilable } from './not-compilable.ts'

export type Variables = Readonly<Record<string, unknown>>

/** A value that the compiled statement takes as a parameter: a scalar, or a whole list of them. */
export class Leaf {
  readonly isConstant: boolean
  readonly isList: boolean
  readonly read: (variables: Variables) => unknown

  constructor(read: (variables: Variables) => unknown, { isConstant = false, isList = false } = {}) {
    this.read = read
    this.isConstant = isConstant
    this.isList = isList
  }
}

/** An argument: its structure is known when a document is compiled, its leaves when it is executed. */
export type ArgumentValue = Leaf | string | boolean | null | readonly ArgumentValue[] | ArgumentObject
export type ArgumentObject = { readonly [key: string]: ArgumentValue }

/** Values that change the statement itself, not only its parameters. */
function isStructural(type: GraphQLInputType): boolean {
  const { name } = getNamedType(type)
  return name === 'Boolean' || name === 'OrderDirection' || name === 'QueryMode'
}

/** The value of an argument; undefined when it is absent and has no default. */
export function argumentValue(
  argument: GraphQLArgument,
  node: ValueNode | undefined,
  variables: Variables,
): ArgumentValue | undefined {
  const given = node && fromNode(node, argument.type, variables)
  return given === undefined && argument.defaultValue !== undefined
    ? constantValue(argument.defaultValue, argument.type)
    : given
}

/** A coerced value that is part of the program, not of a request. */
export function constantValue(value: unknown, type: GraphQLInputType): ArgumentValue {
  return expand(value, type, () => value, true)
}

function fromNode(node: ValueNode, type: GraphQLInputType, variables: Variables): ArgumentValue | undefined {
  if (isNonNullType(type)) return fromNode(node, type.ofType, variables)
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value
    return variables[name] === undefined ? undefined : expand(variables[name], type, values => values[name], false)
  }
  if (node.kind === Kind.NULL) return null
  if (isListType(type)) {
    if (node.kind !== Kind.LIST)
      return fromNode(node, type.ofType, variables) === undefined ? undefined : [present(node, type.ofType, variables)]
    const isConstant = node.values.every(item => item.kind !== Kind.VARIABLE)
    if (isConstant && isLeafType(getNamedType(type)) && !isStructural(type)) {
      return constantValue(valueFromAST(node, type), type)
    }
    return node.values.map(item => present(item, type.ofType, variables))
  }
  if (isInputObjectType(type)) {
    if (node.kind !== Kind.OBJECT) throw new NotCompilable('an input object that is none')
    const given = new Map(node.fields.map(field => [field.name.value, field.value]))
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap(field => {
        const value = argumentValue(field, given.get(field.name), variables)
        return value === undefined ? [] : [[field.name, value]]
      }),
    )
  }
  return constantValue(valueFromAST(node, type), type)
}

function present(node: ValueNode, type: GraphQLInputType, variables: Variables): ArgumentValue {
  const value = fromNode(node, type, variables)
  if (value === undefined || value === null) throw new NotCompilable('nothing where an item of a list should be')
  return value
}

function expand(
  value: unknown,
  type: GraphQLInputType,
  read: (variables: Variables) => unknown,
  isConstant: boolean,
): ArgumentValue {
  if (isNonNullType(type)) return expand(value, type.ofType, read, isConstant)
  if (value === null || value === undefined) return null
  if (isListType(type)) {
    if (isLeafType(getNamedType(type)) && !isStructural(type)) return new Leaf(read, { isConstant, isList: true })
    if (!Array.isArray(value)) throw new NotCompilable('a list that is none')
    return value.map((item: unknown, index) =>
      expand(item, type.ofType, values => property(read(values), index), isConstant),
    )
  }
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const field = type.getFields()[key]
        if (field === undefined || item === undefined) return []
        return [[key, expand(item, field.type, values => property(read(values), key), isConstant)]]
      }),
    )
  }
  if (!isStructural(type)) return new Leaf(read, { isConstant })
  if (typeof value === 'boolean' || typeof value === 'string') return value
  throw new NotCompilable('a value of an unknown kind')
}

function property(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/**
 * What of a variable's value changes the statement: two values of the same shape run the same one. Of a number that is
 * its sign, since a negative `take` reads backwards.
 */
export function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return shapeOf(value, type.ofType)
  if (value === undefined) return '-'
  if (value === null) return '0'
  if (isListType(type)) {
    if (isLeafType(getNamedType(type)) && !isStructural(type)) return 'l'
    return Array.isArray(value) ? `[${value.map((item: unknown) => shapeOf(item, type.ofType)).join()}]` : '?'
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const entries = Object.entries(value).flatMap(([key, item]) => {
      const field = fields[key]
      return field === undefined ? [] : [`${key}:${shapeOf(item, field.type)}`]
    })
    return `{${entries.join()}}`
  }
  if (typeof value === 'number') return value < 0 ? 'n' : value === 0 ? 'z' : 'p'
  return isStructural(type) || (isEnumType(type) && isStructural(type)) ? JSON.stringify(value) : 'v'
}
