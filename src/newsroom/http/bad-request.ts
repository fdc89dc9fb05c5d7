import { STATUS_CODES } from 'node:http'

import type { Problem } from './send-problem.ts'

const messages: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request cannot be read. Its body has to be JSON, an object with a "query".'],
  413: ['REQUEST_TOO_LARGE', 'The request is too long. Send it in parts.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body is in an encoding that is not understood. Send JSON in UTF-8.'],
}

/**
 * What is said about an error of a library that reads requests, by its status (the convention of `http-errors`); nothing
 * of what it says itself, which may repeat the request. Undefined for any error that is not the sender's.
 */
export function badRequestOf(error: unknown): Problem | undefined {
  const status = statusOf(error)
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined
  const [code, message] = messages[status] ?? ['BAD_REQUEST', `${STATUS_CODES[status] ?? 'Bad request'}.`]
  return { status, code, message }
}

function statusOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('status' in error) return error.status
  return error instanceof Error && brokenForm.test(error.message) ? 400 : undefined
}

/** What busboy, which reads files, says of a form that is none, without a status. */
const brokenForm = /^(Unexpected end of form|Malformed part header|Multipart: Boundary not found)/
