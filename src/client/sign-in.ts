import type { ClientOptions } from './create-client.ts'
import { createClient } from './create-client.ts'
import { ForbiddenError } from './errors.ts'
import { SignInDocument } from './generated/newsroom/graphql.ts'

/**
 * Signs in to the newsroom API and answers with a token for `createClient`; throws ForbiddenError when e-mail and
 * password do not fit.
 */
export async function signIn(
  url: string | URL,
  email: string,
  password: string,
  options: Pick<ClientOptions, 'fetch' | 'timeoutMs'> = {},
): Promise<string> {
  const newsroom = createClient({ ...options, url, perspective: 'newsroom' })
  const { authenticateUserWithPassword: result } = await newsroom.request(SignInDocument, { email, password })
  if (result !== null && 'sessionToken' in result) return result.sessionToken
  throw new ForbiddenError('UNAUTHENTICATED', 'Signing in failed: e-mail and password do not fit.')
}
