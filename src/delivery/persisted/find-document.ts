import { createHash } from 'node:crypto'

import { GraphQLError } from 'graphql'

import type { GraphQLRequest } from '../engine/answer.ts'
import { comparable } from './same-document.ts'

/** A request that may name its document by a hash instead of holding it. */
export type AskedRequest = Omit<GraphQLRequest, 'query'> & {
  readonly query?: string
  /** Hexadecimal SHA-256 of a document: `documentId`, or `extensions.persistedQuery.sha256Hash`. */
  readonly hash?: string
}

/** The request with its document; throws when the document is not known or may not be run. */
export type FindDocument = (asked: AskedRequest) => GraphQLRequest

/** Documents by the hexadecimal SHA-256 of their text. */
export type Manifest = ReadonlyMap<string, string>

/**
 * Finds documents by their hash in a manifest. `trustedOnly` runs no others, whether they come by hash or as text.
 */
export function documentFinder(manifest: Manifest, { trustedOnly }: { trustedOnly: boolean }): FindDocument {
  const trusted = new Set(trustedOnly ? [...manifest.values()].map(comparable) : [])
  return ({ query, hash, ...rest }) => {
    const found = query ?? (hash === undefined ? undefined : manifest.get(hash.replace(/^sha256:/, '')))
    if (found === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'There is no document of this hash here.')
    if (query !== undefined && hash !== undefined && hashOf(query) !== hash.replace(/^sha256:/, ''))
      throw refusal('BAD_USER_INPUT', 'The hash is not that of the document.')
    if (trustedOnly && !trusted.has(comparable(found)))
      throw refusal('DOCUMENT_NOT_TRUSTED', 'This server runs trusted documents only, and this is none of them.')
    return { ...rest, query: found }
  }
}

export function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
