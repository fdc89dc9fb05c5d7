import type { TypedDocument } from './document.ts'
import type { Perspective } from './endpoint.ts'
import { findEndpoint } from './endpoint.ts'
import { SofarError } from './errors.ts'
import { readReply } from './read-reply.ts'
import { send } from './send.ts'

export type ClientOptions = {
  /** The address of a server, such as `https://news.example`, or of one of its APIs, ending in `/graphql`. */
  readonly url: string | URL
  /** Which API below that address; `published` unless said otherwise. */
  readonly perspective?: Perspective
  /** In whose name to ask: from `signIn`, or an API token. */
  readonly token?: string
  /** How long one request may take, repeats included; 30 000 unless said otherwise. */
  readonly timeoutMs?: number
  /** Another `fetch` than the global one. */
  readonly fetch?: typeof globalThis.fetch
}

export type RequestOptions = {
  /** Gives the request up when aborted; the promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal
}

export type Client = {
  /**
   * Puts an operation to the API and answers with its data; throws a SofarError. A query is repeated while the server
   * is too busy, a mutation never.
   */
  request<Result, Variables>(document: TypedDocument<Result, Variables>, ...rest: Rest<Variables>): Promise<Result>
}

/** Variables may be left out where all of them may. */
type Rest<Variables> =
  Partial<Variables> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]

/** A client of the delivery API or, with `perspective: 'newsroom'`, of the newsroom API. */
export function createClient({
  url,
  perspective = 'published',
  token,
  timeoutMs = 30_000,
  fetch,
}: ClientOptions): Client {
  const endpoint = findEndpoint(url, perspective)
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${requireToken(token)}` }),
    // Keystone answers only requests that a page of another site cannot make unasked (CSRF prevention).
    ...(perspective === 'newsroom' ? { 'apollo-require-preflight': 'true' } : {}),
  }
  return {
    async request<Result>(
      document: TypedDocument<Result, never>,
      variables?: unknown,
      { signal }: RequestOptions = {},
    ) {
      const query = document.trim()
      const body = JSON.stringify({ query, variables })
      const reply = await send({ endpoint, headers, body, repeatable: isQuery(query), timeoutMs, signal, fetch })
      return readReply<Result>(reply, endpoint)
    },
  }
}

/** Errs on the safe side: a query that only mentions a mutation is not repeated either. */
function isQuery(source: string): boolean {
  return !/\b(?:mutation|subscription)\b/.test(source)
}

/** A header with any other character is refused by `fetch`, with an error that prints the token. */
function requireToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new SofarError(
    'BAD_TOKEN',
    'The token has characters that no token has; check that it was copied whole, without spaces.',
  )
}
