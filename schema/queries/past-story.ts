import { g } from '@keystone-6/core'
import type { KeystoneContext } from '@keystone-6/core/types'
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql'

import type { Database } from '../../src/database/query.ts'
import { findMoment } from '../../src/history/moment.ts'
import { findByAddress, readPastStory } from '../../src/history/past-story.ts'

/**
 * `storyAsOf` and `storyVersion`: a story as the public saw it. Of a story that is withdrawn by now the public is told
 * what it is told of it today; `withWithdrawn` is for the newsroom.
 */
export function extendWithPastStory({
  withWithdrawn,
}: {
  withWithdrawn: boolean
}): (schema: GraphQLSchema) => GraphQLSchema {
  return g.extend(base => {
    const slug = g.arg({ type: g.nonNull(g.String), description: 'The address of the story, today or once.' })
    const read = async (
      address: string,
      context: KeystoneContext,
      info: GraphQLResolveInfo,
      momentOf: (id: string, database: Database) => Date | Promise<Date>,
    ) => {
      const database: Database = context.prisma
      const story = await findByAddress(database, address)
      if (story === null) return null
      const at = await momentOf(story.id, database)
      const isHidden = story.isWithdrawn && !withWithdrawn
      return readPastStory(context, info, { id: story.id, at: isHidden ? new Date() : at })
    }
    return {
      query: {
        storyAsOf: g.field({
          type: base.object('Story'),
          description: 'A story as the public saw it at a moment; null when it was not public then.',
          args: { slug, at: g.arg({ type: g.nonNull(g.DateTime), description: 'The moment.' }) },
          resolve: async (_root, { slug: address, at }, context: KeystoneContext, info) =>
            read(address, context, info, () => at),
        }),
        storyVersion: g.field({
          type: base.object('Story'),
          description: 'A story as the public saw it from one of its versions on.',
          args: {
            slug,
            version: g.arg({ type: g.nonNull(g.Int), description: 'The version, as its updates number them.' }),
          },
          resolve: async (_root, { slug: address, version }, context: KeystoneContext, info) =>
            read(address, context, info, (id, database) => findMoment(database, id, version)),
        }),
      },
    }
  })
}
