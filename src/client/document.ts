import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/**
 * A GraphQL operation as a text that knows the types of its result and variables: one of ours, or one that GraphQL Code
 * Generator made from your own operations with `documentMode: 'string'`. The result of a plain string is `unknown`.
 */
export type TypedDocument<Result, Variables> = Pick<string, 'trim'> &
  DocumentTypeDecoration<Result, Variables> & {
    /** What the code generator embeds; `hash` is the SHA-256 by which a server that has the manifest knows the operation. */
    readonly __meta__?: { readonly hash?: string } | undefined
  }

/** The result of a document: `ResultOf<typeof StoryBySlugDocument>`. */
export type ResultOf<Document> = Document extends TypedDocument<infer Result, infer _Variables> ? Result : never

/** The variables of a document. */
export type VariablesOf<Document> = Document extends TypedDocument<infer _Result, infer Variables> ? Variables : never

/** Errs on the safe side: a query that only mentions a mutation is not repeated either. */
export function isQuery(source: string): boolean {
  return !/\b(?:mutation|subscription)\b/.test(source)
}
