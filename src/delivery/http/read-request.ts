import type { IncomingMessage } from 'node:http'

import type { AskedRequest } from '../persisted/find-document.ts'

/** In bytes; a query longer than this is no query. */
export const maxBodyBytes = 100_000

/** The whole body; undefined when it is larger than allowed. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBodyBytes) chunks.push(chunk)
      else resolve(undefined)
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

/** What a JSON body asks for; undefined when it is not a plain request. */
export function parseBody(body: string): AskedRequest | undefined {
  try {
    return toRequest(JSON.parse(body))
  } catch {
    return undefined
  }
}

/** What the query part of an address asks for; undefined when it is not a plain request. */
export function parseSearch(search: string): AskedRequest | undefined {
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
