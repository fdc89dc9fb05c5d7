import type { Options } from 'ky'
import ky, { isHTTPError } from 'ky'

import { presentEndpoint } from './endpoint.ts'
import { UnavailableError } from './errors.ts'

export type Message = {
  readonly endpoint: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Whether it may be sent again: never when it could change something twice. */
  readonly repeatable: boolean
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  readonly fetch?: typeof globalThis.fetch | undefined
}

export type Reply = { readonly status: number; readonly text: string }

const whenBusy: Options['retry'] = {
  limit: 3,
  methods: ['post'],
  statusCodes: [429, 503],
  afterStatusCodes: [429, 503],
  jitter: true,
  shouldRetry: ({ error }) => (isHTTPError(error) ? undefined : false),
}

/**
 * Posts a message and reads the whole reply, whatever its status, within `timeoutMs`, repeats and their waits included.
 * Throws UnavailableError when there is no reply, and the reason of `signal` when that is aborted.
 */
export async function send({ endpoint, timeoutMs, repeatable, signal: given, ...message }: Message): Promise<Reply> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(tooSlow(endpoint, timeoutMs)), timeoutMs)
  const signal = given === undefined ? deadline.signal : AbortSignal.any([deadline.signal, given])
  try {
    const response = await post(endpoint, { ...message, signal, timeout: false, retry: repeatable ? whenBusy : 0 })
    return { status: response.status, text: await response.text() }
  } catch (error) {
    signal.throwIfAborted()
    throw unreachable(endpoint, error)
  } finally {
    clearTimeout(timer)
  }
}

async function post(endpoint: URL, options: Options): Promise<Response> {
  try {
    return await ky.post(endpoint, options)
  } catch (error) {
    if (isHTTPError(error)) return error.response
    throw error
  }
}

function tooSlow(endpoint: URL, timeoutMs: number): UnavailableError {
  return new UnavailableError(
    'TIMEOUT',
    `The server at ${presentEndpoint(endpoint)} did not answer within ${timeoutMs / 1_000} s.`,
  )
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
