import type { GraphQLSchema } from 'graphql'

type Described = { readonly graphql?: { readonly description?: string } | undefined }

/** Gives each list's type the description of the list, which Keystone takes but does not pass on. */
export function describeTypes(schema: GraphQLSchema, lists: Readonly<Record<string, Described>>): void {
  for (const [listKey, { graphql }] of Object.entries(lists)) {
    const type = schema.getType(listKey)
    if (type && graphql?.description) type.description = graphql.description
  }
}
