import type { ServerResponse } from 'node:http'

import { GraphQLError } from 'graphql'

import { presentDatabaseError } from '../../graphql/database-errors.ts'
import { jsonType } from './accepted-type.ts'
import { maxBodyBytes } from './read-request.ts'

/** The error as the public may see it: the same one when it was made to be seen. */
export function presentError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return (
    presentDatabaseError(error) ??
    new GraphQLError('Unexpected error.', { extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } } })
  )
}

type HttpExtension = { status?: number; headers?: Record<string, string> }

type ErrorOptions = { readonly type?: string; readonly usualStatus?: number; readonly cacheControl?: string }

/** https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes */
export function sendErrors(
  response: ServerResponse,
  errors: readonly GraphQLError[],
  { type = jsonType, usualStatus, cacheControl = 'no-store' }: ErrorOptions = {},
): void {
  const { status, headers }: HttpExtension = errors[0]?.extensions.http ?? {}
  const presented = errors.map(({ message, extensions: { http: _http, ...extensions } }) => ({ message, extensions }))
  response.writeHead(status ?? usualStatus ?? (type === jsonType ? 200 : 400), {
    'content-type': type,
    'cache-control': cacheControl,
    'access-control-allow-origin': '*',
    ...headers,
  })
  response.end(JSON.stringify({ errors: presented }))
}

export const allowedMethods: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS']

export function refuseMethod(response: ServerResponse): void {
  const errors = [{ message: 'Ask with GET or POST.', extensions: { code: 'BAD_REQUEST' } }]
  // What may be left of a body is not taken for the next request.
  response.writeHead(405, { 'content-type': jsonType, allow: allowedMethods.join(', '), connection: 'close' })
  response.end(JSON.stringify({ errors }))
}

export function refuseBody(response: ServerResponse): void {
  const message = `The request is longer than ${maxBodyBytes} bytes.`
  response.writeHead(413, { 'content-type': jsonType, connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }] }))
}

/** Anybody's page may ask: what is published is for everybody. */
export function allowOrigins(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': allowedMethods.join(', '),
    'access-control-allow-headers': 'content-type, accept, authorization, if-none-match, last-event-id',
    'access-control-max-age': '86400',
  })
  response.end()
}
