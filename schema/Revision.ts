import { list } from '@keystone-6/core'
import { json } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { record } from './access.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, described } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { line } from './fields/words.ts'

export const Revision: Lists.Revision = list({
  access: record,
  fields: {
    itemType: line({ description: 'The list of the item that was saved.', required: true, isIndexed: true, max: 60 }),
    itemId: line({ description: 'The item that was saved.', required: true, isIndexed: true, max: 60 }),
    savedAt: moment({
      description: 'When it was saved.',
      validation: { isRequired: true },
      isIndexed: true,
      graphql: alwaysThere,
    }),
    savedBy: one('User', { description: 'Who saved it.' }),
    changedFields: described('The fields that changed.', json({ defaultValue: [] })),
    snapshot: described('The item as it was saved, whole.', json()),
  },
  ui: {
    labelField: 'itemId',
    searchFields: ['itemId', 'itemType'],
    hideCreate: true,
    hideDelete: true,
    hideNavigation: true,
    listView: {
      initialColumns: ['itemType', 'itemId', 'savedAt', 'savedBy'],
      initialSort: { field: 'savedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'One saved version of one item: who, when, what.' },
})
