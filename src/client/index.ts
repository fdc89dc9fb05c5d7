/** The public entry of `sofar/client`: a typed client for both APIs, and the documents to ask with. */
export type { Body, BodyBlock, BodyInline, BodyList, BodyReference } from './body.ts'
export type { Changes, ChangesOptions } from './changes.ts'
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
export type { OtherChange, Problem } from './errors.ts'
export { addClaim } from './newsroom/add-claim.ts'
export type { ClaimData } from './newsroom/add-claim.ts'
export { cite } from './newsroom/cite.ts'
export type { CitationData } from './newsroom/cite.ts'
export type { Outcome } from './newsroom/find-or-create.ts'
export { publishStory } from './newsroom/publish-story.ts'
export { upsertSource } from './newsroom/upsert-source.ts'
export type { SourceData } from './newsroom/upsert-source.ts'
export { readBody } from './read-body.ts'
export { signIn } from './sign-in.ts'
export type { StoriesOptions } from './stories.ts'
export type { WatchOptions } from './watch.ts'
export { wordDiff } from './word-diff.ts'
export type { WordChange } from './word-diff.ts'
export * from './generated/delivery/graphql.ts'
/** The newsroom API has types of the same names, with more in them; so its documents have a namespace. */
export * as newsroom from './generated/newsroom/graphql.ts'
