import { action, g } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { cancelSchedule, schedulePublication } from '../../src/jobs/schedule-publication.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { moment } from '../fields/dates.ts'
import { publishArgs } from './publish-args.ts'

const aboutTime = 'When it is to go out; not before the end of an embargo.'

const { signal, note } = publishArgs<Lists.Story.TypeInfo>({ preflight: true })

const args = {
  at: argument(
    g.arg({ type: g.nonNull(g.DateTime), description: aboutTime }),
    moment<Lists.Story.TypeInfo>({ description: aboutTime, validation: { isRequired: true } }),
  ),
  signal,
  note,
}

/** Puts a publication off to a time. */
export const schedulePublishAction = action<Lists.Story.TypeInfo, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: given }, context) => {
    const story = requireItem('Story', where, await context.db.Story.findOne({ where }))
    await schedulePublication(context, story, given)
    return context.db.Story.findOne({ where: { id: story.id } })
  },
  graphql: {
    singular: 'schedulePublish',
    plural: 'scheduleManyToPublish',
    description:
      'Publish a story at a time to come, on your behalf. If something stands in its way then, it does not go out and the desk is told why.',
  },
  ui: {
    label: 'Schedule',
    icon: 'calendarClockIcon',
    messages: {
      promptTitle: 'When is it to go out?',
      prompt:
        'At that time readers will see {itemLabel} with all of it that is ready then. If something stands in the way, it does not go out, and the desk is told why.',
      promptConfirmLabel: 'Schedule',
      success: '{itemLabel} is scheduled.',
      fail: '{itemLabel} was not scheduled.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { status: { equals: 'withdrawn' } } } },
    listView: { actionMode: 'hidden' },
  },
})

/** Calls a waiting publication off. */
export const cancelScheduleAction = action<Lists.Story.TypeInfo>({
  access: permittedAction,
  resolve: async ({ where }, context) => {
    const story = requireItem('Story', where, await context.db.Story.findOne({ where }))
    await cancelSchedule(context, story.id)
    return context.db.Story.findOne({ where: { id: story.id } })
  },
  graphql: {
    singular: 'cancelSchedule',
    plural: 'cancelSchedules',
    description: 'Call off the scheduled publication of a story.',
  },
  ui: {
    label: 'Cancel schedule',
    icon: 'calendarOffIcon',
    messages: {
      promptTitle: 'Cancel the scheduled publication?',
      prompt: '{itemLabel} will not go out by itself.',
      promptConfirmLabel: 'Do not publish',
      success: 'The schedule of {itemLabel} is cancelled.',
      fail: 'The schedule of {itemLabel} was not cancelled.',
    },
    // Its button stands beside the time, in the view of the field `schedule`.
    itemView: { navigation: 'refetch', actionMode: 'hidden' },
    listView: { actionMode: 'hidden' },
  },
})
