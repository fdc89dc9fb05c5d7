import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { GraphQLError } from 'graphql'

import { presentDatabaseError } from '../../graphql/database-errors.ts'
import type { Log } from '../../log.ts'
import { describeError } from '../../log.ts'
import { requestIdHeader, requestIdOf } from '../../request-id.ts'
import type { ResponseCache } from '../cache/response-cache.ts'
import type { Engine, GraphQLRequest } from '../engine/answer.ts'
import type { Preview } from '../preview.ts'
import { noPreviews, noPreviewStreams } from '../preview.ts'
import type { AskedRequest, FindDocument } from '../persisted/find-document.ts'
import { acceptedType, jsonType } from './accepted-type.ts'
import type { KeptResponse } from './kept-response.ts'
import { chooseEncoding, keepResponse } from './kept-response.ts'
import { maxBodyBytes, parseBody, parseSearch, readBody } from './read-request.ts'

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

/**
 * The delivery API in front of its library: plain queries that the engine knows are answered here, from memory, or else
 * with one statement.
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
      answer(request, response).catch((error: unknown) => {
        // Whoever asked has gone in the middle of it.
        if (!request.complete && request.destroyed) return
        fail(response, error)
        request.destroy()
      })
    },
  }

  function fail(response: ServerResponse, error: unknown): void {
    counts.failures += 1
    log.error({ requestId: response.getHeader(requestIdHeader), ...describeError(error) }, 'A request failed.')
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request
    response.setHeader(requestIdHeader, requestIdOf(headers[requestIdHeader]))
    response.setHeader('vary', varied)
    if (method === 'OPTIONS') return allowOrigins(response)
    if (!allowedMethods.includes(method)) return refuseMethod(response)
    const body = method === 'POST' ? await readBody(request) : undefined
    if (method === 'POST' && body === undefined) return refuseBody(response)
    const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
    if (token !== undefined) return answerPreview(request, response, { token, body })
    if (headers.accept?.includes(eventStream) && isSubscribed(request, response, body)) return
    const type = acceptedType(headers.accept)
    const source = type === undefined ? undefined : plainSource(request, body)
    if (type === undefined || source === undefined) return behind(request, response, { body })
    const kept = cache?.get(source)
    if (kept !== undefined) return send(request, response, kept, type)
    try {
      const asked = parseSource(source)
      if (asked === undefined) return await behind(request, response, { body })
      const found = findDocument(asked)
      const made = await make(source, found)
      if (made === undefined) await behind(request, response, { body, asked: found })
      else await send(request, response, made, type)
    } catch (error) {
      const presented = presentError(error)
      if (presented !== error && presented.extensions.code !== 'BAD_USER_INPUT') fail(response, error)
      sendError(response, [presented], type)
    }
  }

  /** Nothing of it is kept, here or on the way. */
  async function answerPreview(
    request: IncomingMessage,
    response: ServerResponse,
    { token, body }: { token: string; body: Buffer | undefined },
  ): Promise<void> {
    const type = acceptedType(request.headers.accept)
    response.setHeader('cache-control', privately)
    try {
      if (preview === undefined) throw noPreviews()
      const opened = await preview.require(token)
      if (request.headers.accept?.includes(eventStream)) throw noPreviewStreams()
      const source = type === undefined ? undefined : plainSource(request, body)
      const asked = source === undefined ? undefined : parseSource(source)
      const found = asked && findDocument(asked)
      await preview.run(opened, async () => {
        const made = found && (await preview.engine.answer(found, { isTagged: false }))
        if (made === undefined) return preview.behind(request, response, { body, ...(found && { asked: found }) })
        response.writeHead(200, { 'content-type': type ?? jsonType, 'access-control-allow-origin': '*' })
        response.end(made.text)
      })
    } catch (error) {
      const presented = presentError(error)
      if (presented !== error && presented.extensions.code !== 'BAD_USER_INPUT') fail(response, error)
      if (response.headersSent) response.end()
      else sendError(response, [presented], type ?? jsonType, undefined, privately)
    }
  }

  function isSubscribed(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): boolean {
    const source = plainSource(request, body)
    const asked = source === undefined ? undefined : parseSource(source)
    if (asked === undefined) return false
    const lastEventId = request.headers['last-event-id']
    try {
      return subscribe(findDocument(asked), response, typeof lastEventId === 'string' ? lastEventId : undefined)
    } catch (error) {
      sendError(response, error instanceof AggregateError ? error.errors : [presentError(error)], jsonType, 400)
      return true
    }
  }

  /** `source` is a JSON body, or `?` and the query part of an address. */
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
}

