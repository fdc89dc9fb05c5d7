import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { checkPassword } from '../access/check-password.ts'
import { openSession } from '../access/sessions.ts'
import { recordSignIn } from '../audit/record-sign-in.ts'
import { ourContext } from '../revisions/any-list.ts'
import { keepSession } from './session-strategy.ts'

type Credentials = { readonly email: string; readonly password: string }

/**
 * Puts our own sign-in in the place of Keystone's, which knows neither people who were disabled nor stored sessions. It
 * is no transaction of the newsroom's: what it writes holds even when signing in fails.
 */
export function replaceSignIn(schema: GraphQLSchema): void {
  const field = schema.getMutationType()?.getFields().authenticateUserWithPassword
  if (field !== undefined) field.resolve = authenticate
}

const authenticate: GraphQLFieldResolver<unknown, object, Credentials> = async (_root, credentials, given) => {
  const context = ourContext(given)
  const person = await checkPassword(context.prisma, credentials)
  const sessionToken = person && (await openSession(context.prisma, person))
  await recordSignIn(context, credentials.email, { isIn: sessionToken !== undefined })
  if (person === undefined || sessionToken === undefined) return failure
  keepSession(context, sessionToken)
  return { sessionToken, item: await itemOf(context, person.id) }
}

/** One answer for whoever there is not, whoever was disabled and whoever mistypes. */
const failure = { message: 'The e-mail address or the password is wrong.' } as const

const itemOf = (context: Context, id: string) => context.sudo().db.User.findOne({ where: { id } })
