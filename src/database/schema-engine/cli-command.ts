import pg from 'pg'

import { connectionOptions } from '../connection.ts'
import { ConnectionError, connectionError } from './connection-error.ts'

/** Runs one of the commands that Prisma's CLI asks of its engine outside a conversation; returns the exit code. */
export async function runCliCommand(command: string, url: string): Promise<number> {
  const options = connectionOptions(url)
  try {
    switch (command) {
      case 'can-connect-to-database':
        await runOnce(options, 'SELECT 1')
        return 0
      case 'create-database':
        await runOnce({ ...options, database: 'postgres' }, `CREATE DATABASE ${pg.escapeIdentifier(options.database ?? '')}`)
        return 0
      default:
        throw new Error(`The schema engine has no command "${command}".`)
    }
  } catch (error) {
    reportFailure(error)
    return 1
  }
}

async function runOnce(options: pg.PoolConfig, sql: string): Promise<void> {
  const client = new pg.Client({ connectionTimeoutMillis: 5000, ...options })
  await client.connect().catch((error: unknown) => {
    throw connectionError(error, options)
  })
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The engine's log format, in which the CLI looks for the error; it skips the first line. */
function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const errorCode = error instanceof ConnectionError ? error.code : 'P1000'
  const fields = { message, error_code: errorCode }
  process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`)
}
