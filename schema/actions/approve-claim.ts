import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { approveClaim } from '../../src/evidence/approve-claim.ts'
import { requireItem } from '../../src/errors.ts'
import { permittedAction } from '../access.ts'

const retracted = { hidden: { retractedAt: { not: { equals: null } } } }

/** A second person agrees with the text of a claim and its evidence as they are. */
export const approveAction = action<Lists.Claim.TypeInfo>({
  access: permittedAction,
  resolve: async ({ where }, context) => {
    const { id } = requireItem('Claim', where, await context.db.Claim.findOne({ where }))
    await approveClaim(context, id)
    return context.db.Claim.findOne({ where: { id } })
  },
  graphql: {
    singular: 'approveClaim',
    plural: 'approveClaims',
    description: 'Agree, as the second person, with the text of a claim and its evidence as they are.',
  },
  ui: {
    label: 'Approve',
    icon: 'userCheckIcon',
    messages: {
      promptTitle: 'Approve this claim?',
      prompt: 'You agree with {itemLabel} and its evidence as they are now. If either changes, the approval ends.',
      promptTitleMany: 'Approve {count} {singular|plural}?',
      promptMany: 'You agree with each of them and its evidence as they are now. If either changes, the approval ends.',
      promptConfirmLabel: 'Approve',
      promptConfirmLabelMany: 'Approve',
      success: '{itemLabel} is approved.',
      successMany: '{countSuccess} {singular|plural} approved.',
      fail: '{itemLabel} was not approved.',
      failMany: '{countFail} {singular|plural} not approved.',
    },
    itemView: { navigation: 'refetch', actionMode: retracted },
    listView: { actionMode: retracted },
  },
})
