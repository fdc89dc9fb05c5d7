import type { Client, Perspective } from '../client/index.ts'
import { createClient, ForbiddenError } from '../client/index.ts'
import { findSession } from './session-file.ts'

/** Which server a command talks to, and as whom. */
export type Server = { readonly url?: string; readonly token?: string }

/** The address of the server: the option, `SOFAR_URL`, or the one that `sofar start` makes here. */
export function serverUrl({ url }: Server): string {
  return url || process.env.SOFAR_URL || `http://localhost:${process.env.PORT || 3000}`
}

/** The token: the option, `SOFAR_TOKEN`, or what `sofar login` keeps. */
async function findToken(server: Server): Promise<string | undefined> {
  const url = serverUrl(server)
  return server.token || process.env.SOFAR_TOKEN || (URL.canParse(url) ? await findSession(url) : undefined)
}

/** A client of one of the APIs. The newsroom answers nobody without a token, so there it has to be at hand. */
export async function connect(
  server: Server,
  perspective: Perspective,
  options: { readonly timeoutMs?: number } = {},
): Promise<Client> {
  const token = await findToken(server)
  if (perspective === 'newsroom' && token === undefined) {
    throw new ForbiddenError('UNAUTHENTICATED', 'You are not signed in: run `sofar login`, or set SOFAR_TOKEN.')
  }
  return createClient({
    url: serverUrl(server),
    perspective,
    // The delivery API is open, and a session of the newsroom is none of its business.
    ...(token === undefined || perspective === 'published' ? {} : { token }),
    ...options,
  })
}
