import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

import pg from 'pg'

/**
 * Makes the role and the database `sofar` that everything runs as, not as a superuser. Each step can be repeated, so a
 * kill in between is mended by the next start. With `passwordFile`, the role gets a password for TCP, kept there.
 */
export async function ensureDatabase({
  sockets,
  passwordFile,
}: {
  sockets: string
  passwordFile: string | undefined
}): Promise<void> {
  const client = new pg.Client({ host: sockets, port: 5432, ssl: false, user: 'postgres', database: 'postgres' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('sofar:setup'))`)
    if (!(await exists(client, `select from pg_roles where rolname = 'sofar'`))) {
      await client.query('create role sofar login createdb createrole')
    }
    if (passwordFile !== undefined) {
      await client.query(`alter role sofar password ${client.escapeLiteral(await readOrMakePassword(passwordFile))}`)
    }
    if (!(await exists(client, `select from pg_database where datname = 'sofar'`))) {
      await client.query('create database sofar owner sofar')
    }
  } finally {
    await client.end()
  }
}

async function exists(client: pg.Client, sql: string): Promise<boolean> {
  return (await client.query(sql)).rowCount !== 0
}

async function readOrMakePassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    const password = randomBytes(24).toString('base64url')
    await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx' })
    return password
  }
}
