import { createAuth } from '@keystone-6/auth'
import type { KeystoneConfig } from '@keystone-6/core/types'

import type { TypeInfo } from '../../generated/keystone/types.ts'
import { sessionStrategy } from './session-strategy.ts'

const { withAuth } = createAuth({ listKey: 'User', identityField: 'email', secretField: 'password' })

/** Sign-in by e-mail and password, with a page and sessions of our own. */
export function withSignIn(config: KeystoneConfig<TypeInfo>): KeystoneConfig<TypeInfo> {
  const signed = withAuth({ ...config, session: sessionStrategy })
  const getAdditionalFiles = async () =>
    (await signed.ui.getAdditionalFiles()).map(file => (file.outputPath === signInPage.outputPath ? signInPage : file))
  // Keystone would look up again, with a query of its own, who the session found already.
  const publicPages = [...signed.ui.publicPages, '/set-password']
  return { ...signed, session: sessionStrategy, ui: { ...signed.ui, getAdditionalFiles, publicPages } }
}

const signInPage = {
  mode: 'write',
  outputPath: 'pages/signin.js',
  src: `export { SignInPage as default } from '../../../admin/components/sign-in'\n`,
} as const
