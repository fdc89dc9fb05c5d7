import type { IncomingMessage, ServerResponse } from 'node:http'

import type { GraphQLRequest } from '../engine/answer.ts'

/** A request as the Fetch API has it, with the body that was read already, or with the document that was found for it. */
export function toRequest(
  { method = 'GET', headers, url = '/' }: IncomingMessage,
  { body, asked }: { readonly body: Buffer | undefined; readonly asked?: GraphQLRequest },
): Request {
  const address = new URL(url, 'http://localhost')
  const isPost = method === 'POST'
  if (asked !== undefined && !isPost) {
    address.search = ''
    address.searchParams.set('query', asked.query)
    if (asked.operationName) address.searchParams.set('operationName', asked.operationName)
    if (asked.variables) address.searchParams.set('variables', JSON.stringify(asked.variables))
  }
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || name === 'content-length' ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  return new Request(address, {
    method,
    headers: given,
    ...(isPost && body !== undefined && { body: asked === undefined ? new Uint8Array(body) : JSON.stringify(asked) }),
  })
}

/** Sends a response of the Fetch API; one that streams ends with the connection. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  const headers = new Headers(answer.headers)
  // How long the connection lasts is up to who asks, and to Node.
  headers.delete('connection')
  response.writeHead(answer.status, Object.fromEntries(headers))
  const reader = answer.body?.getReader()
  response.on('close', () => void reader?.cancel().catch(() => {}))
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {}
    if (done) break
    response.write(value)
  }
  response.end()
}
