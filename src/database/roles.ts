import type pg from 'pg'

import { connectClient } from './connection.ts'
import { StartupError } from './startup-error.ts'

/** The account of the delivery API: it reads schema `published` and nothing else. */
const readerRole = 'sofar_reader'

const grants = `
  grant usage on schema published to ${readerRole};
  grant select on all tables in schema published to ${readerRole};
  alter default privileges in schema published grant select on tables to ${readerRole};
  revoke all on schema newsroom from public;
  revoke all on schema newsroom from ${readerRole};
  revoke create on schema public from ${readerRole};
`

/** Makes `sofar_reader` and lets it read schema `published` of this database. Safe to repeat, and from several processes at once. */
export async function ensureReaderRole({ url, password }: { url: string; password?: string }): Promise<void> {
  const client = await connectClient(url)
  try {
    // Roles belong to the whole cluster and their catalog rows refuse to be changed twice at once.
    await client.query(`select pg_advisory_lock(hashtext('sofar:roles'))`)
    await createRole(client, password)
    await client.query(grants)
    await limitRole(client)
  } finally {
    await client.end()
  }
}

/** The same database as the delivery API reaches it. */
export function readerUrl(url: string, password = ''): string {
  const reader = new URL(url)
  reader.username = readerRole
  reader.password = password
  return reader.href
}

async function createRole(client: pg.Client, password: string | undefined): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [readerRole])
  const secret = password === undefined ? '' : ` password ${client.escapeLiteral(password)}`
  try {
    if (rowCount === 0)
      await client.query(`create role ${readerRole} login nosuperuser nocreatedb nocreaterole noinherit${secret}`)
    else if (secret !== '') await client.query(`alter role ${readerRole}${secret}`)
  } catch (error) {
    // Another database of the cluster may have been a moment faster.
    if (codeOf(error) === '42710' || codeOf(error) === '23505') return
    if (codeOf(error) !== '42501') throw error
    throw new StartupError(
      `The database user may not create or change roles. Let an administrator run:  create role ${readerRole} login password '…';  and set SOFAR_READER_DATABASE_URL to this database as that user.`,
    )
  }
}

/** Limits that belong to the role in this database; they need no repeating, and setting them anew could collide. */
async function limitRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const database = client.escapeIdentifier(rows[0]?.name ?? '')
  for (const setting of [
    'default_transaction_read_only = on',
    "statement_timeout = '10s'",
    'search_path = published',
  ]) {
    await client.query(`alter role ${readerRole} in database ${database} set ${setting}`).catch((error: unknown) => {
      if (codeOf(error) !== '42501') throw error
    })
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
