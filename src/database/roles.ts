import type pg from 'pg'

import { connectClient } from './connection.ts'
import { errorCode } from './error-code.ts'
import { creationOf, findRole, isRight, readerStatements } from './reader-privileges.ts'
import { StartupError } from './startup-error.ts'

/** The account of the delivery API: it reads schema `published` and nothing else. */
const readerRole = 'sofar_reader'

/** Makes the reader's role, when there is none, and lets it read schema `published` of this database and nothing else. Safe to repeat, and from several processes at once. */
export async function ensureReaderRole({
  url,
  password,
  role = readerRole,
}: {
  url: string
  password?: string
  role?: string
}): Promise<void> {
  const client = await connectClient(url)
  try {
    // Catalog rows refuse to be changed twice at once. The lock covers this database, the retries the others of its cluster.
    await client.query(`select pg_advisory_lock(hashtext('sofar:roles'))`)
    if (password === undefined && (await isRight(client, role))) return
    await unlessForbidden(() => createRole(client, role, password))
    const statements = await readerStatements(client, role)
    await unlessForbidden(() => inTransaction(client, statements))
    if (await isRight(client, role)) return
    throw notAllowed(role, [...((await findRole(client, role)) ? [] : [creationOf(role, "'…'")]), ...statements])
  } finally {
    await client.end()
  }
}

/** The same database as the delivery API reaches it. */
export function readerUrl(url: string, password = ''): string {
  // Not `new URL`, which refuses PostgreSQL's URLs of a socket. User and password in the query would win over those before the host.
  const [address = '', query = ''] = url.split(/\?(.*)/s)
  const [, scheme = '', rest = ''] = /^(\w+:\/\/)(?:[^/]*@)?(.*)$/s.exec(address) ?? []
  const kept = query.split('&').filter(part => part !== '' && !isCredential(part))
  const secret = password === '' ? '' : `:${encodeURIComponent(password)}`
  return `${scheme}${readerRole}${secret}@${rest}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

function isCredential(parameter: string): boolean {
  const names = new URLSearchParams(parameter)
  return names.has('user') || names.has('password')
}

async function createRole(client: pg.Client, role: string, password: string | undefined): Promise<void> {
  const secret = password === undefined ? undefined : client.escapeLiteral(password)
  try {
    if (!(await findRole(client, role))) await client.query(creationOf(role, secret))
    else if (secret !== undefined)
      await retried(() => client.query(`alter role ${client.escapeIdentifier(role)} password ${secret}`))
  } catch (error) {
    // Another database of the cluster may have been a moment faster.
    if (!['42710', '23505'].includes(errorCode(error) ?? '')) throw error
  }
}

async function inTransaction(client: pg.Client, statements: readonly string[]): Promise<void> {
  await retried(() =>
    client.query(`begin; ${statements.join('; ')}; commit`).catch(async (error: unknown) => {
      await client.query('rollback')
      throw error
    }),
  )
}

/** “Tuple concurrently updated”: another database of the cluster changed the same role. */
async function retried(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work()
      return
    } catch (error) {
      if (errorCode(error) !== 'XX000' || attempt === 5) throw error
    }
  }
}

function notAllowed(role: string, statements: readonly string[]): StartupError {
  return new StartupError(
    `The database user may not set up the role “${role}”, which reads what is published. Let an administrator run this in the database, with a password of your choice, and set SOFAR_READER_DATABASE_URL to the database as that user:  ${statements.join('; ')};`,
  )
}

async function unlessForbidden(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!['42501', '42704'].includes(errorCode(error) ?? '')) throw error
  }
}
