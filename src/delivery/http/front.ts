import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import type { Log } from '../../log.ts'
import { describeError } from '../../log.ts'
import { requestIdHeader, requestIdOf } from '../../request-id.ts'
import type { ResponseCache } from '../cache/response-cache.ts'
import type { Engine, GraphQLRequest } from '../engine/answer.ts'
import type { Preview } from '../preview.ts'
import { noPreviews, noPreviewStreams } from '../preview.ts'
import type { FindDocument } from '../persisted/find-document.ts'
import { acceptedType, jsonType } from './accepted-type.ts'
import type { KeptResponse } from './kept-response.ts'
import { keepResponse } from './kept-response.ts'
import { parseSource, plainSource, readBody } from './read-request.ts'
import { allowedMethods, allowOrigins, presentError, refuseBody, refuseMethod, sendErrors } from './send-error.ts'
import type { Recipient } from './send-kept.ts'
import { sendKept } from './send-kept.ts'
import { varied } from './varied.ts'

/**
 * Answers what the front leaves: whatever is not a plain query, or not one that the engine knows. `body` is what came,
 * `asked` what it asks for with its document found, where that was understood.
 */
export type Behind = (
  request: IncomingMessage,
  response: ServerResponse,
  left: { readonly body: Buffer | undefined; readonly asked?: GraphQLRequest },
) => Promise<void>

export type FrontOptions = {
  readonly engine: Engine
  /** Undefined: every answer is made anew. */
  readonly cache: ResponseCache<KeptResponse> | undefined
  readonly findDocument: FindDocument
  readonly maxAgeSeconds: number
  /** Answers a subscription; false for what is none. Throws like `findDocument`. */
  readonly subscribe: (request: GraphQLRequest, response: ServerResponse, lastEventId: string | undefined) => boolean
  readonly behind: Behind
  /** Undefined: this server has none. */
  readonly preview: (Preview & { readonly behind: Behind }) | undefined
  readonly log: Log
}

export type Front = {
  readonly handle: RequestListener
  /** Requests so far, and those that ended in an error of ours. */
  readonly counts: { requests: number; failures: number }
}

/** A request that was read. */
type Asked = Recipient & {
  readonly body: Buffer | undefined
  /** The request as text that tells it from others; undefined where others have to answer. */
  readonly source: string | undefined
}

/**
 * The delivery API in front of its library: plain queries that the engine knows are answered here, from memory at once, or
 * else with one statement.
 */
