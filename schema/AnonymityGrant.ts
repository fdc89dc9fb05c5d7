import { group, list } from '@keystone-6/core'
import { checkbox } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { grantStates } from '../src/vocabulary/people.ts'
import { decision } from './access.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, described } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { tracking } from './fields/tracking.ts'
import { prose } from './fields/words.ts'

export const AnonymityGrant: Lists.AnonymityGrant = list({
  access: decision,
  fields: {
    source: one('Source.grants', {
      description: 'The source that would go unnamed.',
    }),
    state: choice(grantStates, { description: 'What was decided.', defaultValue: 'requested', isIndexed: true }),
    reason: prose({ description: 'Why the source cannot be named.', required: true, max: 2_000 }),
    ...group({
      label: 'Conditions',
      description: 'The approver confirms each of them.',
      fields: {
        isInformation: confirmed('It is information, not opinion or attack.'),
        isVital: confirmed('It is vital to the story.'),
        isUnavailableOtherwise: confirmed('It cannot be had on the record.'),
        isReliable: confirmed('The source is reliable and in a position to know.'),
        identityKnown: confirmed('The approver knows who the source is.'),
      },
    }),
    requestedBy: one('User', { description: 'Who asks for it.' }),
    decidedBy: one('User', { description: 'Who decided; never the one who asked.' }),
    decidedAt: moment({ description: 'When it was decided.' }),
    expiresAt: moment({ description: 'Until when it holds.', isIndexed: true }),
    note: prose({ description: 'What was said about the decision.' }),
    ...revision('AnonymityGrant'),
    ...tracking(),
  },
  ui: {
    label: 'Anonymity grants',
    singular: 'Anonymity grant',
    plural: 'Anonymity grants',
    labelField: 'reason',
    searchFields: ['reason', 'note'],
    hideDelete: true,
    listView: { initialColumns: ['source', 'state', 'requestedBy', 'decidedBy', 'expiresAt'] },
  },
  graphql: { description: 'A decision to use a source without printing its name.' },
})

function confirmed(description: string) {
  return described<Lists.AnonymityGrant.TypeInfo>(description, checkbox({ graphql: alwaysThere, ui: { description } }))
}
