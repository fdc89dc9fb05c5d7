import { GraphQLError } from 'graphql'

import { createClient } from '../../src/client/index.ts'
import type { Client } from '../../src/client/index.ts'
import type { Api } from '../support/newsroom.ts'

/** The typed client, talking to a newsroom of this process. */
export function clientOf(api: Api): Client {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { query, variables } = (await new Request(input, init).json()) as {
      query: string
      variables?: Record<string, unknown>
    }
    return api(query, variables).then(
      data => Response.json({ data }),
      (error: unknown) => {
        if (!(error instanceof GraphQLError)) throw error
        return Response.json({ errors: [{ message: error.message, extensions: error.extensions }] })
      },
    )
  }
  return createClient({ url: 'http://sofar.invalid', perspective: 'newsroom', fetch })
}
