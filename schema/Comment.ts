import { list } from '@keystone-6/core'
import { checkbox, json } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { commentSubjects } from '../src/vocabulary/comment.ts'
import { permitted, permittedFields } from './access.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, described, systemWritten } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { line, prose } from './fields/words.ts'
import { readableComments } from './hooks/readable-comments.ts'
import { recordComment, requireSubject } from './hooks/record-comment.ts'

export const Comment: Lists.Comment = list({
  access: { ...permitted, filter: { ...permitted.filter, query: readableComments } },
  fieldDefaults: permittedFields,
  fields: {
    itemType: choice(commentSubjects, { description: 'What sort of item it is about.', required: true }),
    itemId: line({ description: 'The id of the item it is about.', required: true, max: 100, isIndexed: true }),
    text: prose({
      description: 'What is said. “@” and the name of a colleague puts it on their desk.',
      required: true,
      max: 5_000,
    }),
    mentions: described(
      'The ids of the people it mentions; found in the text.',
      json({ defaultValue: [], graphql: { ...systemWritten, ...alwaysThere } }),
    ),
    writtenBy: one('User', { description: 'Who said it.', omitInput: true }),
    writtenAt: moment({
      description: 'When it was said.',
      defaultValue: { kind: 'now' },
      validation: { isRequired: true },
      isIndexed: true,
      graphql: { ...systemWritten, ...alwaysThere },
    }),
    editedAt: moment({ description: 'When its words were last changed.', graphql: systemWritten }),
    isResolved: described(
      'Whether it is dealt with.',
      checkbox({ graphql: alwaysThere, ui: { description: 'Whether it is dealt with.' } }),
    ),
    resolvedBy: one('User', { description: 'Who said that it is dealt with.', omitInput: true }),
    resolvedAt: moment({ description: 'When it was dealt with.', graphql: systemWritten }),
  },
  hooks: {
    resolveInput: recordComment,
    validate: { create: requireSubject },
  },
  ui: {
    // Read and written beside what it is about.
    hideNavigation: true,
    hideCreate: true,
    labelField: 'text',
    searchFields: ['text'],
  },
  graphql: { description: 'What somebody of the newsroom said about an item; never published.' },
})
