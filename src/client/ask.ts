import type { TypedDocument } from './document.ts'
import { isQuery } from './document.ts'
import { SofarError } from './errors.ts'
import { readReply } from './read-reply.ts'
import type { Connection } from './send.ts'
import { send } from './send.ts'

type Question = {
  readonly document: TypedDocument<unknown, never>
  readonly variables: unknown
  /** Whether it does no harm to ask twice. */
  readonly repeatable: boolean
  /** Whether what a cache on the way keeps will do. */
  readonly cacheable: boolean
  readonly signal: AbortSignal
}

/** Asks one API; throws a SofarError. */
export type Ask = <Result>(question: Question) => Promise<Result>

/**
 * Asks with GET and the hash of the operation where it has one, so that caches on the way can answer, and otherwise, or
 * where the server does not know the hash, with POST.
 */
export function createAsk(connection: Connection): Ask {
  const unknownHashes = new Set<string>()

  async function askByHash<Result>(hash: string, { variables, signal }: Question): Promise<Result> {
    const endpoint = new URL(connection.endpoint)
    endpoint.searchParams.set('documentId', hash)
    const given = inOrder(variables)
    if (given !== undefined && given !== '{}') endpoint.searchParams.set('variables', given)
    return readReply<Result>(await send({ ...connection, endpoint }, { repeatable: true, signal }), endpoint)
  }

  return async <Result>(question: Question) => {
    const { document, variables, cacheable, repeatable, signal } = question
    const hash = cacheable ? document.__meta__?.hash : undefined
    if (hash !== undefined && !unknownHashes.has(hash)) {
      try {
        return await askByHash<Result>(hash, question)
      } catch (error) {
        if (!isUnknownDocument(error)) throw error
        unknownHashes.add(hash)
      }
    }
    const query = document.trim()
    const body = JSON.stringify({ query, variables })
    const reply = await send(connection, { body, repeatable: repeatable || isQuery(query), signal })
    return readReply<Result>(reply, connection.endpoint)
  }
}

/** The last is what a server says that knows no hashes at all: there is no query. */
const unknownDocument = ['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST']

function isUnknownDocument(error: unknown): boolean {
  return error instanceof SofarError && unknownDocument.includes(error.code)
}

/** The same variables in the same words, so that a cache knows them again. */
function inOrder(variables: unknown): string | undefined {
  return JSON.stringify(variables, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
