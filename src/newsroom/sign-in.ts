import { randomBytes } from 'node:crypto'

import { createAuth } from '@keystone-6/auth'
import { statelessSessions } from '@keystone-6/core/session'

import { findSessionSecret, publicAddress } from '../environment.ts'

const { withAuth } = createAuth({
  listKey: 'User',
  identityField: 'email',
  secretField: 'password',
  sessionData: 'id name role',
})

/** Sign-in by e-mail and password; the role is read anew from the database with every request. */
export const withSignIn = withAuth

/** A sealed cookie, or the same token as `Authorization: Bearer`. Building needs no secret that lasts. */
export const session = statelessSessions({
  cookieName: 'sofar-session',
  // Not by NODE_ENV, as Keystone would: without TLS nobody could sign in from another machine.
  secure: publicAddress()?.startsWith('https:') ?? false,
  secret: findSessionSecret() ?? randomBytes(32).toString('base64url'),
})
