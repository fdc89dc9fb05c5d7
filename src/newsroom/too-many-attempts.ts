import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** Tried too often; after so many seconds it may be tried again. */
export function tooManyAttempts(waitSeconds: number): GraphQLError {
  const wait = waitSeconds < 90 ? `${waitSeconds} seconds` : `${Math.ceil(waitSeconds / 60)} minutes`
  // Typed as any extensions are: Yoga, which serves the other API, has declared headers of another kind for all.
  const extensions: Record<string, unknown> = {
    code: 'TOO_MANY_REQUESTS',
    retryAfterSeconds: waitSeconds,
    http: { status: 429, headers: new HeaderMap([['retry-after', String(waitSeconds)]]) },
  }
  return new GraphQLError(`Too many attempts. Try again in ${wait}.`, { extensions })
}
