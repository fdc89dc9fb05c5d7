import { GraphQLError } from 'graphql'

import { codesOf } from './error-codes.ts'

/** Class or whole code as PostgreSQL, Node and Prisma write it, for a database that cannot be asked at the moment. */
const away =
  /^(08\w{3}|57P0[1-5]|53\w{3}|ECONN\w+|ENOTFOUND|ENOENT|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|P1001|P1002|P1008|P1017|P2024|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/
/** What a value of a request can lead to: data exceptions, among them a broken pattern or a number out of range. */
const badValue = /^(22\w{3}|P2000|P2005|P2006|P2007|P2009|P2012|P2013|P2019|P2020|P2023|P2033)$/
const tookTooLong = '57014'

/** In seconds. */
const retryAfter = 2

/**
 * What an API says about an error of the database: whose fault it was and what to do, and nothing of its inside.
 * Undefined for an error that is none of the database, or a fault of our own.
 */
export function presentDatabaseError(error: unknown): GraphQLError | undefined {
  const codes = [...codesOf(error)]
  if (codes.some(code => away.test(code)) || isConnectionLost(error)) {
    return new GraphQLError('The database cannot be reached at the moment. Try again in a few seconds.', {
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        http: { status: 503, headers: { 'retry-after': String(retryAfter) } },
      },
    })
  }
  if (codes.includes(tookTooLong)) {
    return new GraphQLError('The answer took too long. Ask for less: fewer items, or a simpler filter.', {
      extensions: { code: 'TOO_EXPENSIVE' },
    })
  }
  if (codes.some(code => badValue.test(code)) || nameOf(error) === 'PrismaClientValidationError') {
    return new GraphQLError(
      'A value in this request is not one that can be looked for: an id that is none, null where a value is needed, a character U+0000, a number out of range, or a pattern that ends in a backslash.',
      { extensions: { code: 'BAD_USER_INPUT' } },
    )
  }
  return undefined
}

/** node-postgres gives these no code. */
function isConnectionLost(error: unknown): boolean {
  const message = error instanceof Error ? error.message : ''
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    message,
  )
}

function nameOf(error: unknown): string {
  if (error instanceof GraphQLError && error.originalError !== undefined) return nameOf(error.originalError)
  return error instanceof Error ? error.name : ''
}
