export const jsonType = 'application/json; charset=utf-8'
const graphqlResponse = 'application/graphql-response+json; charset=utf-8'

/**
 * The media type that a client wants its result in; undefined when that takes more thought than a comparison.
 * https://graphql.github.io/graphql-over-http/draft/#sec-Accept
 */
export function acceptedType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return jsonType
  if (accept.includes('text/html') || accept.includes('text/event-stream') || accept.includes('q=')) return undefined
  const graphql = accept.indexOf('application/graphql-response+json')
  const plain = accept.search(/application\/json|\*\/\*|application\/\*/)
  if (graphql !== -1 && (plain === -1 || graphql < plain)) return graphqlResponse
  return plain === -1 ? undefined : jsonType
}
