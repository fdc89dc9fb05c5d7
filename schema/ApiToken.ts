import { list } from '@keystone-6/core'

import type { Lists } from '../generated/keystone/types.ts'
import { tokenScopes } from '../src/vocabulary/people.ts'
import { isAdmin, permitted, permittedFields } from './access.ts'
import { choices } from './fields/choice.ts'
import { moment } from './fields/dates.ts'
import { one } from './fields/related.ts'
import { tracking } from './fields/tracking.ts'
import { line } from './fields/words.ts'

export const ApiToken: Lists.ApiToken = list({
  access: permitted,
  fieldDefaults: permittedFields,
  fields: {
    name: line({ description: 'What the token is for.', required: true, max: 120 }),
    owner: one('User', { description: 'In whose name it acts.' }),
    scopes: choices(tokenScopes, { description: 'What it may do.' }),
    tokenId: line({
      description: 'The part of the token that is not secret.',
      isIndexed: 'unique',
      max: 60,
      omitInput: true,
    }),
    secretHash: line({
      description: 'A hash of the secret part; the token itself is kept nowhere.',
      max: 200,
      secret: true,
    }),
    expiresAt: moment({ description: 'When it stops working.', isIndexed: true }),
    revokedAt: moment({ description: 'When it was revoked.' }),
    lastUsedAt: moment({ description: 'When it was last used.' }),
    ...tracking(),
  },
  ui: {
    label: 'API tokens',
    singular: 'API token',
    plural: 'API tokens',
    path: 'api-tokens',
    hideNavigation: args => !isAdmin(args),
    hideCreate: true,
    hideDelete: true,
    listView: { initialColumns: ['name', 'owner', 'expiresAt', 'revokedAt', 'lastUsedAt'] },
  },
  graphql: { description: 'A credential with which a script acts in somebody’s name.' },
})
