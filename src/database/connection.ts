import pg from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

import { errorCode } from './error-code.ts'
import { StartupError } from './startup-error.ts'

const connectTimeoutMs = 10_000

/** The separate fields of a PostgreSQL URL, for node-postgres and for Prisma's adapter; throws without printing the password. */
export function connectionOptions(url: string): pg.PoolConfig {
  const { host, port, user, password, database, ssl, application_name, options } = parse(url)
  const isSocket = host?.startsWith('/')
  return {
    // Said here, they are not taken from PGHOST, PGPORT and PGSSLMODE, which are about another database.
    host: host || 'localhost',
    port: port ?? 5432,
    database: database || user,
    user,
    password,
    ...(isSocket ? { ssl: false } : ssl !== undefined && { ssl }),
    ...(application_name !== undefined && { application_name }),
    ...(options !== undefined && { options }),
    connectionTimeoutMillis: connectTimeoutMs,
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

/** Which database a URL names, without its password: “sofar on /socket/directory” or “sofar on host:5432”. */
export function describeDatabase(url: string): string {
  const { host = '', port, database } = connectionOptions(url)
  return host.startsWith('/') ? `${database} on ${host}` : `${database} on ${host}:${port}`
}

/** What is wrong with the connection and what to do about it, in one line; undefined when it is something else. */
export function databaseProblem(error: unknown, url: string): string | undefined {
  const where = describeDatabase(url)
  const user = connectionOptions(url).user ?? ''
  const unreachable = `No answer from ${where}. Is DATABASE_URL right, and does a firewall let this machine through?`
  const untrusted = `The certificate of ${where} is not trusted. Name its authority in DATABASE_URL with sslrootcert=/file, or encrypt without checking it with sslmode=no-verify.`
  const problems: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${where}. Is PostgreSQL running there, and is DATABASE_URL right?`,
    ENOENT: `Nothing answers at ${where}. Is PostgreSQL running there?`,
    EACCES: `This user may not open the socket of ${where}. Start Sofar as the user that PostgreSQL lets in.`,
    ENOTFOUND: `There is no such host: ${where}. Is DATABASE_URL right?`,
    EAI_AGAIN: `The host of ${where} cannot be looked up at the moment. Is the network up?`,
    ETIMEDOUT: unreachable,
    EHOSTUNREACH: unreachable,
    ENETUNREACH: unreachable,
    ECONNRESET: `The connection to ${where} broke off. Is it PostgreSQL that listens there, and is it running well?`,
    NO_TLS: `${where} does not encrypt connections. Turn that on there, or write sslmode=disable in DATABASE_URL.`,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    ERR_TLS_CERT_ALTNAME_INVALID: `The certificate of ${where} is for another host. Is DATABASE_URL right?`,
    NO_PASSWORD: `PostgreSQL wants a password of “${user}” for ${where}. Write it in DATABASE_URL.`,
    '28P01': `PostgreSQL refused the password of “${user}” for ${where}. Correct it in DATABASE_URL.`,
    '28000': `PostgreSQL does not let “${user}” in to ${where}. Correct DATABASE_URL, or the server's pg_hba.conf.`,
    '3D000': `There is no such database: ${where}. Create it first, for example with createdb.`,
    '53300': `${where} has no connection left. Close some, or raise max_connections.`,
    '57P03': `${where} is still starting up or just shutting down. Try again in a moment.`,
    '42501': `“${user}” may not do what Sofar needs in ${where}: it has to own the database.`,
  }
  const kind = kindOf(error)
  return kind === undefined ? undefined : problems[kind]
}

function parse(url: string): pg.ClientConfig {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new TypeError('not a PostgreSQL URL')
    return parseIntoClientConfig(url)
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'path' in error) {
      throw new StartupError(`The certificate file that DATABASE_URL names cannot be read: ${String(error.path)}`)
    }
    throw new StartupError(
      'DATABASE_URL is not a PostgreSQL address. It looks like postgresql://user:password@host:5432/database',
    )
  }
}

function kindOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  // A host with several addresses fails once for each of them.
  if ('errors' in error && Array.isArray(error.errors)) return kindOf(error.errors[0])
  const code = errorCode(error)
  if (code !== undefined) {
    // A file that is missing or closed to us says the same as a socket.
    const isFile = 'syscall' in error && error.syscall !== 'connect' && ['ENOENT', 'EACCES'].includes(code)
    return isFile ? undefined : code
  }
  // node-postgres gives these no code.
  const message = 'message' in error ? String(error.message) : ''
  if (message.includes('password must be a')) return 'NO_PASSWORD'
  if (message.includes('does not support SSL')) return 'NO_TLS'
  if (message.includes('terminated unexpectedly')) return 'ECONNRESET'
  return /timeout/i.test(message) ? 'ETIMEDOUT' : undefined
}
