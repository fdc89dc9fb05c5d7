import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { GraphQLError } from 'graphql'

import { presentDatabaseError } from '../../graphql/database-errors.ts'
import type { ResponseCache } from '../cache/response-cache.ts'
import type { Engine, GraphQLRequest } from '../engine/answer.ts'
import type { FindDocument } from '../persisted/find-document.ts'
import { acceptedType } from './accepted-type.ts'
import type { KeptResponse } from './kept-response.ts'
import { chooseEncoding, keepResponse } from './kept-response.ts'
import { maxBodyBytes, parseBody, parseSearch, readBody } from './read-request.ts'

/**
 * Answers what the front leaves: whatever is not a plain query, or not one that the engine knows. `body` is what came,
 * `asked` what it asks for with its document found, where that was understood.
 */
type Behind = (
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
  readonly behind: Behind
}

/**
 * The delivery API in front of its library: plain queries that the engine knows are answered here, from memory, or else
 * with one statement.
 */
export function createFront({ engine, cache, findDocument, maxAgeSeconds, behind }: FrontOptions): RequestListener {
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      request.destroy(error instanceof Error ? error : undefined)
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request
    if (method === 'OPTIONS') return allowOrigins(response)
    const body = method === 'POST' ? await readBody(request) : undefined
    if (method === 'POST' && body === undefined) return refuseBody(response)
    const type = acceptedType(headers.accept)
    const source = type === undefined ? undefined : plainSource(request, body)
    if (type === undefined || source === undefined) return behind(request, response, { body })
    const kept = cache?.get(source)
    if (kept !== undefined) return send(request, response, kept, type)
    try {
      const asked = source.startsWith('?') ? parseSearch(source.slice(1)) : parseBody(source)
      if (asked === undefined) return await behind(request, response, { body })
      const found = findDocument(asked)
      const made = await make(source, found)
      if (made === undefined) await behind(request, response, { body, asked: found })
      else await send(request, response, made, type)
    } catch (error) {
      sendError(response, presentError(error), type)
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
function sendError(response: ServerResponse, error: GraphQLError, type: string): void {
  const { http, ...extensions } = error.extensions
  const { status, headers }: HttpExtension = http ?? {}
  response.writeHead(status ?? (type.startsWith('application/json') ? 200 : 400), {
    'content-type': type,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    ...headers,
  })
  response.end(JSON.stringify({ errors: [{ message: error.message, extensions }] }))
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

/** Anybody's page may ask: what is published is for everybody. */
function allowOrigins(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, accept, if-none-match, last-event-id',
    'access-control-max-age': '86400',
  })
  response.end()
}

function refuseBody(response: ServerResponse): void {
  const message = `The request is longer than ${maxBodyBytes} bytes.`
  response.writeHead(413, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] }))
}
