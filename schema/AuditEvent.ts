import { list } from '@keystone-6/core'
import { json } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { isEditor, permitted, permittedFields } from './access.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, described, writtenBySystem } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { line } from './fields/words.ts'

export const AuditEvent: Lists.AuditEvent = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    action: line({ description: 'What was done, such as story_published.', required: true, isIndexed: true, max: 80 }),
    actor: one('User', { description: 'Who did it; nobody when the system did.' }),
    token: line({
      description: 'Name and id of the API token that they did it with; empty when they did it in person.',
    }),
    address: line({ description: 'The network address it came from; empty when the system did it.', max: 60 }),
    subjectType: line({ description: 'The list of the item it was done to.', max: 60 }),
    subjectId: line({ description: 'The item it was done to.', isIndexed: true, max: 60 }),
    occurredAt: moment({
      description: 'When it was done.',
      defaultValue: { kind: 'now' },
      validation: { isRequired: true },
      isIndexed: true,
      graphql: alwaysThere,
    }),
    details: described('What else there is to know; never a secret or the name of a protected source.', json()),
  },
  ui: {
    label: 'Audit log',
    singular: 'Audit event',
    plural: 'Audit events',
    path: 'audit-log',
    labelField: 'action',
    searchFields: ['action', 'subjectId'],
    hideNavigation: args => !isEditor(args),
    ...writtenBySystem,
    listView: {
      initialColumns: ['action', 'actor', 'subjectType', 'occurredAt'],
      initialSort: { field: 'occurredAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'Who did what to what, and when. Only ever added to.' },
})
