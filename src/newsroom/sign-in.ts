import { randomBytes } from 'node:crypto'

import { createAuth } from '@keystone-6/auth'
import { statelessSessions } from '@keystone-6/core/session'
import type { KeystoneConfig } from '@keystone-6/core/types'

import type { TypeInfo } from '../../generated/keystone/types.ts'
import { findSessionSecret, publicAddress } from '../environment.ts'

const { withAuth } = createAuth({
  listKey: 'User',
  identityField: 'email',
  secretField: 'password',
  sessionData: 'id name role',
})

/** Sign-in by e-mail and password, with a page of our own; the role is read anew from the database with every request. */
export function withSignIn(config: KeystoneConfig<TypeInfo>): KeystoneConfig<TypeInfo> {
  const signed = withAuth(config)
  const getAdditionalFiles = async () =>
    (await signed.ui.getAdditionalFiles()).map(file => (file.outputPath === signInPage.outputPath ? signInPage : file))
  return { ...signed, ui: { ...signed.ui, getAdditionalFiles } }
}

const signInPage = {
  mode: 'write',
  outputPath: 'pages/signin.js',
  src: `export { SignInPage as default } from '../../../admin/components/sign-in'\n`,
} as const

/** A sealed cookie, or the same token as `Authorization: Bearer`. Building needs no secret that lasts. */
export const session = statelessSessions({
  cookieName: 'sofar-session',
  // Not by NODE_ENV, as Keystone would: without TLS nobody could sign in from another machine.
  secure: publicAddress()?.startsWith('https:') ?? false,
  secret: findSessionSecret() ?? randomBytes(32).toString('base64url'),
})
