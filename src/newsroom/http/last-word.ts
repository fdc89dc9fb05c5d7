import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'

import { presentDatabaseError } from '../../graphql/database-errors.ts'
import { createLog, describeError } from '../../log.ts'
import { requestIdHeader } from '../../request-id.ts'
import { badRequestOf } from './bad-request.ts'

type Listener = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

/**
 * Answers what nobody else did, and what went wrong on the way: Express would print whatever the error says, and show it
 * to whoever asked.
 */
export function takeLastWord(server: Server): void {
  const listeners: unknown[] = server.listeners('request')
  const log = createLog()
  server.removeAllListeners('request')
  for (const listener of listeners.filter(isListener)) {
    const answer: RequestListener = (request, response) => listener(request, response, error => finish(error, response))
    server.on('request', answer)
  }

  function finish(error: unknown, response: ServerResponse): void {
    if (error === undefined || error === null) return send(response, 404, 'There is nothing at this address.')
    if (response.destroyed || response.headersSent) return void response.destroy()
    const problem = badRequestOf(error)
    if (problem !== undefined) return send(response, problem.status, problem.message)
    const requestId = response.getHeader(requestIdHeader)
    const presented = presentDatabaseError(error)
    log.error({ requestId, ...describeError(error) }, 'A request failed.')
    if (presented === undefined)
      return send(response, 500, `Something went wrong. It is in the log as ${String(requestId)}.`)
    response.setHeader('retry-after', '2')
    send(response, 503, presented.message)
  }
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}

function isListener(value: unknown): value is Listener {
  return typeof value === 'function'
}
