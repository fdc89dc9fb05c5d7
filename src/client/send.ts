import type { Options } from 'ky'
import ky, { isHTTPError } from 'ky'

import { presentEndpoint } from './endpoint.ts'
import { UnavailableError } from './errors.ts'

/** How one API is reached. */
export type Connection = {
  readonly endpoint: URL
  readonly headers: Readonly<Record<string, string>>
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Whether the server has answered before; one that has is waited for while it restarts. */
  readonly server: { isKnown: boolean }
}

export type Message = {
  /** What is posted; without one it is a GET. */
  readonly body?: string
  /** Whether it may be sent again when nobody knows whether it arrived: never when it could change something twice. */
  readonly repeatable: boolean
  readonly signal: AbortSignal
}

export type Reply = { readonly status: number; readonly text: string }

const busyLimit = 3

/**
 * Sends a message and reads the whole reply, whatever its status. Throws UnavailableError when there is no reply, and
 * the reason of `signal` when that is aborted.
 */
export async function send(connection: Connection, message: Message): Promise<Reply> {
  try {
    const response = await exchange(connection, message)
    const reply = { status: response.status, text: await response.text() }
    connection.server.isKnown = true
    return reply
  } catch (error) {
    message.signal.throwIfAborted()
    throw unreachable(connection.endpoint, error)
  }
}

async function exchange(connection: Connection, { body, signal, repeatable }: Message): Promise<Response> {
  const { endpoint, headers, fetch } = connection
  const options: Options = {
    method: body === undefined ? 'get' : 'post',
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    signal,
    timeout: false,
    retry: {
      // As long as the caller's own time allows, which `signal` ends.
      limit: Infinity,
      methods: ['get', 'post'],
      // A request that is refused with 429 was not looked at.
      statusCodes: repeatable ? [429, 503] : [429],
      afterStatusCodes: [429, 503],
      backoffLimit: 5_000,
      jitter: delayMs => delayMs * (0.5 + Math.random() / 2),
      shouldRetry: ({ error, retryCount }) => {
        if (isHTTPError(error)) return retryCount > busyLimit ? false : undefined
        return repeatable && !signal.aborted && connection.server.isKnown
      },
    },
    ...(body === undefined ? {} : { body }),
    ...(fetch === undefined ? {} : { fetch }),
  }
  try {
    return await ky(endpoint, options)
  } catch (error) {
    if (isHTTPError(error)) return error.response
    throw error
  }
}

function unreachable(endpoint: URL, error: unknown): UnavailableError {
  const code = systemCode(error)
  const why = code === undefined ? '' : ` (${code})`
  return new UnavailableError('UNREACHABLE', `Cannot reach the server at ${presentEndpoint(endpoint)}${why}.`, {
    cause: error,
  })
}

/** Such as ECONNREFUSED; Node's `fetch` hides it in the cause. */
function systemCode(error: unknown): string | undefined {
  if (error === null || typeof error !== 'object') return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? systemCode(error.cause) : undefined
}
