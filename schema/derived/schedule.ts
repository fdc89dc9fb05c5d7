import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../../generated/keystone/types.ts'
import { batched } from '../../src/revisions/batched.ts'
import { g } from '../fields/g.ts'

const description = 'The publication that waits for its time, or the last one if it did not go out.'

type Scheduled = Lists.ScheduledPublication.Item

const latestOf = batched<Scheduled>(async (context, storyIds) => {
  const rows = await context.prisma.scheduledPublication.findMany({
    where: { storyId: { in: [...storyIds] } },
    orderBy: { createdAt: 'desc' },
    distinct: ['storyId'],
  })
  return new Map(rows.map(row => [row.storyId ?? '', row]))
})

/** What is planned for a story, or went wrong with the plan and nobody has made good since. */
export const storySchedule = virtual<Lists.Story.TypeInfo>({
  field: lists =>
    g.field({
      type: lists.ScheduledPublication.types.output,
      description,
      resolve: async (story, _args, context) => {
        const latest = await latestOf(context, story.id)
        if (latest === undefined || latest.state === 'cancelled' || latest.state === 'published') return null
        const isMadeGood = (story.lastPublishedAt?.getTime() ?? 0) > (latest.settledAt?.getTime() ?? Infinity)
        return isMadeGood ? null : latest
      },
    }),
  ui: {
    label: 'Schedule',
    description,
    views: './admin/views/schedule',
    query: '{ at state signal note outcome scheduledBy { name } }',
    createView: { fieldMode: 'hidden' },
    itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
    listView: { fieldMode: 'hidden' },
  },
})
