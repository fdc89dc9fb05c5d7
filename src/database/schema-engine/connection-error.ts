import type pg from 'pg'

import { StartupError } from '../startup-error.ts'

/** The Prisma error codes that a failure to connect can have; any other failure is P1001. */
const CODES: Readonly<Record<string, string>> = {
  '28P01': 'P1000',
  '28000': 'P1010',
  '3D000': 'P1003',
  '57P03': 'P1001',
}

/** A failure to connect, with the error code Prisma's CLI expects. */
export class ConnectionError extends StartupError {
  override readonly name = 'ConnectionError'
  readonly code: string

  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause })
    this.code = code
  }
}

export function connectionError(error: unknown, options: pg.PoolConfig): ConnectionError {
  const code = CODES[codeOf(error)] ?? 'P1001'
  return new ConnectionError(code, messageFor(code, error, options), error)
}

function messageFor(code: string, error: unknown, { host, port, user, database }: pg.PoolConfig): string {
  const server = `${host ?? 'localhost'}:${port ?? 5432}`
  switch (code) {
    case 'P1000':
      return `The database server at ${server} refused the password of user "${user}". Check DATABASE_URL.`
    case 'P1003':
      return `The database "${database}" does not exist on the server at ${server}.`
    case 'P1010':
      return `User "${user}" was denied access to the database "${database}" at ${server}.`
    default:
      return `Can't reach the database server at ${server} (${reasonOf(error)}). Check that it is running, and DATABASE_URL.`
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function reasonOf(error: unknown): string {
  // A name with several addresses fails with an AggregateError, whose own message is empty.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
