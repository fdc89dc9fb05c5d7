import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { entityKinds } from '../src/vocabulary/entity.ts'
import { permitted, permittedFields } from './access.ts'
import { choice } from './fields/choice.ts'
import { many } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { slug } from './fields/slug.ts'
import { tracking } from './fields/tracking.ts'
import { line, prose, webAddress } from './fields/words.ts'
import { keepPublished } from './hooks/keep-published.ts'

export const Entity: Lists.Entity = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    name: line({ description: 'What it is called.', required: true, max: 200 }),
    slug: slug({ from: 'name' }),
    kind: choice(entityKinds, {
      description: 'What sort of thing it is.',
      defaultValue: 'organization',
      isIndexed: true,
    }),
    description: prose({ description: 'Who or what it is, in a sentence.', max: 1_000 }),
    wikidataId: line({
      description: 'Its Wikidata item, such as Q11209.',
      max: 20,
      validation: { match: { regex: /^$|^Q\d+$/, explanation: 'must be a Wikidata item such as Q11209' } },
    }),
    url: webAddress({ description: 'Its own web site.' }),
    stories: many('Story.entities', { description: 'The stories about it.' }),
    claims: many('Claim.entities', { description: 'The claims about it.' }),
    ...revision('Entity'),
    ...tracking(),
  },
  hooks: { validate: { delete: keepPublished } },
  ui: {
    searchFields: ['name', 'slug', 'wikidataId'],
    listView: {
      initialColumns: ['name', 'kind', 'description', 'stories'],
      initialSort: { field: 'name', direction: 'ASC' },
    },
  },
  graphql: { description: 'A person, body, place or thing that stories and claims are about.' },
})
