import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { permitted, permittedFields } from './access.ts'
import { many } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { slug } from './fields/slug.ts'
import { tracking } from './fields/tracking.ts'
import { line, prose } from './fields/words.ts'
import { keepPublished } from './hooks/keep-published.ts'

export const Topic: Lists.Topic = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    name: line({ description: 'What it is called.', required: true, max: 120 }),
    slug: slug({ from: 'name' }),
    description: prose({ description: 'What belongs under it.', max: 1_000 }),
    mediaTopic: line({
      description: 'Its IPTC media topic, such as medtop:20000593.',
      max: 40,
      validation: {
        match: { regex: /^$|^medtop:\d{8}$/, explanation: 'must be an IPTC code such as medtop:20000593' },
      },
    }),
    stories: many('Story.topics', { description: 'The stories filed under it.' }),
    ...revision('Topic'),
    ...tracking(),
  },
  hooks: { validate: { delete: keepPublished } },
  ui: {
    searchFields: ['name', 'slug', 'description'],
    listView: {
      initialColumns: ['name', 'description', 'mediaTopic', 'stories'],
      initialSort: { field: 'name', direction: 'ASC' },
    },
  },
  graphql: { description: 'A subject under which stories are filed.' },
})
