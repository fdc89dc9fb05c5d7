import { group, list } from '@keystone-6/core'
import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { attributions, credibilities, directnesses, stances } from '../src/vocabulary/citation.ts'
import { permitted, permittedFields } from './access.ts'
import { rating, textFragmentUrl } from './derived/citation.ts'
import { sourceLabel } from './derived/source-label.ts'
import { choice } from './fields/choice.ts'
import { g } from './fields/g.ts'
import { one } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { tracking } from './fields/tracking.ts'
import { line, prose } from './fields/words.ts'
import { citationProblems } from './hooks/citation-problems.ts'
import { validateWith } from './hooks/validate-with.ts'

export const Citation: Lists.Citation = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    label: virtual({
      field: g.field({
        type: g.nonNull(g.String),
        description: 'How the newsroom refers to it: what the source does to the claim.',
        resolve: async (citation: Lists.Citation.Item, _args, context) => {
          const id = citation.sourceId
          const source = id === null ? null : await context.db.Source.findOne({ where: { id } })
          return `${source ? sourceLabel(source) : 'Unnamed source'} ${citation.stance}`
        },
      }),
      ui: {
        label: 'Evidence',
        createView: { fieldMode: 'hidden' },
        itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
      },
    }),
    ...group({
      label: 'Evidence',
      description: 'What this source says about this claim.',
      fields: {
        claim: one('Claim.citations', {
          description: 'The claim it is evidence for or against.',
        }),
        source: one('Source.citations', {
          description: 'The source.',
        }),
        stance: choice(stances, { description: 'What the source says about the claim.', defaultValue: 'supports' }),
        directness: choice(directnesses, {
          description: 'How near the source is to this very claim.',
          defaultValue: 'secondary',
        }),
        attribution: choice(attributions, {
          description: 'What was agreed about using it.',
          defaultValue: 'on_record',
        }),
        credibility: choice(credibilities, {
          description: 'How credible this statement is, whoever makes it (Admiralty code).',
          defaultValue: 'c6',
        }),
        rating,
      },
    }),
    ...group({
      label: 'Quote',
      description: 'The words themselves and where they stand (W3C TextQuoteSelector).',
      fields: {
        quoteExact: prose({ description: 'The words, exactly as they stand in the source.', max: 2_000 }),
        quotePrefix: line({ description: 'A few words before, to find the place.', max: 200 }),
        quoteSuffix: line({ description: 'A few words after, to find the place.', max: 200 }),
        locator: line({ description: 'Where it stands: page, time stamp or section.', max: 200 }),
        textFragmentUrl,
      },
    }),
    ...group({
      label: 'Newsroom',
      description: 'Never published.',
      fields: { note: prose({ description: 'For the newsroom only; never published.' }) },
    }),
    ...revision('Citation'),
    ...tracking(),
  },
  hooks: { validate: validateWith(citationProblems) },
  ui: {
    labelField: 'label',
    searchFields: ['quoteExact', 'locator', 'note'],
    listView: {
      initialColumns: ['label', 'claim', 'stance', 'rating'],
      initialSort: { field: 'updatedAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'Evidence: what one source says about one claim.' },
})
