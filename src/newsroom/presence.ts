import { g } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import { badInput, requireItem } from '../errors.ts'
import { anyList, ourContext } from '../revisions/any-list.ts'
import type { Colleague } from '../revisions/presence.ts'
import { noteAbsence, notePresence } from '../revisions/presence.ts'

const ColleagueType = g.object<Colleague>()({
  name: 'Colleague',
  description: 'Somebody who has an item open at the moment.',
  fields: {
    id: g.field({ type: g.nonNull(g.ID), description: 'Their id.' }),
    name: g.field({ type: g.nonNull(g.String), description: 'Their name.' }),
    since: g.field({ type: g.nonNull(g.DateTime), description: 'Since when they have it open.' }),
  },
})

/** Adds the mutation by which the Admin UI tells who has an item open; a sign of life, so it is no transaction. */
export const withPresence: (schema: GraphQLSchema) => GraphQLSchema = g.extend(() => ({
  mutation: {
    noteEditing: g.field({
      type: g.nonNull(g.list(g.nonNull(ColleagueType))),
      description:
        'Says that you have an item open, and answers who else has. Repeat it every 10 seconds; after 30 without it you count as gone.',
      args: {
        list: g.arg({ type: g.nonNull(g.String), description: 'The list of the item, such as Claim.' }),
        id: g.arg({ type: g.nonNull(g.ID), description: 'The item.' }),
        leaving: g.arg({
          type: g.nonNull(g.Boolean),
          defaultValue: false,
          description: 'Says that you have closed it.',
        }),
      },
      resolve: async (_root, { list, id, leaving }, given) => {
        const context = ourContext(given)
        const { session, prisma } = context
        const items = Object.hasOwn(context.__internal.lists, list) ? anyList(context).db[list] : undefined
        if (items === undefined) throw badInput(`list: there is no list “${list}”.`)
        requireItem(list, { id }, await items.findOne({ where: { id } }))
        if (session === undefined) return []
        const presence = { listKey: list, itemId: id, person: session.itemId }
        if (!leaving) return notePresence(prisma, presence)
        await noteAbsence(prisma, presence)
        return []
      },
    }),
  },
}))
