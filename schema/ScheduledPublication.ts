import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { scheduleStates } from '../src/vocabulary/schedule.ts'
import { publishSignals } from '../src/vocabulary/update.ts'
import { permitted, permittedFields } from './access.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, writtenBySystem } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { prose } from './fields/words.ts'

/** Written by the actions `schedulePublish` and `cancelSchedule`, and by the job that publishes (src/jobs). */
export const ScheduledPublication: Lists.ScheduledPublication = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    story: one('Story.scheduledPublications', { description: 'The story that is to go out.' }),
    at: moment({
      description: 'When it is to go out.',
      validation: { isRequired: true },
      isIndexed: true,
      graphql: alwaysThere,
    }),
    signal: choice(publishSignals, { description: 'Why the public is told.', required: true }),
    note: prose({ description: 'What readers are told.' }),
    state: choice(scheduleStates, {
      description: 'What became of it.',
      defaultValue: 'waiting',
      isIndexed: true,
    }),
    outcome: prose({ description: 'Why it did not go out.', max: 100_000 }),
    scheduledBy: one('User', { description: 'On whose behalf it goes out.' }),
    createdAt: moment({
      description: 'When it was decided.',
      defaultValue: { kind: 'now' },
      validation: { isRequired: true },
      graphql: alwaysThere,
    }),
    settledAt: moment({ description: 'When it went out, or did not.' }),
    queuedAt: moment({ description: 'When it was handed to the queue of jobs.', graphql: { omit: true } }),
  },
  ui: {
    label: 'Scheduled publications',
    singular: 'Scheduled publication',
    plural: 'Scheduled publications',
    labelField: 'at',
    ...writtenBySystem,
    listView: {
      initialColumns: ['story', 'at', 'state', 'signal', 'scheduledBy', 'outcome'],
      initialSort: { field: 'at', direction: 'DESC' },
    },
  },
  graphql: { description: 'A publication of a story that was put off to a time, and what became of it.' },
})
