import pg from 'pg'

import { connectionOptions } from '../connection.ts'
import { ConnectionError, connectOrExplain } from './connection-error.ts'

/** Runs one of the commands that Prisma's CLI asks of its engine outside a conversation; returns the exit code. */
export async function runCliCommand(command: string, startDatabase: () => Promise<string>): Promise<number> {
  try {
    const url = await startDatabase()
    switch (command) {
      case 'can-connect-to-database':
        await runOnce(url, 'SELECT 1')
        return 0
      case 'create-database':
        await runOnce(url, `CREATE DATABASE ${pg.escapeIdentifier(connectionOptions(url).database ?? '')}`, {
          database: 'postgres',
        })
        return 0
      default:
        throw new Error(`The schema engine has no command "${command}".`)
    }
  } catch (error) {
    reportFailure(error)
    return 1
  }
}

async function runOnce(url: string, sql: string, overrides?: pg.ClientConfig): Promise<void> {
  const client = await connectOrExplain(url, overrides)
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The engine's log format, in which the CLI looks for the error; it skips the first line. */
function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const errorCode = error instanceof ConnectionError ? error.code : 'P1001'
  const fields = { message, error_code: errorCode }
  process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`)
}
