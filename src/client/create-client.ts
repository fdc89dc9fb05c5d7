import { createAsk } from './ask.ts'
import { withDeadline } from './deadline.ts'
import type { Changes, ChangesOptions } from './changes.ts'
import { changes } from './changes.ts'
import type { TypedDocument } from './document.ts'
import type { Perspective } from './endpoint.ts'
import { findEndpoint, presentEndpoint } from './endpoint.ts'
import { SofarError, UnavailableError } from './errors.ts'
import type { StoryCardFragment } from './generated/delivery/graphql.ts'
import { createListen } from './listen.ts'
import { createQueue } from './queue.ts'
import type { Connection } from './send.ts'
import type { StoriesOptions } from './stories.ts'
import { stories } from './stories.ts'
import type { WatchOptions } from './watch.ts'
import { watch } from './watch.ts'

export type ClientOptions<P extends Perspective = Perspective> = {
  /** The address of a server, such as `https://news.example`, or of one of its APIs, ending in `/graphql`. */
  readonly url: string | URL
  /** Which API below that address; `published` unless said otherwise. */
  readonly perspective?: P
  /** In whose name to ask: from `signIn`, or an API token. */
  readonly token?: string
  /** How long one request may take, repeats included; 30 000 unless said otherwise. */
  readonly timeoutMs?: number
  /** Another `fetch` than the global one. */
  readonly fetch?: typeof globalThis.fetch
}

/** A script may ask for a thousand things at once; no more than these are under way, and the others' time has not begun. */
const newsroomRequestsAtOnce = 8

export type RequestOptions = {
  /** Gives the request up when aborted; the promise then rejects with the reason of the signal. */
  readonly signal?: AbortSignal
  /** How long this request may take, repeats included. */
  readonly timeoutMs?: number
  /** Asks the server itself, past every cache on the way. */
  readonly fresh?: boolean
  /** Says of a mutation that it may be sent again when the connection is lost: twice does the same as once. */
  readonly repeatable?: boolean
}

export type Client<P extends Perspective = Perspective> = {
  readonly perspective: P
  /**
   * Puts an operation to the API and answers with its data; throws a SofarError. A query is repeated while the server is
   * too busy or restarts; a mutation only when the server says that it did not look at it (429).
   */
  request<Result, Variables>(document: TypedDocument<Result, Variables>, ...rest: Rest<Variables>): Promise<Result>
  /** All stories, the latest first, a page at a time; each comes once, whatever is published meanwhile. */
  stories(options?: StoriesOptions): AsyncGenerator<StoryCardFragment, void>
  /** What readers see otherwise than they did in a version or at a time: the net of all updates since. */
  changes(slug: string, options?: ChangesOptions): Promise<Changes>
  /** What changes in a story, as it happens, until `signal` is aborted or the loop is left. */
  watch(slug: string, options?: WatchOptions): AsyncGenerator<Changes, void>
}

/** Variables may be left out where all of them may, and where there are none. */
type Rest<Variables> = [Variables] extends [Record<string, never>]
  ? [variables?: Variables, options?: RequestOptions]
  : Partial<Variables> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions]

/** A client of the delivery API or, with `perspective: 'newsroom'`, of the newsroom API. */
export function createClient<P extends Perspective = 'published'>(options: ClientOptions<P>): Client<P>
export function createClient({
  url,
  perspective = 'published',
  token,
  timeoutMs: usualTimeoutMs = 30_000,
  fetch,
}: ClientOptions): Client {
  const endpoint = findEndpoint(url, perspective)
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${requireToken(token)}` }),
    // Keystone answers only requests that a page of another site cannot make unasked (CSRF prevention).
    ...(perspective === 'newsroom' ? { 'apollo-require-preflight': 'true' } : {}),
  }
  const connection: Connection = { endpoint, headers, fetch, server: { isKnown: false } }
  const ask = createAsk(connection)
  const inTurn = createQueue(perspective === 'newsroom' ? newsroomRequestsAtOnce : Infinity)

  const client: Client = {
    perspective,
    async request<Result>(
      document: TypedDocument<Result, never>,
      variables?: unknown,
      { signal: given, timeoutMs = usualTimeoutMs, fresh = false, repeatable = false }: RequestOptions = {},
    ) {
      // What only its reader may see is nothing for caches.
      const cacheable = perspective === 'published' && token === undefined && !fresh
      const tooLate = () => tooSlow(endpoint, timeoutMs)
      return inTurn(() => {
        given?.throwIfAborted()
        return withDeadline(signal => ask<Result>({ document, variables, cacheable, repeatable, signal }), {
          timeoutMs,
          signal: given,
          tooLate,
        })
      })
    },
    stories: options => stories(client, options),
    changes: (slug, options) => changes(client, slug, options),
    watch: (slug, options) => watch(client, createListen(connection), slug, options),
  }
  return client
}

function tooSlow(endpoint: URL, timeoutMs: number): UnavailableError {
  return new UnavailableError(
    'TIMEOUT',
    `The server at ${presentEndpoint(endpoint)} did not answer within ${timeoutMs / 1_000} s.`,
  )
}

/** A header with any other character is refused by `fetch`, with an error that prints the token. */
function requireToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new SofarError(
    'BAD_TOKEN',
    'The token has characters that no token has; check that it was copied whole, without spaces.',
  )
}
