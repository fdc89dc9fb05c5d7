import type { GraphQLInputObjectType } from 'graphql'
import { getNamedType, isInputObjectType } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { findOf } from '../../schema/fields/found-by.ts'
import { badInput } from '../errors.ts'
import { listOfFilter } from './guard-filters.ts'

type Filter = Readonly<Record<string, unknown>>

/** A filter that asks only for columns: whatever else it asks is looked up, and becomes ids. */
export async function answerFilters(type: GraphQLInputObjectType, given: Filter, context: Context): Promise<Filter> {
  const answers: Filter[] = []
  const rest: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const inner = getNamedType(type.getFields()[key]?.type)
    const find = findOf(inner?.extensions)
    if (find !== undefined) answers.push(answer(key, value, await find(context, listOfFilter(type.name) ?? '')))
    else rest[key] = isInputObjectType(inner) ? await answerInside(inner, value, context) : value
  }
  return answers.length === 0 ? rest : { ...rest, AND: [...(Array.isArray(rest.AND) ? rest.AND : []), ...answers] }
}

async function answerInside(type: GraphQLInputObjectType, value: unknown, context: Context): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(part => answerInside(type, part, context)))
  return isFilter(value) ? answerFilters(type, value, context) : value
}

function answer(key: string, value: unknown, ids: readonly string[]): Filter {
  const wanted = isFilter(value) ? Object.values(value)[0] : undefined
  if (typeof wanted !== 'boolean') throw badInput(`where.${key}: must say true or false.`)
  return { id: wanted ? { in: ids } : { notIn: ids } }
}

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
