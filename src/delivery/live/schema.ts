import type { GraphQLSchema } from 'graphql'
import { GraphQLNonNull, GraphQLObjectType, GraphQLString, isEnumType, isObjectType } from 'graphql'

/** What can be subscribed to, over server-sent events. */
export function subscriptionType(schema: GraphQLSchema): GraphQLObjectType {
  const [update, materiality] = [schema.getType('Update'), schema.getType('UpdateMaterialityType')]
  if (!isObjectType(update) || !isEnumType(materiality)) throw new Error('updates are not public')
  return new GraphQLObjectType({
    name: 'Subscription',
    description:
      'What is published from now on, over server-sent events. After an interruption, `Last-Event-ID` gets what was missed.',
    fields: {
      storyUpdated: {
        type: new GraphQLNonNull(update),
        description: 'Each update of a story, as it goes out.',
        args: {
          slug: {
            type: new GraphQLNonNull(GraphQLString),
            description: 'The address of the story, or one that it had before.',
          },
        },
      },
      updates: {
        type: new GraphQLNonNull(update),
        description: 'Each update of any story, as it goes out.',
        args: {
          topic: { type: GraphQLString, description: 'The slug of a topic: only stories about it.' },
          minMateriality: { type: materiality, description: 'Only what matters at least this much.' },
        },
      },
    },
  })
}
