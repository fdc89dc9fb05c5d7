import { config } from '@keystone-6/core'
import { getContext } from '@keystone-6/core/context'
import type { KeystoneContext } from '@keystone-6/core/types'
import { GraphQLBoolean, GraphQLObjectType, GraphQLSchema } from 'graphql'

import type { Perspective } from '../database/prisma.ts'
import { keystoneDatabase } from '../database/prisma.ts'
import { describeTypes } from '../graphql/describe-types.ts'
import { checkArguments } from '../graphql/check-arguments.ts'
import { neverNullLists, oneOfUniqueWheres } from '../graphql/tighten-schema.ts'
import { extendWithLatestUpdates } from '../../schema/queries/latest-updates.ts'
import { extendWithPastStory } from '../../schema/queries/past-story.ts'
import { passAnswered } from '../history/answered.ts'
import { extendWithSearch } from './search/extend-schema.ts'
import { deliveryLists } from './lists.ts'
import { subscriptionType } from './live/schema.ts'

/** The generated Prisma client, as the caller loaded it. */
export type PrismaModule = Parameters<typeof getContext>[1]

/** A second Keystone over the same lists: public fields only, no mutations, reading one perspective of one database. */
export function createDeliveryContext(
  prismaModule: PrismaModule,
  { url, perspective = 'published' }: { url: string; perspective?: Perspective },
): KeystoneContext {
  return getContext(
    config({
      db: keystoneDatabase(() => url, perspective),
      lists: deliveryLists(),
      graphql: { extendGraphqlSchema: extendDeliverySchema },
      telemetry: false,
    }),
    prismaModule,
  )
}

/** The schema that the public is served: Keystone's, without the mutations it cannot leave out itself. */
export function deliverySchema(context: KeystoneContext): GraphQLSchema {
  const { query, directives, description } = context.graphql.schema.toConfig()
  const subscription = subscriptionType(context.graphql.schema)
  return new GraphQLSchema({ query, subscription, directives, description })
}

const placeholder = new GraphQLObjectType({ name: 'Placeholder', fields: { nothing: { type: GraphQLBoolean } } })

/** What the delivery API adds to what Keystone generates. */
const additions = [extendWithLatestUpdates, extendWithPastStory({ withWithdrawn: false }), extendWithSearch]

function extendDeliverySchema(generated: GraphQLSchema): GraphQLSchema {
  const schema = additions.reduce((extended, add) => add(extended), generated)
  describeTypes(schema, deliveryLists())
  neverNullLists(schema)
  oneOfUniqueWheres(schema)
  checkArguments(schema)
  passAnswered(schema)
  // A type without fields is against the specification, and Keystone itself runs queries on this schema: to look up what
  // a document refers to. Nobody is served this one.
  Object.assign(schema.getMutationType()?.getFields() ?? {}, placeholder.getFields())
  // Keystone's description of its own Admin UI, which the public has no business with.
  delete schema.getQueryType()?.getFields().keystone
  return schema
}
