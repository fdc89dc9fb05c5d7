import { g } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { takeAttempt } from '../access/allowance.ts'
import { clientAddress } from '../access/client-address.ts'
import type { Linked } from '../access/links.ts'
import { findLinked, linkAddress, mintLink, redeemLink } from '../access/links.ts'
import { networkOf } from '../access/network-of.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { ownAddress } from '../environment.ts'
import { badInput } from '../errors.ts'
import { linkMail } from '../mail/link-mail.ts'
import { sendMail } from '../mail/send-mail.ts'
import { findMailSettings } from '../mail/settings.ts'
import { actAs } from '../revisions/act-as.ts'
import { ourContext } from '../revisions/any-list.ts'
import { tooManyAttempts } from './too-many-attempts.ts'

const LinkedPerson = g.object<Linked>()({
  name: 'LinkedPerson',
  description: 'Whom a link lets choose a password.',
  fields: {
    name: g.field({ type: g.nonNull(g.String), description: 'Their name.' }),
    email: g.field({ type: g.nonNull(g.String), description: 'What they sign in with.' }),
  },
})

const token = g.arg({ type: g.nonNull(g.String), description: 'What the link has behind its #.' })

/**
 * Adds what somebody may do who cannot sign in: follow a link, ask for one. It is no transaction of the newsroom's: what
 * is counted stays counted.
 */
export const withWaysIn: (schema: GraphQLSchema) => GraphQLSchema = g.extend(() => ({
  query: {
    linkedPerson: g.field({
      type: LinkedPerson,
      description:
        'Whom an invitation or a reset link was given to; null when it was used, has expired or was replaced.',
      args: { token },
      resolve: (_root, { token: given }, context) => findLinked(ourContext(context).prisma, given),
    }),
    canMailLinks: g.field({
      type: g.nonNull(g.Boolean),
      description: 'Whether requestPasswordReset sends anything: there is a mail server.',
      resolve: () => findMailSettings() !== undefined,
    }),
  },
  mutation: {
    setPasswordByLink: g.field({
      type: g.nonNull(g.Boolean),
      description: 'Sets the password of the person that an invitation or a reset link was given to. It works once.',
      args: { token, password: g.arg({ type: g.nonNull(g.String), description: 'At least 12 characters.' }) },
      resolve: (_root, given, context) => setPassword(ourContext(context), given),
    }),
    requestPasswordReset: g.field({
      type: g.nonNull(g.Boolean),
      description:
        'Sends a reset link to an e-mail address, if somebody works here who has it; the answer does not tell.',
      args: { email: g.arg({ type: g.nonNull(g.String), description: 'What they sign in with.' }) },
      resolve: (_root, { email }, context) => requestReset(ourContext(context), email),
    }),
  },
}))

async function setPassword(context: Context, given: { token: string; password: string }): Promise<true> {
  await context.transaction(async transaction => {
    const linked = await redeemLink(transaction.prisma, given.token)
    if (linked === undefined) {
      throw badInput('token: this link was used already, has expired or was replaced by a newer one. Ask for another.')
    }
    await actAs(transaction.prisma, { user: linked.id, action: 'setPasswordByLink' })
    await transaction.sudo().db.User.updateOne({ where: { id: linked.id }, data: { password: given.password } })
    await recordAudit(transaction, [{ action: 'password_set_by_link', subjectType: 'User', subjectId: linked.id }])
  })
  return true
}

/** Letters to one address in an hour, and from one network. */
const letters = { toOne: { burst: 3, secondsEach: 1200 }, fromOne: { burst: 20, secondsEach: 180 } } as const

async function requestReset(context: Context, email: string): Promise<true> {
  const { prisma: database } = context
  if (findMailSettings() === undefined)
    throw badInput('There is no mail server: ask an administrator for a link, or run `sofar user reset`.')
  const waits = [
    await takeAttempt(database, `letters from ${networkOf(clientAddress(context) ?? 'here')}`, letters.fromOne),
    await takeAttempt(database, `letters to ${email.toLowerCase()}`, letters.toOne),
  ]
  const wait = Math.max(...waits)
  if (wait > 0) throw tooManyAttempts(wait)
  // After the answer: neither it nor its time tells whether somebody was found.
  setImmediate(() => void mailReset(context, email).catch(() => {}))
  return true
}

async function mailReset(context: Context, email: string): Promise<void> {
  const mail = findMailSettings()
  const [person] = await context.prisma.$queryRawUnsafe<Linked[]>(
    `select id::text, name, email from newsroom."User" where lower(email) = lower($1) and state = 'active'`,
    email,
  )
  const minted = person && (await mintLink(context.prisma, person.id, 'reset'))
  if (mail === undefined || minted === undefined || person === undefined) return
  const about = { subjectType: 'User', subjectId: person.id }
  try {
    await sendMail(mail, linkMail('reset', person, linkAddress(ownAddress(), minted)))
    await recordAudit(context, [{ action: 'reset_link_requested', ...about }])
  } catch {
    await recordAudit(context, [{ action: 'reset_link_not_sent', ...about }])
  }
}
