import type { GraphQLInputObjectType } from 'graphql'
import { getNamedType, isInputObjectType } from 'graphql'

import { readableRows } from '../../schema/access.ts'
import { permissions } from '../../schema/permissions.ts'
import type { Session } from '../../schema/session.ts'

type Filter = Readonly<Record<string, unknown>>

const combinators: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT'])

/** The list that a filter type is about; undefined when it is no filter of a list. */
export function listOfFilter(typeName: string): string | undefined {
  const listKey = /^(.+)WhereInput$/.exec(typeName)?.[1]
  return listKey !== undefined && listKey in permissions ? listKey : undefined
}

/**
 * A filter that says the same, except that a condition on a confidential field holds of no item of which whoever asks
 * may not read it: `title: X` becomes `title: X and I may read the title`. What is hidden then has no bearing on any
 * answer, however conditions are negated, combined or reached through relations.
 */
export function guardFilter(type: GraphQLInputObjectType, given: unknown, session: Session | undefined): Filter {
  const listKey = listOfFilter(type.name)
  if (!isFilter(given) || listKey === undefined) return {}
  const conditions: Filter[] = []
  const rest: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    if (combinators.has(key)) {
      rest[key] = [value].flat().map(part => guardFilter(type, part, session))
      continue
    }
    const nested = guardNested(type, key, value, session)
    const readable = readableRows(listKey, key, session)
    if (readable === true) rest[key] = nested
    else conditions.push({ AND: [{ [key]: nested }, readable] })
  }
  if (conditions.length === 0) return rest
  const others = Array.isArray(rest.AND) ? rest.AND : []
  return { ...rest, AND: [...others, ...conditions] }
}

function guardNested(type: GraphQLInputObjectType, key: string, value: unknown, session: Session | undefined): unknown {
  const nestedType = getNamedType(type.getFields()[key]?.type)
  if (!isInputObjectType(nestedType)) return value
  if (listOfFilter(nestedType.name) !== undefined) {
    // A relation to one item: null asks for items without one.
    return value === null ? null : guardFilter(nestedType, value, session)
  }
  if (!nestedType.name.endsWith('ManyRelationFilter')) return value
  if (!isFilter(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([quantifier, part]) => {
      const partType = getNamedType(nestedType.getFields()[quantifier]?.type)
      return [quantifier, isInputObjectType(partType) ? guardFilter(partType, part, session) : part]
    }),
  )
}

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
