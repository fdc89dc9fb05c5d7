import { g } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import { openSession } from '../access/sessions.ts'
import { forbidden } from '../errors.ts'
import { actAs } from '../revisions/act-as.ts'
import { ourContext } from '../revisions/any-list.ts'
import { keepSession } from './session-strategy.ts'
import type { Themselves } from './themselves.ts'
import { asThemselves, requirePassword } from './themselves.ts'

/**
 * Adds the change of one's own password, which asks for the one before. It is no transaction of the newsroom's: a password
 * that was tried stays counted.
 */
export const withPasswordChange: (schema: GraphQLSchema) => GraphQLSchema = g.extend(() => ({
  mutation: {
    changePassword: g.field({
      type: g.nonNull(g.String),
      description: 'Changes your password, ends all of your sessions, and answers with the token of a new one.',
      args: {
        password: g.arg({ type: g.nonNull(g.String), description: 'The one that you have.' }),
        newPassword: g.arg({ type: g.nonNull(g.String), description: 'At least 12 characters.' }),
      },
      resolve: (_root, given, context) => changePassword(asThemselves(ourContext(context)), given),
    }),
  },
}))

async function changePassword(
  context: Themselves,
  { password, newPassword }: { readonly password: string; readonly newPassword: string },
): Promise<string> {
  const { id } = await requirePassword(context, password)
  await context.transaction(async transaction => {
    await actAs(transaction.prisma, { user: id, action: 'changePassword' })
    await transaction.sudo().db.User.updateOne({ where: { id }, data: { password: newPassword } })
  })
  const { credentialsRevision } = await context.prisma.user.findUniqueOrThrow({
    where: { id },
    select: { credentialsRevision: true },
  })
  const token = await openSession(context.prisma, { id, credentialsRevision })
  if (token === undefined)
    throw forbidden('Your password is changed, and you were signed out meanwhile. Sign in again.')
  keepSession(context, token)
  return token
}
