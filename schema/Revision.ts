import { list } from '@keystone-6/core'
import { bigInt } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { permitted, permittedFields } from './access.ts'
import { restoreAction } from './actions/restore-revision.ts'
import { revisionChanges } from './derived/revision-changes.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, described, writtenBySystem } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { readableFields, readableSnapshot } from './fields/snapshot.ts'
import { wholeNumber } from './fields/whole-number.ts'
import { line } from './fields/words.ts'

/** Written by the database itself, by the triggers of migration `revision_triggers`. */
export const Revision: Lists.Revision = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    itemType: line({ description: 'The list of the item that was saved.', required: true, max: 60 }),
    itemId: line({ description: 'The item that was saved.', required: true, max: 60 }),
    number: wholeNumber({ description: 'Which version of the item it is: 1 is the first.' }),
    savedAt: moment({
      description: 'When it was saved.',
      validation: { isRequired: true },
      isIndexed: true,
      graphql: alwaysThere,
    }),
    savedBy: one('User', { description: 'Who saved it; nobody when the system did.' }),
    action: line({ description: 'What it was saved by, such as updateClaim or publishStory.', max: 80 }),
    changedFields: readableFields('The fields that changed; of the first version, those that are not empty.'),
    snapshot: readableSnapshot('The item as it was saved, whole; null when it was deleted.'),
    changes: revisionChanges,
    transaction: described(
      'What was saved together has the same.',
      bigInt({ validation: { isRequired: true }, graphql: { omit: true } }),
    ),
  },
  actions: { restore: restoreAction },
  db: {
    extendPrismaSchema: model => model.replace(/\}\s*$/, '  @@unique([itemType, itemId, number])\n}'),
  },
  ui: {
    labelField: 'itemId',
    searchFields: ['itemId', 'itemType'],
    ...writtenBySystem,
    hideNavigation: true,
    listView: {
      initialColumns: ['itemType', 'itemId', 'number', 'savedAt', 'savedBy', 'action'],
      initialSort: { field: 'savedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'One saved version of one item: who, when, what.' },
})
