import type { TypedDocument } from '../client/document.ts'

/** An operation as a text with its types. The texts are put together from the record types; a test checks them against the API. */
export function typedDocument<Result, Variables>(source: string): TypedDocument<Result, Variables> {
  return source
}
