import { group, list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { permitted, permittedFields } from './access.ts'
import { picture } from './fields/picture.ts'
import { revision } from './fields/revision.ts'
import { tracking } from './fields/tracking.ts'
import { wholeNumber } from './fields/whole-number.ts'
import { line, prose, webAddress } from './fields/words.ts'
import { auditSettings } from './hooks/audit-settings.ts'

export const Publisher: Lists.Publisher = list({
  access: permitted,
  fieldDefaults: permittedFields,
  isSingleton: true,
  fields: {
    ...group({
      label: 'Publisher',
      description: 'Who publishes with this system. Goes out with the next publication.',
      fields: {
        name: line({
          description: 'The name of the publication; it stands at the top of the newsroom.',
          required: true,
          max: 200,
        }),
        logo: picture('Its mark, at the top of the newsroom beside the name; a small square picture does best.'),
        url: webAddress({ description: 'Its public site.' }),
        description: prose({ description: 'What it is, in a sentence.', max: 1_000 }),
        language: line({ description: 'The language it publishes in, as a BCP 47 tag.', max: 35, defaultValue: 'en' }),
      },
    }),
    ...group({
      label: 'Policies',
      description: 'Where readers find how it works (schema.org NewsMediaOrganization).',
      fields: {
        correctionsPolicy: webAddress({ description: 'How mistakes are corrected.' }),
        unnamedSourcesPolicy: webAddress({ description: 'When sources go unnamed.' }),
        ethicsPolicy: webAddress({ description: 'What it holds itself to.' }),
        factCheckingPolicy: webAddress({ description: 'How facts are checked.' }),
      },
    }),
    ...group({
      label: 'Thresholds',
      description: 'What the editorial rules measure against.',
      fields: {
        independentOriginsNeeded: wholeNumber({
          description: 'How many independent origins make a claim corroborated.',
          defaultValue: 2,
          validation: { min: 2, max: 10 },
        }),
        reviewAfterHours: wholeNumber({
          description: 'After how many hours a developing story has to be looked at again.',
          defaultValue: 48,
          validation: { min: 1, max: 8_760 },
        }),
      },
    }),
    ...revision('Publisher'),
    ...tracking(),
  },
  hooks: { afterOperation: auditSettings },
  ui: { label: 'Publisher' },
  graphql: { plural: 'Publishers', description: 'Who publishes with this system, its policies and thresholds.' },
})
