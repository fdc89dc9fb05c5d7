import type { ApolloServerPlugin } from '@apollo/server'

import type { Context } from '../../generated/keystone/types.ts'

/** What a document or its variables are refused for, which is no fault of HTTP to whoever accepts plain JSON. */
const refusals: ReadonlySet<unknown> = new Set([
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'],
  ...['BAD_USER_INPUT', 'TOO_EXPENSIVE'],
])

/**
 * The status that proxies, monitors and clients act on: 503 while the database is away, 500 for a fault of ours alone,
 * and for refused documents what the specification says.
 * https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export const answerStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (body.kind !== 'single') return
        const { data, errors = [] } = body.singleResult
        const codes = errors.map(({ extensions }) => extensions?.code)
        if (codes.includes('SERVICE_UNAVAILABLE')) {
          http.status = 503
          http.headers.set('retry-after', '2')
        } else if (codes.includes('INTERNAL_SERVER_ERROR')) {
          if (data === undefined || data === null) http.status = 500
        } else if (codes.length > 0 && codes.every(code => refusals.has(code)) && data === undefined) {
          const accepted = request.http?.headers.get('accept') ?? ''
          http.status = accepted.includes('application/graphql-response+json') ? 400 : 200
        }
      },
    }
  },
}
