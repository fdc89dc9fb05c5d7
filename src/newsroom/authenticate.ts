import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { GraphQLString } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { checkPassword } from '../access/check-password.ts'
import { clientAddress } from '../access/client-address.ts'
import { findDevice, rememberDevice, touchDevice } from '../access/devices.ts'
import { checkSecondFactor } from '../access/second-factor.ts'
import { openSession } from '../access/sessions.ts'
import { beginAttempt } from '../access/sign-in-attempt.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { secondFactorRequired } from '../errors.ts'
import { ourContext } from '../revisions/any-list.ts'
import { deviceToken, keepDevice, keepSession } from './session-strategy.ts'
import { tooManyAttempts } from './too-many-attempts.ts'

type Credentials = { readonly email: string; readonly password: string; readonly code?: string | null }

/**
 * Puts our own sign-in in the place of Keystone's, which knows neither people who were disabled nor stored sessions,
 * attempts or second factors. It is no transaction of the newsroom's: what it writes holds even when signing in fails.
 */
export function replaceSignIn(schema: GraphQLSchema): void {
  const field = schema.getMutationType()?.getFields().authenticateUserWithPassword
  if (field === undefined) return
  field.resolve = authenticate
  field.args = [...field.args.filter(({ name }) => name !== code.name), code]
}

const code = {
  name: 'code',
  description: 'The code of the second factor, or a recovery code; asked for with the error SECOND_FACTOR_REQUIRED.',
  type: GraphQLString,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
} as const

const authenticate: GraphQLFieldResolver<unknown, object, Credentials> = async (_root, credentials, given) => {
  const context = ourContext(given)
  const { prisma: database } = context
  const { email } = credentials
  if (email.length > longestEmail || credentials.password.length > longestPassword) return failure
  const device = await findDevice(database, deviceToken(context), email)
  const attempt = await beginAttempt(database, { email, address: clientAddress(context), device })
  if (attempt.wait > 0) throw tooManyAttempts(attempt.wait)
  const person = await checkPassword(database, credentials)
  if (person === undefined) return fail(context, email)
  const second = await checkSecondFactor(database, person.id, credentials.code ?? undefined)
  if (second === 'missing') {
    await attempt.succeeded()
    throw secondFactorRequired()
  }
  if (second === 'wrong') return fail(context, email, 'The code is wrong, or was used already.')
  if (typeof second === 'object') throw tooManyAttempts(second.wait)
  const sessionToken = await openSession(database, person)
  if (sessionToken === undefined) return fail(context, email)
  await attempt.succeeded()
  keepSession(context, sessionToken)
  if (device === undefined) keepDevice(context, await rememberDevice(database, person.id))
  else await touchDevice(database, device)
  const { id, name, role } = person
  // What is recorded now was done by whoever has just come in.
  await recordAudit(context.withSession({ itemId: id, data: { id, name, role } }), [
    { action: 'signed_in', subjectType: 'User', subjectId: person.id },
  ])
  return { sessionToken, item: await itemOf(context, person.id) }
}

/** As long as the fields are; nothing longer is worth the work of a hash. */
const [longestEmail, longestPassword] = [254, 200]

/** One answer for whoever there is not, whoever was disabled and whoever mistypes. */
const failure = { message: 'The e-mail address or the password is wrong.' } as const

async function fail(context: Context, email: string, message: string = failure.message) {
  const [person] = await context.prisma.$queryRawUnsafe<{ id: string }[]>(
    `select id::text from newsroom."User" where lower(email) = lower($1)`,
    email,
  )
  // Also when it is nobody, or the time would tell. What they typed is not kept: it may be a password.
  await recordAudit(context, [{ action: 'sign_in_failed', subjectType: 'User', subjectId: person?.id ?? '' }])
  return { message }
}

const itemOf = (context: Context, id: string) => context.sudo().db.User.findOne({ where: { id } })
