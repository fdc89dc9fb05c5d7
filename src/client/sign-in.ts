import type { ClientOptions } from './create-client.ts'
import { createClient } from './create-client.ts'
import { ForbiddenError } from './errors.ts'
import { SignInDocument } from './generated/newsroom/graphql.ts'

/**
 * Signs in to the newsroom API and answers with a token for `createClient`; throws ForbiddenError when e-mail and
 * password do not fit, or, with the code `SECOND_FACTOR_REQUIRED`, when `code` has to come with them.
 */
export async function signIn(
  url: string | URL,
  email: string,
  password: string,
  { code, ...options }: Pick<ClientOptions, 'fetch' | 'timeoutMs'> & { readonly code?: string | undefined } = {},
): Promise<string> {
  const newsroom = createClient({ ...options, url, perspective: 'newsroom' })
  const { authenticateUserWithPassword: result } = await newsroom.request(SignInDocument, {
    email,
    password,
    code: code ?? null,
  })
  if (result !== null && 'sessionToken' in result) return result.sessionToken
  const reason = code === undefined ? 'e-mail and password do not fit.' : 'e-mail, password and code do not fit.'
  throw new ForbiddenError('UNAUTHENTICATED', `Signing in failed: ${reason}`)
}
