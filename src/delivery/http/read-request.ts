import type { IncomingMessage } from 'node:http'

import type { AskedRequest } from '../persisted/find-document.ts'

/** In bytes; a query longer than this is no query. */
export const maxBodyBytes = 100_000

/** Reads the whole body; `then` gets undefined when it is larger than allowed, and nothing when whoever sends it goes away. */
export function readBody(request: IncomingMessage, then: (body: Buffer | undefined) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    const isFirstTooMany = size <= maxBodyBytes && size + chunk.length > maxBodyBytes
    size += chunk.length
    if (size <= maxBodyBytes) chunks.push(chunk)
    else if (isFirstTooMany) then(undefined)
  })
  request.on('end', () => {
    if (size <= maxBodyBytes) then(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))
  })
  request.on('error', () => request.destroy())
}

/** The request as text that tells it from others: a JSON body, or `?` and the query part of an address. */
export function plainSource(
  { method, url = '', headers }: IncomingMessage,
  body: Buffer | undefined,
): string | undefined {
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

export function parseSource(source: string): AskedRequest | undefined {
  return source.startsWith('?') ? parseSearch(source.slice(1)) : parseBody(source)
}

/** What a JSON body asks for; undefined when it is not a plain request. */
function parseBody(body: string): AskedRequest | undefined {
  try {
    return toRequest(JSON.parse(body))
  } catch {
    return undefined
  }
}

/** What the query part of an address asks for; undefined when it is not a plain request. */
function parseSearch(search: string): AskedRequest | undefined {
  const parameters = new URLSearchParams(search)
  const [variables, extensions] = [parameters.get('variables'), parameters.get('extensions')]
  try {
    return toRequest({
      query: parameters.get('query') ?? undefined,
      documentId: parameters.get('documentId') ?? undefined,
      operationName: parameters.get('operationName'),
      variables: variables === null ? null : JSON.parse(variables),
      extensions: extensions === null ? null : JSON.parse(extensions),
    })
  } catch {
    return undefined
  }
}

function toRequest(given: unknown): AskedRequest | undefined {
  if (!isObject(given)) return undefined
  const { query, operationName, variables, extensions, documentId } = given
  const hash = documentId ?? hashIn(extensions)
  if (query !== undefined && typeof query !== 'string') return undefined
  if (hash !== undefined && typeof hash !== 'string') return undefined
  if (query === undefined && hash === undefined) return undefined
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined
  if (variables !== undefined && variables !== null && !isObject(variables)) return undefined
  if (extensions !== undefined && extensions !== null && !isObject(extensions)) return undefined
  return {
    ...(query !== undefined && { query }),
    ...(hash !== undefined && { hash }),
    ...(typeof operationName === 'string' && { operationName }),
    ...(isObject(variables) && { variables }),
  }
}

/** https://www.apollographql.com/docs/apollo-server/performance/apq */
function hashIn(extensions: unknown): unknown {
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined
  return isObject(persisted) ? persisted.sha256Hash : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
