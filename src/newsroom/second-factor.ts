import { g } from '@keystone-6/core'
import type { GraphQLSchema } from 'graphql'

import {
  beginSecondFactor,
  checkSecondFactor,
  confirmSecondFactor,
  findSecondFactor,
  removeSecondFactor,
} from '../access/second-factor.ts'
import { closeOtherSessions } from '../access/sessions.ts'
import type { Event } from '../audit/record-audit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { badInput } from '../errors.ts'
import { ourContext } from '../revisions/any-list.ts'
import { sessionToken } from './session-strategy.ts'
import type { Themselves } from './themselves.ts'
import { asThemselves, requirePassword } from './themselves.ts'
import { tooManyAttempts } from './too-many-attempts.ts'

const SecondFactorState = g.object<Awaited<ReturnType<typeof findSecondFactor>>>()({
  name: 'SecondFactorState',
  description: 'Whether signing in asks for a code as well.',
  fields: {
    isOn: g.field({ type: g.nonNull(g.Boolean), description: 'Whether it does.' }),
    recoveryCodesLeft: g.field({ type: g.nonNull(g.Int), description: 'How many recovery codes are not used yet.' }),
  },
})

const NewSecondFactor = g.object<{ readonly secret: string; readonly uri: string }>()({
  name: 'NewSecondFactor',
  description: 'What an app makes codes from; shown once.',
  fields: {
    secret: g.field({ type: g.nonNull(g.String), description: 'To be typed into the app.' }),
    uri: g.field({ type: g.nonNull(g.String), description: 'The same as an address, for a QR code.' }),
  },
})

const password = g.arg({ type: g.nonNull(g.String), description: 'Your password.' })
const code = g.arg({ type: g.nonNull(g.String), description: 'The code that the app shows.' })

/**
 * Adds the second factor of whoever is signed in. It is no transaction of the newsroom's: a code that was tried stays
 * counted.
 */
export const withSecondFactor: (schema: GraphQLSchema) => GraphQLSchema = g.extend(() => ({
  query: {
    secondFactor: g.field({
      type: g.nonNull(SecondFactorState),
      description: 'Your second factor.',
      resolve: (_root, _args, context) => {
        const { prisma, session } = asThemselves(ourContext(context))
        return findSecondFactor(prisma, session.itemId)
      },
    }),
  },
  mutation: {
    beginSecondFactor: g.field({
      type: g.nonNull(NewSecondFactor),
      description: 'Begins to ask you for a code when you sign in; confirmSecondFactor turns it on.',
      args: { password },
      resolve: (_root, given, context) => begin(asThemselves(ourContext(context)), given.password),
    }),
    confirmSecondFactor: g.field({
      type: g.nonNull(g.list(g.nonNull(g.String))),
      description: 'Turns it on, ends your other sessions, and answers with your recovery codes, shown once.',
      args: { code },
      resolve: (_root, given, context) => confirm(asThemselves(ourContext(context)), given.code),
    }),
    removeSecondFactor: g.field({
      type: g.nonNull(g.Boolean),
      description: 'Asks you for no code any more, and ends your sessions.',
      args: { code },
      resolve: (_root, given, context) => remove(asThemselves(ourContext(context)), given.code),
    }),
  },
}))

async function begin(context: Themselves, given: string) {
  const begun = await beginSecondFactor(context.prisma, await requirePassword(context, given))
  if (begun === undefined) throw badInput('You have a second factor already; remove it first.')
  return begun
}

async function confirm(context: Themselves, given: string): Promise<readonly string[]> {
  const { prisma, session } = context
  const outcome = await confirmSecondFactor(prisma, session.itemId, given)
  if (outcome === 'none') throw badInput('There is nothing to confirm: begin with beginSecondFactor.')
  if (outcome === 'wrong')
    throw badInput('code: it is wrong. Wait for the next one, and see that the clock of your device is right.')
  if ('wait' in outcome) throw tooManyAttempts(outcome.wait)
  await closeOtherSessions(prisma, session.itemId, sessionToken(context))
  await note(context, 'second_factor_added')
  return outcome
}

async function remove(context: Themselves, given: string): Promise<true> {
  const { prisma, session } = context
  const check = await checkSecondFactor(prisma, session.itemId, given)
  if (check === 'none') throw badInput('You have no second factor.')
  if (typeof check === 'object') throw tooManyAttempts(check.wait)
  if (check !== 'right') throw badInput('code: it is wrong, or was used already.')
  await removeSecondFactor(prisma, session.itemId)
  await note(context, 'second_factor_removed')
  return true
}

async function note(context: Themselves, action: Event['action']): Promise<void> {
  await recordAudit(context, [{ action, subjectType: 'User', subjectId: context.session.itemId }])
}
