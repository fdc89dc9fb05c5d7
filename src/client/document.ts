import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/**
 * A GraphQL operation as a text that knows the types of its result and variables: one of ours, or one that GraphQL Code
 * Generator made from your own operations with `documentMode: 'string'`. The result of a plain string is `unknown`.
 */
export type TypedDocument<Result, Variables> = Pick<string, 'trim'> & DocumentTypeDecoration<Result, Variables>

/** The result of a document: `ResultOf<typeof StoryBySlugDocument>`. */
export type ResultOf<Document> = Document extends TypedDocument<infer Result, infer _Variables> ? Result : never

/** The variables of a document. */
export type VariablesOf<Document> = Document extends TypedDocument<infer _Result, infer Variables> ? Variables : never
