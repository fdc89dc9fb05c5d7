import type { GraphQLSchema } from 'graphql'

import { neverNullLists, oneOfUniqueWheres } from '../graphql/tighten-schema.ts'
import { transactionalMutations } from './transactional-mutations.ts'

/** What the newsroom API adds to what Keystone generates. */
export function extendNewsroomSchema(schema: GraphQLSchema): GraphQLSchema {
  neverNullLists(schema)
  oneOfUniqueWheres(schema)
  if (schema.extensions.scope === 'public') transactionalMutations(schema)
  return schema
}
