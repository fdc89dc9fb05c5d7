import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { materialities, signals } from '../src/vocabulary/update.ts'
import { permitted, permittedFields } from './access.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, writtenBySystem } from './fields/describe.ts'
import { many, one } from './fields/related.ts'
import { wholeNumber } from './fields/whole-number.ts'
import { line, prose } from './fields/words.ts'

export const Update: Lists.Update = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    headline: line({ description: 'What changed, in one line.', required: true }),
    story: one('Story.updates', { description: 'The story that changed.' }),
    version: wholeNumber({ description: 'The version of the story that this update made.' }),
    signal: choice(signals, { description: 'Why the public is told.', required: true, isIndexed: true }),
    materiality: choice(materialities, {
      description: 'How much it matters to a reader.',
      required: true,
      isIndexed: true,
    }),
    note: prose({ description: 'What readers are told about it.' }),
    publishedAt: moment({
      description: 'When it went out.',
      validation: { isRequired: true },
      isIndexed: true,
      graphql: alwaysThere,
    }),
    changes: many('Change.update', { description: 'What changed, one by one.' }),
  },
  ui: {
    labelField: 'headline',
    searchFields: ['headline', 'note'],
    ...writtenBySystem,
    listView: {
      initialColumns: ['headline', 'story', 'version', 'signal', 'materiality', 'publishedAt'],
      initialSort: { field: 'publishedAt', direction: 'DESC' },
    },
  },
  graphql: {
    description: 'One publication of a story: what the public saw change. Written by publishing, never edited.',
  },
})
