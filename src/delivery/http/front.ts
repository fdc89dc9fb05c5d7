import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { GraphQLError } from 'graphql'

import { presentDatabaseError } from '../../graphql/database-errors.ts'
import type { Engine, GraphQLRequest } from '../engine/answer.ts'
import { acceptedType } from './accepted-type.ts'
import { maxBodyBytes, parseBody, parseSearch, readBody } from './read-request.ts'

/** Answers what the front leaves: whatever is not a plain query, or not one that the engine knows. */
export type Behind = (request: IncomingMessage, response: ServerResponse, body: Buffer | undefined) => Promise<void>

/** The delivery API in front of its library: plain queries that the engine knows are answered here, with one statement. */
export function createFront({ engine, behind }: { engine: Engine; behind: Behind }): RequestListener {
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      request.destroy(error instanceof Error ? error : undefined)
    })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await readBody(request) : undefined
    if (request.method === 'POST' && body === undefined) return refuseBody(response)
    const type = acceptedType(request.headers.accept)
    const asked = type === undefined ? undefined : plainRequest(request, body)
    if (type === undefined || asked === undefined) return behind(request, response, body)
    const found = await engine.answer(asked, { isTagged: false }).catch((error: unknown) => presentError(error))
    if (found === undefined) return behind(request, response, body)
    if (found instanceof GraphQLError) return sendError(response, found, type)
    response.writeHead(200, {
      'content-type': type,
      'content-length': Buffer.byteLength(found.text),
    })
    response.end(request.method === 'HEAD' ? undefined : found.text)
  }
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
  response.writeHead(status ?? (type.startsWith('application/json') ? 200 : 400), { 'content-type': type, ...headers })
  response.end(JSON.stringify({ errors: [{ message: error.message, extensions }] }))
}

function plainRequest({ method, url, headers }: IncomingMessage, body: Buffer | undefined): GraphQLRequest | undefined {
  if (method === 'POST') {
    if (body === undefined || !/^application\/json(;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? ''))
      return undefined
    return parseBody(body.toString())
  }
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const [, search = ''] = /^[^?]*\?(.*)$/s.exec(url ?? '') ?? []
  return parseSearch(search)
}

function refuseBody(response: ServerResponse): void {
  const message = `The request is longer than ${maxBodyBytes} bytes.`
  response.writeHead(413, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] }))
}
