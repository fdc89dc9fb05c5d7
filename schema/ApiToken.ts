import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { tokenScopes } from '../src/vocabulary/people.ts'
import { isAdmin, permitted, permittedFields } from './access.ts'
import { revokeApiTokenAction } from './actions/revoke-api-token.ts'
import { choices } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { readOnlyView } from './fields/describe.ts'
import { one } from './fields/related.ts'
import { tracking } from './fields/tracking.ts'
import { line } from './fields/words.ts'

export const ApiToken: Lists.ApiToken = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    name: line({ description: 'What the token is for.', required: true, max: 120, ui: readOnlyView }),
    owner: one('User', { description: 'In whose name it acts, never beyond their role.', ui: readOnlyView }),
    scopes: choices(tokenScopes, { description: 'What it may do.', ui: readOnlyView }),
    tokenId: line({
      description: 'The part of the token that is not secret.',
      isIndexed: 'unique',
      max: 60,
      omitInput: true,
      ui: readOnlyView,
    }),
    secretHash: line({
      description: 'A hash of the secret part; the token itself is kept nowhere.',
      max: 200,
      secret: true,
    }),
    expiresAt: moment({ description: 'When it stops working.', isIndexed: true, ui: readOnlyView }),
    revokedAt: moment({ description: 'When it was revoked.', ui: readOnlyView }),
    lastUsedAt: moment({ description: 'When it was last used, give or take ten minutes.', ui: readOnlyView }),
    ...tracking(),
  },
  actions: { revoke: revokeApiTokenAction },
  ui: {
    label: 'API tokens',
    singular: 'API token',
    plural: 'API tokens',
    path: 'api-tokens',
    hideNavigation: args => !isAdmin(args),
    // The button leads to admin/pages/api-tokens/create: Keystone's own page could not show the token.
    hideCreate: args => !isAdmin(args),
    hideDelete: true,
    listView: {
      initialColumns: ['name', 'owner', 'scopes', 'expiresAt', 'revokedAt', 'lastUsedAt'],
      initialSort: { field: 'createdAt', direction: 'DESC' },
    },
  },
  graphql: { description: 'A credential with which a script acts in somebody’s name.' },
})
