/** The public entry of `sofar/client`: a typed client for both APIs, and the documents to ask with. */
export { createClient } from './create-client.ts'
export type { Client, ClientOptions, RequestOptions } from './create-client.ts'
export type { ResultOf, TypedDocument, VariablesOf } from './document.ts'
export type { Perspective } from './endpoint.ts'
export {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  SofarError,
  UnavailableError,
  ValidationError,
} from './errors.ts'
export type { Problem } from './errors.ts'
export { signIn } from './sign-in.ts'
export * from './generated/delivery/graphql.ts'
/** The newsroom API has types of the same names, with more in them; so its documents have a namespace. */
export * as newsroom from './generated/newsroom/graphql.ts'
