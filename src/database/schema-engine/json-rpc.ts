import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

import { readEngineError } from './engine-error.ts'

type Id = string | number

/** Answers one request; what it prints, the CLI prints. */
export type RequestHandler = (method: string, params: unknown, print: (content: string) => void) => Promise<unknown>

/**
 * Answers JSON-RPC 2.0 requests, one message a line, one after another, until the input ends.
 *
 * Errors have the shape of Prisma's native engine, from which the CLI makes its messages.
 */
export async function answerRequests(input: Readable, output: Writable, handle: RequestHandler): Promise<void> {
  const send = (message: object) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const print = (content: string) => send({ id: 0, method: 'print', params: { content } })

  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const request = parseRequest(line)
    // The CLI also sends its replies to our `print`, which need no answer.
    if (request === undefined) continue
    try {
      const result = await handle(request.method, request.params, print)
      send({ id: request.id, result: result ?? {} })
    } catch (error) {
      send({ id: request.id, error: presentError(error) })
    }
  }
}

function parseRequest(line: string): { id: Id; method: string; params: unknown } | undefined {
  const message: unknown = JSON.parse(line)
  if (typeof message !== 'object' || message === null) return undefined
  if (!('id' in message && 'method' in message)) return undefined
  const { id, method } = message
  if (typeof method !== 'string' || (typeof id !== 'number' && typeof id !== 'string')) return undefined
  return { id, method, params: 'params' in message ? message.params : undefined }
}

function presentError(error: unknown): object {
  const { message, code } = readEngineError(error)
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: false, message, error_code: code },
  }
}
