import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'
import { requireItem } from '../../src/errors.ts'
import { permittedAction } from '../access.ts'

/** Ends an API token, from the next request on. */
export const revokeApiTokenAction = action<Lists.ApiToken.TypeInfo>({
  access: permittedAction,
  resolve: async ({ where }, context) => {
    const token = requireItem('ApiToken', where, await context.db.ApiToken.findOne({ where }))
    if (token.revokedAt !== null) return token
    const revokedAt = new Date()
    await context.prisma.apiToken.update({
      where: { id: token.id },
      data: { revokedAt, updatedById: context.session?.itemId ?? null },
    })
    const details = { name: token.name }
    await recordAudit(context, [{ action: 'api_token_revoked', subjectType: 'ApiToken', subjectId: token.id, details }])
    return { ...token, revokedAt }
  },
  graphql: {
    singular: 'revokeApiToken',
    plural: 'revokeApiTokens',
    description: 'End an API token, from the next request on.',
  },
  ui: {
    label: 'Revoke',
    icon: 'banIcon',
    messages: {
      promptTitle: 'Revoke this token?',
      prompt: 'Whatever uses {itemLabel} is refused from its next request on. This cannot be undone.',
      promptConfirmLabel: 'Revoke',
      success: '{itemLabel} is revoked.',
      fail: '{itemLabel} was not revoked.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { NOT: { revokedAt: { equals: null } } } } },
  },
})
