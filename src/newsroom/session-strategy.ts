import type { SessionStrategy } from '@keystone-6/core/types'
import { parseCookie, stringifySetCookie } from 'cookie'

import { GraphQLError } from 'graphql'

import type { Context, Session, TypeInfo } from '../../generated/keystone/types.ts'
import { findApiToken } from '../access/api-tokens.ts'
import { deviceSeconds } from '../access/devices.ts'
import { closeSession, findSession, sessionSeconds } from '../access/sessions.ts'
import { recordSignOut } from '../audit/record-sign-out.ts'
import { publicAddress } from '../environment.ts'
import { presentDatabaseError } from '../graphql/database-errors.ts'

const cookieName = 'sofar-session'
const deviceCookieName = 'sofar-device'

/** Who asks is in the database, looked up anew with every request: by a cookie, or a token as `Authorization: Bearer`. */
export const sessionStrategy: SessionStrategy<Session, TypeInfo> = {
  get: async ({ context }) => {
    const token = sessionToken(context)
    if (token === undefined) return undefined
    return unlessAway(
      context,
      async () => (await findSession(context.prisma, token)) ?? findApiToken(context.prisma, token),
    )
  },
  start: () => {
    throw new Error('A session is opened by authenticateUserWithPassword alone.')
  },
  end: async ({ context }) => {
    const token = sessionToken(context)
    if (token !== undefined) await closeSession(context.prisma, token)
    await recordSignOut(context)
    setCookie(context, cookieName, '', 0)
  },
}

/** Without a database nobody is anybody, which is not the same as being a stranger. */
async function unlessAway<T>({ res }: Context, find: () => Promise<T>): Promise<T> {
  try {
    return await find()
  } catch (error) {
    const presented = presentDatabaseError(error)
    if (presented?.extensions.code !== 'SERVICE_UNAVAILABLE') throw error
    res?.setHeader('Retry-After', '2')
    throw new GraphQLError(presented.message, { extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } } })
  }
}

/** Gives the browser that asks a session to keep. */
export function keepSession(context: Context, token: string): void {
  setCookie(context, cookieName, token, sessionSeconds)
}

/** Gives the browser that asks what it is known by from now on; signing out leaves it. */
export function keepDevice(context: Context, token: string): void {
  setCookie(context, deviceCookieName, token, deviceSeconds)
}

/** What the browser that asks says it is known by. */
export function deviceToken({ req }: Context): string | undefined {
  return parseCookie(req?.headers.cookie ?? '')[deviceCookieName]
}

/** The session that a request is made in. */
export function sessionToken({ req }: Context): string | undefined {
  const { authorization = '', cookie = '' } = req?.headers ?? {}
  // A script that says who it is never acts as somebody else.
  if (authorization !== '') return /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  return parseCookie(cookie)[cookieName]
}

function setCookie({ res }: Context, name: string, value: string, maxAge: number): void {
  const cookie = stringifySetCookie({
    name,
    value,
    maxAge,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    // Not by NODE_ENV, as Keystone would: without TLS nobody could sign in from another machine.
    secure: publicAddress()?.startsWith('https:') ?? false,
  })
  res?.appendHeader('Set-Cookie', cookie)
}
