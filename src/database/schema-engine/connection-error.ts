import type pg from 'pg'

import { connectClient, databaseProblem } from '../connection.ts'
import { StartupError } from '../startup-error.ts'

/** Prisma's error codes for the failures to connect that its CLI tells apart; any other is P1001, not reachable. */
const CODES: Readonly<Record<string, string>> = {
  '28P01': 'P1000',
  '3D000': 'P1003',
  '28000': 'P1010',
}

/** A failure to connect, with the error code that Prisma's CLI expects. */
export class ConnectionError extends StartupError {
  override readonly name = 'ConnectionError'
  readonly code: string

  constructor(error: unknown, url: string) {
    super(databaseProblem(error, url) ?? (error instanceof Error ? error.message : String(error)), { cause: error })
    this.code = CODES[sqlStateOf(error)] ?? 'P1001'
  }
}

/** A connected client; throws a `ConnectionError`. The caller ends it. */
export async function connectOrExplain(url: string, overrides?: pg.ClientConfig): Promise<pg.Client> {
  try {
    return await connectClient(url, overrides)
  } catch (error) {
    throw new ConnectionError(error, url)
  }
}

function sqlStateOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
