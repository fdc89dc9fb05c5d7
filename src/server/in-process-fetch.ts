import type { Context } from '../../generated/keystone/types.ts'

type GraphQLRequest = { query: string; variables?: Record<string, unknown> }

/** A `fetch` that puts a GraphQL request to the newsroom API of this process: same schema, same access, same transactions. */
export function inProcessFetch(context: Context): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { query, variables = {} }: GraphQLRequest = await request.json()
    const result = await context.graphql.raw({ query, variables })
    return Response.json(result)
  }
}
