import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { permitted, permittedFields } from './access.ts'
import { writtenBySystem } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { tracking } from './fields/tracking.ts'
import { line } from './fields/words.ts'

export const Redirect: Lists.Redirect = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    fromSlug: line({ description: 'The address that was public once.', required: true, isIndexed: 'unique', max: 100 }),
    story: one('Story', { description: 'Where it leads now.' }),
    ...tracking(),
  },
  ui: {
    labelField: 'fromSlug',
    ...writtenBySystem,
    hideNavigation: true,
    listView: { initialColumns: ['fromSlug', 'story', 'createdAt'] },
  },
  graphql: { description: 'An address that a story had once, and the story it leads to now.' },
})
