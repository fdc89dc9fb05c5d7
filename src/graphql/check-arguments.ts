import type { GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema } from 'graphql'
import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isListType,
  getNullableType,
  isObjectType,
} from 'graphql'

import { badInput } from '../errors.ts'

/**
 * Whoever asks for a list in a way that has no answer is told what is wrong with it; Keystone or Prisma would fail inside.
 * Null for a relation to one item is right: it asks for items without one.
 */
export function checkArguments(schema: GraphQLSchema): void {
  for (const { field, filter } of filteredFields(schema)) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (root, args: Readonly<Record<string, unknown>>, context, info) => {
      requireFilter(filter, args.where, 'where')
      requireTake(args.take ?? 0)
      requireSkip(args.skip ?? 0)
      return resolve(root, args, context, info)
    }
  }
}

type FilteredField = {
  readonly field: ReturnType<GraphQLObjectType['getFields']>[string]
  readonly filter: GraphQLInputObjectType
}

/** The fields that answer with items by a filter, or with their number: at the root and inside items. */
export function* filteredFields(schema: GraphQLSchema): Generator<FilteredField> {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const filter = getNamedType(field.args.find(({ name }) => name === 'where')?.type)
      if (isInputObjectType(filter) && isFilterType(filter)) yield { field, filter }
    }
  }
}

/** The most items that one list may be asked for. */
export const maxTake = 1_000

/** How many items to take, from the end if negative, or a BAD_USER_INPUT error. */
export function requireTake(take: unknown): number {
  const count = Number(take)
  if (Math.abs(count) <= maxTake) return count
  throw badInput(`take: at most ${maxTake} at a time; it is ${count}. Page through the rest with skip or cursor.`)
}

/** How many items to leave out, or a BAD_USER_INPUT error. */
export function requireSkip(skip: unknown): number {
  const count = Number(skip)
  if (count < 0) throw badInput(`skip: must not be negative; it is ${count}. Give 0 or more.`)
  return count
}

const isFilterType = ({ name }: GraphQLInputObjectType): boolean => name.endsWith('WhereInput')
const isListFilter = ({ name }: GraphQLInputObjectType): boolean => name.endsWith('ManyRelationFilter')

function requireFilter(type: GraphQLInputObjectType, given: unknown, place: string): void {
  if (typeof given !== 'object' || given === null) return
  for (const [key, value] of Object.entries(given)) {
    const field = type.getFields()[key]
    const partType = getNamedType(field?.type)
    if (!isInputObjectType(partType) || !(isFilterType(partType) || isListFilter(partType))) continue
    const at = `${place}.${key}`
    if (value === null && isListType(getNullableType(field?.type))) {
      throw badInput(`${at}: must be a list of filters, not null.`)
    }
    if (value === null && (isListFilter(partType) || isListFilter(type))) {
      throw badInput(`${at}: must be a filter, not null.`)
    }
    for (const part of Array.isArray(value) ? value : [value]) requireFilter(partType, part, at)
  }
}
