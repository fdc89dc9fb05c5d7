import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql'
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
 * Null where a list of filters, or a filter by a list, has to be is a mistake of whoever asks, who is told of it; Keystone
 * would fail inside. Null for a relation to one item asks for items without one.
 */
export function refuseNullFilters(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const filter = getNamedType(field.args.find(({ name }) => name === 'where')?.type)
      if (!isInputObjectType(filter) || !isFilterType(filter)) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (root, args: Readonly<Record<string, unknown>>, context, info) => {
        requireFilter(filter, args.where, 'where')
        return resolve(root, args, context, info)
      }
    }
  }
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
