import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'

import { presentDatabaseError } from '../graphql/database-errors.ts'
import { presentDatabaseRefusal, valueTaken } from '../graphql/database-refusals.ts'
import { createLog, describeError } from '../log.ts'
import { findRequestId } from './http/request-context.ts'

type Extensions = Readonly<Record<string, unknown>>
type Shown = { readonly message: string; readonly extensions: Extensions }

/** Keystone's own codes, in ours. */
const keystones: Readonly<Record<string, string>> = {
  KS_ACCESS_DENIED: 'FORBIDDEN',
  KS_VALIDATION_FAILURE: 'BAD_USER_INPUT',
  KS_USER_INPUT_ERROR: 'BAD_USER_INPUT',
  KS_LIMITS_EXCEEDED: 'BAD_USER_INPUT',
}

/** What Keystone says, without a code, to whoever may not know what its Admin UI is made of. */
const adminMetaRefusal = 'Access denied'

/** Keystone's codes for the errors of several fields or hooks at once, whose messages it puts together. */
const collected: ReadonlySet<unknown> = new Set(['KS_RELATIONSHIP_ERROR', 'KS_RESOLVER_ERROR', 'KS_EXTENSION_ERROR'])

const log = createLog()

/**
 * An error as the newsroom API shows it, with one of a few codes; what none of them fits is masked, and logged under the
 * id that the answer carries. Values, statements and traces reach neither the answer nor the log.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, extensions } = show(error) ?? mask(error)
  const { locations, path } = formatted
  return { message, ...(locations && { locations }), ...(path && { path }), extensions }
}

function show(error: unknown): Shown | undefined {
  const ofDatabase = presentDatabaseError(error) ?? presentDatabaseRefusal(error)
  if (ofDatabase !== undefined) return { message: ofDatabase.message, extensions: { code: ofDatabase.extensions.code } }
  if (!(error instanceof GraphQLError)) return undefined
  const { message, extensions, originalError } = error
  const { code } = extensions
  if (isOurs(code)) return { message, extensions: tellable(extensions) }
  const known = typeof code === 'string' ? keystones[code] : undefined
  if (known !== undefined) return { message, extensions: { code: known } }
  if (collected.has(code)) return showCollected(error)
  if (originalError?.message === adminMetaRefusal)
    return { message: 'You may not use this.', extensions: { code: 'FORBIDDEN' } }
  // What graphql-js says of arguments, wrapped where it has a path.
  if (code === undefined && originalError instanceof GraphQLError) return show(originalError)
  return code === undefined && originalError === undefined
    ? { message, extensions: { code: 'BAD_USER_INPUT' } }
    : undefined
}

/** Shown when each of the errors is one that was made to be shown, which its trace begins with. */
function showCollected({ message, extensions: { debug } }: GraphQLError): Shown | undefined {
  const traces: readonly unknown[] = Array.isArray(debug) ? debug.map(traceOf) : []
  if (traces.length === 0) return undefined
  if (traces.every(trace => wrongDocument.test(String(trace)))) {
    const field = /^ {2}- \w+\.(\w+): /m.exec(message)?.[1] ?? 'The text'
    const words = `${field}: is not a document as this field keeps it, a list of paragraphs, headings and so on.`
    return { message: words, extensions: { code: 'BAD_USER_INPUT' } }
  }
  const taken = takenValue.exec(message)
  if (taken !== null) {
    const { message: words, extensions: told } = valueTaken(taken.slice(1).filter(Boolean).join('.'))
    return { message: words, extensions: told }
  }
  if (!traces.every(trace => madeToBeShown.test(String(trace))) || traces.some(trace => ofPrisma.test(String(trace)))) {
    return undefined
  }
  return { message, extensions: { code: /^\s*- .*Access denied: /m.test(message) ? 'FORBIDDEN' : 'BAD_USER_INPUT' } }
}

const madeToBeShown = /^GraphQLError: /
/** As Prisma says that an item which is made with another, at whatever depth, would be the second with such a value. */
const takenValue =
  /- \w+\.(\w+): \s*Invalid `[^`]*` invocation[^]*?Unique constraint failed on the (?:constraint: `[A-Za-z]+_(\w+)_key`|fields: \(`(\w+)`)?/
/** What Prisma says of anything else, in an error of Keystone's that was made of it. */
const ofPrisma = /PrismaClient\w*Error|Invalid `[^`]*` invocation/
/** Keystone's document field says so with all that is in the document. */
const wrongDocument = /^Error: Invalid document structure/

function traceOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'stacktrace' in part ? part.stacktrace : undefined
}

/** Codes of ours, and of the libraries that read requests, say what they mean, and what carries them was made to be shown. */
function isOurs(code: unknown): boolean {
  return typeof code === 'string' && !code.startsWith('KS_') && code !== 'INTERNAL_SERVER_ERROR'
}

function tellable({ http: _http, stacktrace: _stacktrace, debug: _debug, ...told }: Extensions): Extensions {
  return told
}

function mask(error: unknown): Shown {
  const requestId = findRequestId()
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  log.error({ requestId, ...describeError(cause) }, 'A request failed.')
  return {
    message: `Something went wrong here. It is in the log${requestId === undefined ? '' : ` as ${requestId}`}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) },
  }
}
