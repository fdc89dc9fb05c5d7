import { group, list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { timings, watchKinds, watchStates } from '../src/vocabulary/watch-item.ts'
import { permitted, permittedFields } from './access.ts'
import { assignAction } from './actions/assign.ts'
import { stageActions } from './actions/stage.ts'
import { discardAction } from './actions/discard-changes.ts'
import { publishItemAction } from './actions/publish-item.ts'
import { publication } from './derived/publication.ts'
import { assigned } from './fields/assigned.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { many } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { stage } from './fields/stage.ts'
import { tracking } from './fields/tracking.ts'
import { prose, webAddress } from './fields/words.ts'
import { keepPublished } from './hooks/keep-published.ts'
import { validateWith } from './hooks/validate-with.ts'
import { watchItemProblems } from './hooks/watch-item-problems.ts'

export const WatchItem: Lists.WatchItem = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    ...group({
      label: 'What to watch',
      fields: {
        text: prose({ description: 'What may happen, in one sentence.', required: true, max: 500 }),
        kind: choice(watchKinds, { description: 'What sort of thing it is.', defaultValue: 'other' }),
        url: webAddress({ description: 'Where it can be followed.' }),
        mightAnswer: many('OpenQuestion.watchItems', {
          description: 'The questions it may answer.',
          table: 'WatchItemQuestions',
        }),
        stories: many('Story.watchItems', { description: 'The stories it is part of.' }),
      },
    }),
    ...group({
      label: 'When',
      fields: {
        timing: choice(timings, { description: 'When to look.', defaultValue: 'standing' }),
        expectedStart: moment({ description: 'When it is expected, or from when on.', isIndexed: true }),
        expectedEnd: moment({ description: 'Until when it is expected.', isIndexed: true }),
      },
    }),
    ...group({
      label: 'Outcome',
      fields: {
        state: choice(watchStates, { description: 'What became of it.', defaultValue: 'watching', isIndexed: true }),
        outcome: prose({ description: 'What it showed.', max: 1_000 }),
      },
    }),
    ...stage(),
    assignedTo: assigned(),
    ...publication('WatchItem'),
    ...revision('WatchItem'),
    ...tracking(),
  },
  hooks: { validate: { ...validateWith(watchItemProblems), delete: keepPublished } },
  actions: {
    ...stageActions<Lists.WatchItem.TypeInfo>({ one: 'WatchItem', many: 'WatchItems' }),
    ...assignAction<Lists.WatchItem.TypeInfo>({ one: 'WatchItem', many: 'WatchItems' }),
    publish: publishItemAction('WatchItem'),
    discardChanges: discardAction('WatchItem'),
  },
  ui: {
    label: 'Watch items',
    singular: 'Watch item',
    plural: 'Watch items',
    labelField: 'text',
    searchFields: ['text', 'outcome'],
    listView: {
      initialColumns: ['text', 'expectedStart', 'state', 'stage', 'publication'],
      initialSort: { field: 'updatedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'Something that may happen next and would tell us more.' },
})
