import type { GraphQLSchema } from 'graphql'
import { GraphQLNonNull, isInputObjectType, isListType, isObjectType, isScalarType } from 'graphql'

/** Keystone answers a list query with a list and a count with a number, always; the schema says so. */
export function neverNullLists(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (isListType(field.type)) field.type = new GraphQLNonNull(field.type)
  }
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.name.endsWith('Count') && isScalarType(field.type)) field.type = new GraphQLNonNull(field.type)
    }
  }
}

/** A `where` that names one item has exactly one key; with none it would hit any row. */
export function oneOfUniqueWheres(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && type.name.endsWith('WhereUniqueInput')) type.isOneOf = true
  }
}
