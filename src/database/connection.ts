import pg from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

import { StartupError } from './startup-error.ts'

const connectTimeoutMs = 10_000

/** The separate fields of a PostgreSQL URL, for node-postgres and for Prisma's adapter; throws without printing the password. */
export function connectionOptions(url: string): pg.PoolConfig {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new TypeError('not a PostgreSQL URL')
    const { schema: _schema, ...options } = parseIntoClientConfig(url) as pg.ClientConfig & { schema?: string }
    return { ...options, connectionTimeoutMillis: connectTimeoutMs }
  } catch {
    throw new StartupError(
      'DATABASE_URL is not a PostgreSQL address. It looks like postgresql://user:password@host:5432/database',
    )
  }
}

/** A connected client; the caller ends it. */
export async function connectClient(url: string, overrides: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ ...connectionOptions(url), ...overrides })
  // A connection that breaks later makes the next query fail; by itself it must not end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Which database a URL names, without its password. */
export function describeDatabase(url: string): string {
  const { host, port, database } = connectionOptions(url)
  return host?.startsWith('/') ? `${database} on the embedded PostgreSQL` : `${database} on ${host}:${port ?? 5432}`
}

/** What is wrong with the connection and what to do about it, in one line; undefined when it is something else. */
export function databaseProblem(error: unknown, url: string): string | undefined {
  const code = codeOf(error)
  const where = describeDatabase(url)
  const user = connectionOptions(url).user ?? ''
  const problems: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${where}. Is PostgreSQL running there, and is DATABASE_URL right?`,
    ENOENT: `Nothing answers at ${where}. Is PostgreSQL running there?`,
    ENOTFOUND: `There is no such host: ${where}. Is DATABASE_URL right?`,
    EAI_AGAIN: `The host of ${where} cannot be looked up at the moment. Is the network up?`,
    ETIMEDOUT: `No answer from ${where}. Is DATABASE_URL right, and does a firewall let this machine through?`,
    '28P01': `PostgreSQL refused the password of “${user}” for ${where}. Correct it in DATABASE_URL.`,
    '28000': `PostgreSQL does not let “${user}” in to ${where}. Correct DATABASE_URL, or the server's pg_hba.conf.`,
    '3D000': `There is no such database: ${where}. Create it first, for example with createdb.`,
    '53300': `${where} has no connection left. Close some, or raise max_connections.`,
    '57P03': `${where} is still starting up. Try again in a moment.`,
    '42501': `“${user}” may not do what Sofar needs in ${where}: it has to own the database.`,
  }
  return code === undefined ? undefined : problems[code]
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if ('code' in error && typeof error.code === 'string') return error.code
  return /timeout/i.test(error.message) ? 'ETIMEDOUT' : undefined
}
