import type { Context } from '../../generated/keystone/types.ts'

/** A `fetch` that puts a GraphQL request to the newsroom API of this process: same schema, same access, same transactions. */
export function inProcessFetch(context: Context): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const body: unknown = await request.json()
    const { query, variables } = body as { query: string; variables?: Record<string, unknown> }
    const result = await context.graphql.raw({ query, variables: variables ?? {} })
    return Response.json(result)
  }
}
