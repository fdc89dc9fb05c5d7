import type { OtherChange, Problem } from './errors.ts'
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  SofarError,
  UnavailableError,
  ValidationError,
} from './errors.ts'

/** One entry of `errors` in a GraphQL response, as much of it as we rely on. */
export type GraphQLFault = {
  readonly message?: unknown
  readonly extensions?: {
    readonly code?: unknown
    readonly problems?: unknown
    readonly changes?: unknown
    readonly revision?: unknown
    readonly prisma?: { readonly code?: unknown }
  } | null
}

/** The error that the first of the faults stands for, with the messages of all. */
export function errorFromFaults(faults: readonly [GraphQLFault, ...GraphQLFault[]], status: number): SofarError {
  const [{ extensions }] = faults
  const code = typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN'
  const message = [...new Set(faults.map(messageOf))].join('\n')
  switch (code) {
    case 'BAD_USER_INPUT':
    case 'KS_VALIDATION_FAILURE':
    case 'KS_USER_INPUT_ERROR':
    case 'KS_RELATIONSHIP_ERROR':
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'GRAPHQL_PARSE_FAILED':
    case 'TOO_EXPENSIVE':
    case 'REQUEST_TOO_LARGE':
    case 'DOCUMENT_NOT_TRUSTED':
      return new ValidationError(code, message, faults.flatMap(problemsOf))
    case 'UNAUTHENTICATED':
    case 'SECOND_FACTOR_REQUIRED':
    case 'FORBIDDEN':
    case 'KS_ACCESS_DENIED':
      return new ForbiddenError(code, message)
    case 'NOT_FOUND':
      return new NotFoundError(code, message)
    case 'CONFLICT':
      return new ConflictError(code, message, faults.flatMap(changesOf), revisionOf(extensions))
    case 'KS_PRISMA_ERROR':
      return isTaken(extensions) ? new ConflictError(code, message) : new SofarError(code, message)
    case 'SERVICE_UNAVAILABLE':
    case 'TOO_MANY_REQUESTS':
    case 'INTERNAL_SERVER_ERROR':
      return new UnavailableError(code, message)
    default:
      return status >= 500 ? new UnavailableError(code, message) : new SofarError(code, message)
  }
}

/** GraphQL repeats a wrong variable in its message (graphql-js, `getVariableValues`); ours names only its place. */
function messageOf({ message }: GraphQLFault): string {
  if (typeof message !== 'string' || message === '') return 'The server reported an error without saying which.'
  const name = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1]
  if (name === undefined) return message
  const place = new RegExp(` at "(${name}(?:\\.\\w+|\\[\\d+\\])+)"; `).exec(message)?.[1]
  return `The variable "$${name}" is not what the operation asks for${place === undefined ? '' : ` at "${place}"`}.`
}

/** Prisma's P2002: another item has the value of a unique field. */
function isTaken(extensions: GraphQLFault['extensions']): boolean {
  return extensions?.prisma?.code === 'P2002'
}

function problemsOf({ extensions }: GraphQLFault): readonly Problem[] {
  const problems: unknown = extensions?.problems
  return Array.isArray(problems) ? problems.filter(isProblem) : []
}

function changesOf({ extensions }: GraphQLFault): readonly OtherChange[] {
  const changes: unknown = extensions?.changes
  return Array.isArray(changes) ? changes.filter(isOtherChange) : []
}

function isOtherChange(value: unknown): value is OtherChange {
  return value !== null && typeof value === 'object' && 'field' in value && 'revision' in value && 'who' in value
}

function revisionOf(extensions: GraphQLFault['extensions']): number | undefined {
  return typeof extensions?.revision === 'number' ? extensions.revision : undefined
}

function isProblem(value: unknown): value is Problem {
  if (value === null || typeof value !== 'object') return false
  return 'message' in value && typeof value.message === 'string' && 'rule' in value && typeof value.rule === 'string'
}
