import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** What the newsroom API said was wrong: the stable code and the sentence for people. */
export function faultOf(error: unknown): { readonly code: string; readonly message: string } {
  const [fault] = CombinedGraphQLErrors.is(error) ? error.errors : []
  if (fault === undefined) return { code: 'UNAVAILABLE', message: 'The server does not answer. Try again in a moment.' }
  return { code: typeof fault.extensions?.code === 'string' ? fault.extensions.code : '', message: fault.message }
}
