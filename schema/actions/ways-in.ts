import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import type { LinkKind } from '../../src/access/links.ts'
import { removeSecondFactor } from '../../src/access/second-factor.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'
import { badInput, requireItem } from '../../src/errors.ts'
import { giveLink } from '../../src/mail/give-link.ts'
import { permittedAction } from '../access.ts'
import { withLink } from '../derived/way-in.ts'

/** Invites somebody to choose their first password. */
export const inviteAction = linkAction('invitation', {
  singular: 'inviteUser',
  plural: 'inviteUsers',
  label: 'Invite',
  icon: 'mailPlusIcon',
  description:
    'Give somebody a link, valid for a week, to choose their first password with; mailed if there is a mail server.',
})

/** Gives somebody a way back in. */
export const sendResetLinkAction = linkAction('reset', {
  singular: 'sendResetLink',
  plural: 'sendResetLinks',
  label: 'Send reset link',
  icon: 'keyRoundIcon',
  description:
    'Give somebody a link, valid for two hours, to choose a new password with; mailed if there is a mail server.',
})

/** Takes somebody's second factor away, who has lost it. */
export const resetSecondFactorAction = action<Lists.User.TypeInfo>({
  access: permittedAction,
  resolve: async ({ where }, context) => {
    const person = requireItem('User', where, await context.db.User.findOne({ where }))
    if (!(await removeSecondFactor(context.prisma, person.id))) throw badInput(`${person.name} has no second factor.`)
    await recordAudit(context, [{ action: 'second_factor_reset', subjectType: 'User', subjectId: person.id }])
    return context.db.User.findOne({ where: { id: person.id } })
  },
  graphql: {
    singular: 'resetSecondFactor',
    plural: 'resetSecondFactors',
    description: 'Take somebody’s second factor away who has lost it, and end their sessions.',
  },
  ui: {
    label: 'Reset second factor',
    icon: 'shieldOffIcon',
    messages: {
      promptTitle: 'Take the second factor away?',
      prompt: 'Be sure that it is {itemLabel} who asks. Their password alone will let them in, and their sessions end.',
      promptConfirmLabel: 'Take it away',
      success: '{itemLabel} signs in with the password alone.',
      fail: 'The second factor of {itemLabel} was not taken away.',
    },
    itemView: { actionMode: 'hidden' },
    listView: { actionMode: 'hidden' },
  },
})

type Names = {
  singular: string
  plural: string
  label: string
  icon: 'mailPlusIcon' | 'keyRoundIcon'
  description: string
}

function linkAction(kind: LinkKind, { singular, plural, label, icon, description }: Names) {
  return action<Lists.User.TypeInfo>({
    access: permittedAction,
    resolve: async ({ where }, context) => {
      const person = requireItem('User', where, await context.db.User.findOne({ where }))
      return withLink(person, await giveLink(context, person, kind))
    },
    graphql: { singular, plural, description },
    ui: {
      label,
      icon,
      messages: {
        promptTitle: `${label}?`,
        prompt: description,
        promptConfirmLabel: label,
        success: `Done: {itemLabel}.`,
        fail: `Not done: {itemLabel}.`,
      },
      // Beside “Way in”, which can show a link that is not mailed.
      itemView: { actionMode: 'hidden' },
      listView: { actionMode: 'hidden' },
    },
  })
}