/** Not a failure: another has to answer. */
const leftToOthers = new Error('left to the ordinary execution')

async function send(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  kept: KeptResponse,
  type: string,
): Promise<void> {
  if (method !== 'POST' && matches(headers['if-none-match'], kept.etag)) {
    response.writeHead(304, [...kept.headers])
    response.end()
    return
  }
  const encoding = chooseEncoding(headers['accept-encoding'], kept.body.length)
  const body = encoding === undefined ? kept.body : await kept.encoded(encoding)
  response.writeHead(200, [
    'content-type',
    type,
    'content-length',
    String(body.length),
    ...(encoding === undefined ? [] : ['content-encoding', encoding]),
    ...kept.headers,
  ])
  response.end(method === 'HEAD' ? undefined : body)
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
function matches(condition: string | undefined, etag: string): boolean {
  return (
    condition !== undefined &&
    (condition === '*' || condition.split(/\s*,\s*/).some(tag => tag.replace(/^W\//, '') === etag))
  )
}

function presentError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return (
    presentDatabaseError(error) ??
    new GraphQLError('Unexpected error.', { extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } } })
  )
}

type HttpExtension = { status?: number; headers?: Record<string, string> }

/** https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes */
function sendError(
  response: ServerResponse,
  errors: readonly GraphQLError[],
  type: string,
  usualStatus = type === jsonType ? 200 : 400,
  cacheControl = 'no-store',
): void {
  const { status, headers }: HttpExtension = errors[0]?.extensions.http ?? {}
  const presented = errors.map(({ message, extensions: { http: _http, ...extensions } }) => ({ message, extensions }))
  response.writeHead(status ?? usualStatus, {
    'content-type': type,
    'cache-control': cacheControl,
    'access-control-allow-origin': '*',
    ...headers,
  })
  response.end(JSON.stringify({ errors: presented }))
}

/** A cache on the way must not answer a preview, which has a token, with what it keeps for everybody. */
const varied = 'Accept, Accept-Encoding, Authorization'
const eventStream = 'text/event-stream'
const privately = 'private, no-store'

function parseSource(source: string): AskedRequest | undefined {
  return source.startsWith('?') ? parseSearch(source.slice(1)) : parseBody(source)
}

/** The request as text that tells it from others; undefined when it is none that is answered here. */
function plainSource({ method, url = '', headers }: IncomingMessage, body: Buffer | undefined): string | undefined {
  if (method === 'POST') {
    const type = headers['content-type']
    if (type !== 'application/json' && !/^application\/json\s*;\s*charset="?utf-8"?$/i.test(type ?? ''))
      return undefined
    const text = body?.toString()
    return text?.startsWith('?') ? undefined : text
  }
  const place = url.indexOf('?')
  return (method === 'GET' || method === 'HEAD') && place !== -1 ? url.slice(place) : undefined
}

const allowedMethods: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS']

function refuseMethod(response: ServerResponse): void {
  const errors = [{ message: 'Ask with GET or POST.', extensions: { code: 'BAD_REQUEST' } }]
  // What may be left of a body is not taken for the next request.
  response.writeHead(405, { 'content-type': jsonType, allow: allowedMethods.join(', '), connection: 'close' })
  response.end(JSON.stringify({ errors }))
}

/** Anybody's page may ask: what is published is for everybody. */
function allowOrigins(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': allowedMethods.join(', '),
    'access-control-allow-headers': 'content-type, accept, authorization, if-none-match, last-event-id',
    'access-control-max-age': '86400',
  })
  response.end()
}

function refuseBody(response: ServerResponse): void {
  const message = `The request is longer than ${maxBodyBytes} bytes.`
  response.writeHead(413, { 'content-type': jsonType, connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] }))
}
