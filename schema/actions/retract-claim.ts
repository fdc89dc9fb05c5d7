import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { retractClaim } from '../../src/publishing/retract.ts'
import { permittedAction } from '../access.ts'
import { retractionArgs } from './retraction-args.ts'

const args = retractionArgs<Lists.Claim.TypeInfo>()

/** Takes a claim back: it stays visible, marked, and what rests on it falls. */
export const retractClaimAction = action<Lists.Claim.TypeInfo, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: { reason, note } }, context) => {
    const { id } = requireItem('Claim', where, await context.db.Claim.findOne({ where }))
    await retractClaim(context, { id, reason, note })
    return context.db.Claim.findOne({ where: { id } })
  },
  graphql: {
    singular: 'retractClaim',
    plural: 'retractClaims',
    description: 'Take a claim back, with a reason; in public at once, where it is public.',
  },
  ui: {
    label: 'Retract',
    icon: 'banIcon',
    messages: {
      promptTitle: 'Retract this claim?',
      prompt: '{itemLabel} stays visible, marked as retracted, and readers are told at once. This cannot be undone.',
      promptConfirmLabel: 'Retract',
      success: '{itemLabel} is retracted.',
      fail: '{itemLabel} was not retracted.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { retractedAt: { not: { equals: null } } } } },
    listView: { actionMode: 'hidden' },
  },
})
