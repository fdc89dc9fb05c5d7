import type { GraphQLSchema } from 'graphql'

import { lists } from '../../schema/index.ts'
import { extendWithRetractionImpact } from '../../schema/queries/retraction-impact.ts'
import { describeTypes } from '../graphql/describe-types.ts'
import { neverNullLists, oneOfUniqueWheres } from '../graphql/tighten-schema.ts'
import { withPresence } from './presence.ts'
import { transactionalMutations } from './transactional-mutations.ts'

/** What the newsroom API adds to what Keystone generates. */
export function extendNewsroomSchema(generated: GraphQLSchema): GraphQLSchema {
  const schema = extendWithRetractionImpact(generated)
  describeTypes(schema, lists)
  neverNullLists(schema)
  oneOfUniqueWheres(schema)
  if (generated.extensions.scope === 'public') transactionalMutations(schema)
  return withPresence(schema)
}