export function createFront({
  engine,
  cache,
  findDocument,
  maxAgeSeconds,
  subscribe,
  behind,
  preview,
  log,
}: FrontOptions): Front {
  const counts = { requests: 0, failures: 0 }
  return {
    counts,
    handle: (request, response) => {
      counts.requests += 1
      if (request.method === 'POST') readBody(request, body => answer(request, response, body))
      else answer(request, response, undefined)
    },
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
    const { headers } = request
    const token = headers.authorization && /^Bearer +(\S+)$/i.exec(headers.authorization)?.[1]
    const type = acceptedType(headers.accept)
    const source = type === undefined ? undefined : plainSource(request, body)
    const requestId = requestIdOf(headers[requestIdHeader])
    const asked: Asked = { request, response, requestId, body, type: type ?? jsonType, source }
    const kept = source === undefined || token ? undefined : cache?.get(source)
    try {
      const done = kept === undefined ? answerAnew(asked, token) : sendKept(asked, kept)
      done?.catch((error: unknown) => giveUp(asked, error))
    } catch (error) {
      giveUp(asked, error)
    }
  }

  function giveUp({ request, requestId }: Asked, error: unknown): void {
    // Whoever asked has gone in the middle of it.
    if (!request.complete && request.destroyed) return
    fail(requestId, error)
    request.destroy()
  }

  async function answerAnew(asked: Asked, token: string | undefined): Promise<void> {
    const { request, response, body, source } = asked
    const { method = 'GET', headers } = request
    if (source !== undefined && !token) return answerPlain(asked, source)
    introduce(asked)
    if (method === 'OPTIONS') return allowOrigins(response)
    if (!allowedMethods.includes(method)) return refuseMethod(response)
    if (method === 'POST' && body === undefined) return refuseBody(response)
    if (token) return answerPreview(asked, token)
    if (headers.accept?.includes(eventStream) && isSubscribed(asked)) return
    await behind(request, response, { body })
  }

  async function answerPlain(asked: Asked, source: string): Promise<void> {
    const { request, response, body } = asked
    try {
      const wanted = parseSource(source)
      const found = wanted && findDocument(wanted)
      const made = found && (await make(source, found))
      if (made !== undefined) return await sendKept(asked, made)
      introduce(asked)
      await behind(request, response, { body, ...(found && { asked: found }) })
    } catch (error) {
      if (response.headersSent) throw error
      introduce(asked)
      sendError(asked, error)
    }
  }

  /** Nothing of it is kept, here or on the way. */
  async function answerPreview(asked: Asked, token: string): Promise<void> {
    const { request, response, body, type, source } = asked
    response.setHeader('cache-control', privately)
    try {
      if (preview === undefined) throw noPreviews()
      const opened = await preview.require(token)
      if (request.headers.accept?.includes(eventStream)) throw noPreviewStreams()
      const wanted = source === undefined ? undefined : parseSource(source)
      const found = wanted && findDocument(wanted)
      await preview.run(opened, async () => {
        const made = found && (await preview.engine.answer(found, { isTagged: false }))
        if (made === undefined) return preview.behind(request, response, { body, ...(found && { asked: found }) })
        response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' })
        response.end(made.text)
      })
    } catch (error) {
      if (response.headersSent) response.end()
      else sendError(asked, error, privately)
    }
  }

  function isSubscribed({ request, response, body }: Asked): boolean {
    const source = plainSource(request, body)
    const wanted = source === undefined ? undefined : parseSource(source)
    if (wanted === undefined) return false
    const lastEventId = request.headers['last-event-id']
    try {
      return subscribe(findDocument(wanted), response, typeof lastEventId === 'string' ? lastEventId : undefined)
    } catch (error) {
      const errors = error instanceof AggregateError ? error.errors : [presentError(error)]
      sendErrors(response, errors, { usualStatus: 400 })
      return true
    }
  }

  async function make(source: string, request: GraphQLRequest): Promise<KeptResponse | undefined> {
    try {
      if (cache === undefined) return await answerOf(request, false)
      return await cache.getOrMake(source, async () => ({ entry: await answerOf(request, true), isKept: true }))
    } catch (error) {
      if (error === leftToOthers) return undefined
      throw error
    }
  }

  async function answerOf(request: GraphQLRequest, isTagged: boolean): Promise<KeptResponse> {
    const found = await engine.answer(request, { isTagged })
    if (found === undefined) throw leftToOthers
    return keepResponse(found, { maxAgeSeconds })
  }

  function sendError({ response, requestId, type }: Asked, error: unknown, cacheControl?: string): void {
    const presented = presentError(error)
    if (presented !== error && presented.extensions.code !== 'BAD_USER_INPUT') fail(requestId, error)
    sendErrors(response, [presented], { type, ...(cacheControl && { cacheControl }) })
  }

  function fail(requestId: string, error: unknown): void {
    counts.failures += 1
    log.error({ requestId, ...describeError(error) }, 'A request failed.')
  }
}

/** Not a failure: another has to answer. */
const leftToOthers = new Error('left to the ordinary execution')
const eventStream = 'text/event-stream'
const privately = 'private, no-store'

/** For an answer that is not sent by `sendKept`. */
function introduce({ response, requestId }: Asked): void {
  response.setHeader(requestIdHeader, requestId)
  response.setHeader('vary', varied)
}
