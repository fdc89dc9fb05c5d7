import { group, list } from '@keystone-6/core'
import { checkbox } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { grantStates } from '../src/vocabulary/people.ts'
import type { Condition } from '../src/rules/anonymity-conditions.ts'
import { conditions } from '../src/rules/anonymity-conditions.ts'
import { confidential, permitted, permittedFields } from './access.ts'
import { approveAnonymityAction, declineAnonymityAction, revokeAnonymityAction } from './actions/anonymity.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { alwaysThere, described, writtenBySystem } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { revision } from './fields/revision.ts'
import { tracking } from './fields/tracking.ts'
import { prose } from './fields/words.ts'

export const AnonymityGrant: Lists.AnonymityGrant = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    source: one('Source.grants', {
      description: 'The source that would go unnamed.',
    }),
    state: choice(grantStates, { description: 'What was decided.', defaultValue: 'requested', isIndexed: true }),
    reason: prose({
      description: 'Why the source cannot be named.',
      required: true,
      max: 2_000,
      access: confidential,
    }),
    ...group({
      label: 'Conditions',
      description: 'The approver confirms each of them.',
      fields: {
        isInformation: confirmed('isInformation'),
        isVital: confirmed('isVital'),
        isUnavailableOtherwise: confirmed('isUnavailableOtherwise'),
        isReliable: confirmed('isReliable'),
        identityKnown: confirmed('identityKnown'),
      },
    }),
    requestedBy: one('User', { description: 'Who asks for it.' }),
    decidedBy: one('User', { description: 'Who decided; never the one who asked.' }),
    decidedAt: moment({ description: 'When it was decided.' }),
    expiresAt: moment({ description: 'Until when it holds.', isIndexed: true }),
    note: prose({ description: 'What was said about the decision.', access: confidential }),
    ...revision('AnonymityGrant'),
    ...tracking(),
  },
  actions: { approve: approveAnonymityAction, decline: declineAnonymityAction, revoke: revokeAnonymityAction },
  ui: {
    label: 'Anonymity grants',
    singular: 'Anonymity grant',
    plural: 'Anonymity grants',
    labelField: 'reason',
    searchFields: ['reason', 'note'],
    ...writtenBySystem,
    listView: { initialColumns: ['source', 'state', 'requestedBy', 'decidedBy', 'expiresAt'] },
  },
  graphql: { description: 'A decision to use a source without printing its name.' },
})

function confirmed(condition: Condition) {
  const description = `The approver confirms: ${conditions[condition]}.`
  return described<Lists.AnonymityGrant.TypeInfo>(description, checkbox({ graphql: alwaysThere, ui: { description } }))
}
