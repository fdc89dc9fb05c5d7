import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request as the Fetch API has it, with the body that was read already. */
export function toRequest({ method = 'GET', headers, url = '/' }: IncomingMessage, body: Buffer | undefined): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || name.startsWith(':') ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers: given,
    ...(body !== undefined && method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(body) }),
  })
}

/** Sends a response of the Fetch API; one that streams ends with the connection. */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  const reader = answer.body?.getReader()
  response.on('close', () => void reader?.cancel().catch(() => {}))
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {}
    if (done) break
    response.write(value)
  }
  response.end()
}
