import { action, g } from '@keystone-6/core'
import { checkbox } from '@keystone-6/core/fields'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { decideAnonymity, requestAnonymity } from '../../src/evidence/anonymity.ts'
import type { Condition } from '../../src/rules/anonymity-conditions.ts'
import { conditions } from '../../src/rules/anonymity-conditions.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { prose } from '../fields/words.ts'

const words = <L extends Lists.Source.TypeInfo | Lists.AnonymityGrant.TypeInfo>(description: string) =>
  argument(g.arg({ type: g.nonNull(g.String), description }), prose<L>({ description, required: true, max: 2_000 }))

const condition = (key: Condition) => {
  const description = `You confirm: ${conditions[key]}.`
  return argument(
    g.arg({ type: g.nonNull(g.Boolean), description }),
    checkbox<Lists.AnonymityGrant.TypeInfo>({ ui: { description } }),
  )
}

const requestArgs = { reason: words<Lists.Source.TypeInfo>('Why the source cannot be named.') }

/** Asks for the decision that a source may be used without its name. */
export const requestAnonymityAction = action<Lists.Source.TypeInfo, typeof requestArgs>({
  access: permittedAction,
  args: requestArgs,
  resolve: async ({ where, args: { reason } }, context) => {
    const source = requireItem('Source', where, await context.db.Source.findOne({ where }))
    await requestAnonymity(context, source, reason)
    return source
  },
  graphql: {
    singular: 'requestAnonymity',
    plural: 'requestAnonymityForMany',
    description: 'Ask that a source may be used without its name; somebody else decides.',
  },
  ui: {
    label: 'Request anonymity',
    icon: 'shieldQuestionIcon',
    messages: {
      promptTitle: 'Request anonymity?',
      prompt: 'An editor other than you decides whether {itemLabel} may be used without its name.',
      promptConfirmLabel: 'Request',
      success: 'An editor has to decide about {itemLabel}.',
      fail: 'Anonymity was not requested.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { protection: { equals: 'public' } } } },
    listView: { actionMode: 'hidden' },
  },
})

const approveArgs = {
  isInformation: condition('isInformation'),
  isVital: condition('isVital'),
  isUnavailableOtherwise: condition('isUnavailableOtherwise'),
  isReliable: condition('isReliable'),
  identityKnown: condition('identityKnown'),
}

/** A second person confirms every condition, and the source may go unnamed. */
export const approveAnonymityAction = action<Lists.AnonymityGrant.TypeInfo, typeof approveArgs>({
  access: permittedAction,
  args: approveArgs,
  resolve: async ({ where, args }, context) => {
    const grant = requireItem('AnonymityGrant', where, await context.db.AnonymityGrant.findOne({ where }))
    await decideAnonymity(context, grant, { state: 'approved', confirmed: args })
    return context.db.AnonymityGrant.findOne({ where: { id: grant.id } })
  },
  graphql: {
    singular: 'approveAnonymity',
    plural: 'approveAnonymityForMany',
    description: 'Decide that a source may be used without its name, and confirm every condition.',
  },
  ui: {
    label: 'Approve',
    icon: 'shieldCheckIcon',
    messages: {
      promptTitle: 'May this source go unnamed?',
      prompt: 'Confirm each condition. You cannot approve what you requested.',
      promptConfirmLabel: 'Approve',
      success: 'The source may be used without its name.',
      fail: 'Anonymity was not approved.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { state: { not: { equals: 'requested' } } } } },
    listView: { actionMode: 'hidden' },
  },
})

const refusalArgs = { note: words<Lists.AnonymityGrant.TypeInfo>('Why; for the newsroom.') }

/** The source may not go unnamed. */
export const declineAnonymityAction = refusal('declined', {
  name: 'declineAnonymity',
  description: 'Decide that a source may not be used without its name.',
  label: 'Decline',
  while: 'requested',
})

/** The source may go unnamed no longer. */
export const revokeAnonymityAction = refusal('revoked', {
  name: 'revokeAnonymity',
  description: 'Take the decision back that a source may be used without its name.',
  label: 'Revoke',
  while: 'approved',
})

type Refusal = { name: string; description: string; label: string; while: 'requested' | 'approved' }

function refusal(state: 'declined' | 'revoked', { name, description, label, while: from }: Refusal) {
  return action<Lists.AnonymityGrant.TypeInfo, typeof refusalArgs>({
    access: permittedAction,
    args: refusalArgs,
    resolve: async ({ where, args: { note } }, context) => {
      const grant = requireItem('AnonymityGrant', where, await context.db.AnonymityGrant.findOne({ where }))
      await decideAnonymity(context, grant, { state, note })
      return context.db.AnonymityGrant.findOne({ where: { id: grant.id } })
    },
    graphql: { singular: name, plural: `${name}ForMany`, description },
    ui: {
      label,
      icon: 'shieldOffIcon',
      messages: {
        promptTitle: `${label} anonymity?`,
        prompt: 'What rests on the source cannot be published without its name.',
        promptConfirmLabel: label,
        success: `Anonymity is ${state}.`,
        fail: `Anonymity was not ${state}.`,
      },
      itemView: { navigation: 'refetch', actionMode: { hidden: { state: { not: { equals: from } } } } },
      listView: { actionMode: 'hidden' },
    },
  })
}
