import type { ServerResponse } from 'node:http'

/** Answers a request that never gets as far as GraphQL, in the shape that GraphQL's errors have. */
export function sendProblem(
  response: ServerResponse,
  { status, code, message, headers = {} }: Problem & { readonly headers?: Readonly<Record<string, string>> },
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

export type Problem = { readonly status: number; readonly code: string; readonly message: string }
