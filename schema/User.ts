import { list } from '@keystone-6/core'
import { integer, password } from '@keystone-6/core/fields'

import type { Lists } from '../generated/keystone/types.ts'
import { passwordHash } from '../src/access/password-hash.ts'
import { personStates, roles } from '../src/vocabulary/people.ts'
import { isAdmin, permitted, permittedFields } from './access.ts'
import { inviteAction, resetSecondFactorAction, sendResetLinkAction } from './actions/ways-in.ts'
import { wayIn } from './derived/way-in.ts'
import { choice } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { described, readOnlyView, systemWritten } from './fields/describe.ts'
import { line } from './fields/words.ts'
import { auditPerson } from './hooks/audit-person.ts'

export const User: Lists.User = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    name: line({ description: 'How colleagues see them.', required: true, max: 120 }),
    email: line({
      description: 'What they sign in with.',
      required: true,
      max: 254,
      isIndexed: 'unique',
      validation: { match: { regex: /^[^\s@]+@[^\s@]+$/, explanation: 'must be an e-mail address' } },
    }),
    password: described(
      'At least 12 characters, and not one of the common ones.',
      password({
        kdf: passwordHash,
        // Without one they are invited to choose it; the empty hash opens nothing.
        hooks: { resolveInput: { create: ({ resolvedData }) => resolvedData.password ?? '' } },
        validation: { isRequired: true, length: { min: 12, max: 200 }, rejectCommon: true },
        ui: {
          description:
            'At least 12 characters, and not one of the common ones. Whoever has none yet can be invited to choose it.',
          createView: { isRequired: false },
        },
      }),
    ),
    role: choice(roles, {
      description: 'What they may do.',
      defaultValue: 'reporter',
      isIndexed: true,
    }),
    state: choice(personStates, {
      description: 'Whether they may come in.',
      defaultValue: 'active',
    }),
    // Counted up by the database with every change of password, role or state: it ends their sessions.
    credentialsRevision: integer({
      defaultValue: 0,
      validation: { isRequired: true },
      db: { isNullable: false },
      graphql: { omit: true },
    }),
    wayIn,
    createdAt: moment({
      description: 'When they joined.',
      defaultValue: { kind: 'now' },
      validation: { isRequired: true },
      graphql: { ...systemWritten, isNonNull: { read: true } },
      ui: readOnlyView,
    }),
  },
  hooks: { afterOperation: auditPerson },
  actions: { invite: inviteAction, sendResetLink: sendResetLinkAction, resetSecondFactor: resetSecondFactorAction },
  ui: {
    label: 'People',
    singular: 'Person',
    plural: 'People',
    path: 'people',
    searchFields: ['name', 'email'],
    hideCreate: args => !isAdmin(args),
    hideDelete: true,
    listView: { initialColumns: ['name', 'email', 'role', 'state'], initialSort: { field: 'name', direction: 'ASC' } },
  },
  graphql: { description: 'Somebody who works in the newsroom.' },
})
