import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'

import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

import { connectClient } from '../database/connection.ts'
import { applyMigrations } from '../database/migrations/migrate.ts'
import { StartupError } from '../database/startup-error.ts'
import { imageDirectory, sessionSecretFile } from '../environment.ts'
import { readArchive } from './archive.ts'
import type { Head } from './head.ts'
import { headName, imageOfEntry, readHead, secretsName, tableOfPart } from './head.ts'
import type { Secrets } from './secrets.ts'
import { decryptSecrets } from './secrets.ts'
import type { Table } from './tables.ts'
import { findTables, notOurs, quoteTable } from './tables.ts'

export type RestoreOptions = {
  readonly url: string
  readonly file: string
  readonly passphrase?: string | undefined
  readonly say: (what: string, done?: number, total?: number) => void
  readonly signal: AbortSignal
}

export type Restored = {
  readonly madeAt: string
  readonly tables: number
  readonly images: number
  readonly hasSecrets: boolean
}

/**
 * Puts a backup into an empty system. The file is read to its end and checked before anything is touched; the database
 * is filled in one transaction, so a restore that fails leaves a system as empty as before.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { url, file, passphrase, say, signal } = options
  say('checking the file')
  const { head, sealed, images, entries } = await inspect(file, signal)
  if (head.hasSecrets && passphrase === undefined) {
    throw new StartupError('The backup holds secrets: give the passphrase that they were encrypted with.')
  }
  const secrets =
    sealed === undefined || passphrase === undefined ? undefined : await decryptSecrets(sealed, passphrase)
  say('preparing the database')
  await migrateTo(url, head)
  const staging = await stage(file)
  const client = await connectClient(url)
  try {
    await client.query('begin')
    await requireEmpty(client)
    let done = 0
    await fill(client, head, file, () => {
      signal.throwIfAborted()
      say(`${(done += 1)} of ${entries} parts`, done, entries)
    })
    if (secrets !== undefined) await putSecrets(client, secrets)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    await rm(staging, { recursive: true, force: true })
    throw error
  } finally {
    await client.end()
  }
  await placeFiles(staging, secrets)
  say('bringing the database up to date')
  await applyMigrations({ url })
  return { madeAt: head.madeAt, tables: head.tables.length, images, hasSecrets: secrets !== undefined }
}

/** Whether a backup holds secrets, which need their passphrase. */
export async function holdsSecrets(file: string): Promise<boolean> {
  for await (const { name, bytes } of readArchive(file)) return name === headName && readHead(bytes).hasSecrets
  return false
}

type Inspected = {
  readonly head: Head
  readonly sealed: Buffer | undefined
  readonly images: number
  readonly entries: number
}

async function inspect(file: string, signal: AbortSignal): Promise<Inspected> {
  let [head, sealed]: [Buffer | undefined, Buffer | undefined] = [undefined, undefined]
  let [images, entries] = [0, 0]
  for await (const { name, bytes } of readArchive(file)) {
    signal.throwIfAborted()
    entries += 1
    if (head === undefined && name !== headName) throw new StartupError('The file is no backup of Sofar.')
    if (name === headName) head = bytes
    else if (name === secretsName) sealed = bytes
    else if (imageOfEntry(name) !== undefined) images += 1
    else if (tableOfPart(name) === undefined) throw new StartupError(`The backup holds “${name}”, which no backup has.`)
  }
  if (head === undefined) throw new StartupError('The file is no backup of Sofar.')
  // Only now is it known to be what was written.
  return { head: readHead(head), sealed, images, entries }
}

/** Brings an empty database to the version that the backup is of; what came later is applied to the restored data. */
async function migrateTo(url: string, { migrations }: Head): Promise<void> {
  const unknown = migrations.filter(name => !/^\w+$/.test(name) || !existsSync(path.join('migrations', name)))
  if (unknown.length > 0) {
    throw new StartupError(`A newer Sofar made this backup (${unknown.join(', ')}); restore it with that one.`)
  }
  const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-migrations-'))
  try {
    await cp('migrations/migration_lock.toml', path.join(directory, 'migration_lock.toml'))
    for (const name of migrations) {
      await cp(path.join('migrations', name), path.join(directory, name), { recursive: true })
    }
    await applyMigrations({ url, directory })
  } finally {
    await rm(directory, { recursive: true })
  }
}

async function requireEmpty(client: pg.Client): Promise<void> {
  for (const table of await findTables(client)) {
    if (table.schema !== 'newsroom') continue
    const { rowCount } = await client.query(`select from ${quoteTable(client, table)} limit 1`)
    if (rowCount !== 0) {
      throw new StartupError(
        'The system is not empty: a backup is restored into a new one. Give it another place with SOFAR_DATA_DIR, or another DATABASE_URL.',
      )
    }
  }
}

/** Triggers and foreign keys would act on every row on its way in; they come back, the keys checked, when all is there. */
async function fill(client: pg.Client, { tables, sequences }: Head, file: string, onPart: () => void): Promise<void> {
  const here = new Map((await findTables(client)).map(table => [keyOf(table), table]))
  for (const table of tables) {
    if (!here.has(keyOf(table)))
      throw new StartupError(`The backup holds the table ${keyOf(table)}, which Sofar does not know.`)
  }
  const keys = await takeForeignKeys(client)
  const triggers = await stopTriggers(client, [...here.values()])
  // Migrations may have left rows of their own; those of the backup take their place.
  await client.query(`truncate ${[...here.values()].map(table => quoteTable(client, table)).join(', ')}`)
  const columns = new Map(tables.map(table => [keyOf(table), table]))
  for await (const { name, bytes } of readArchive(file)) {
    const part = tableOfPart(name)
    const table = part === undefined ? undefined : columns.get(keyOf(part))
    if (table !== undefined) await copyIn(client, table, bytes)
    onPart()
  }
  for (const statement of [...triggers, ...keys]) await client.query(statement)
  for (const sequence of sequences) {
    await client.query('select setval($1::regclass, $2::bigint)', [quoteTable(client, sequence), sequence.value])
  }
}

async function copyIn(client: pg.Client, table: Table, bytes: Buffer): Promise<void> {
  const columns = table.columns.map(column => client.escapeIdentifier(column)).join(', ')
  await pipeline(
    Readable.from([bytes]),
    client.query(copyFrom(`copy ${quoteTable(client, table)} (${columns}) from stdin`)),
  )
}

/** Stops every trigger of ours, and answers with the statements that have each run again as it did: some on replicas too. */
async function stopTriggers(client: pg.Client, tables: readonly Table[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; mode: string }>(`
    select c.oid::regclass::text as table, quote_ident(t.tgname) as name, t.tgenabled as mode
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and n.nspname not in (${notOurs})`)
  for (const table of tables) await client.query(`alter table ${quoteTable(client, table)} disable trigger user`)
  const modes: Readonly<Record<string, string>> = { A: 'enable always', R: 'enable replica' }
  return rows.map(({ table, name, mode }) => `alter table ${table} ${modes[mode] ?? 'enable'} trigger ${name}`)
}

/** Drops every foreign key, and answers with the statements that make them again. */
async function takeForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select c.conrelid::regclass::text as table, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.contype = 'f' and c.conparentid = 0 and n.nspname not in (${notOurs})`)
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`)
  return rows.map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`)
}

async function putSecrets(client: pg.Client, { rows, tables }: Secrets): Promise<void> {
  for (const [table, secret] of Object.entries(rows)) {
    const [schema = '', name = ''] = table.split('.')
    for (const { id, values } of secret) {
      for (const [column, value] of Object.entries(values)) {
        const place = quoteTable(client, { schema, name })
        await client.query(`update ${place} set ${client.escapeIdentifier(column)} = $1 where id = $2`, [value, id])
      }
    }
  }
  for (const [table, whole] of Object.entries(tables)) {
    const [schema = '', name = ''] = table.split('.')
    const place = quoteTable(client, { schema, name })
    await client.query(`insert into ${place} select * from jsonb_populate_recordset(null::${place}, $1::jsonb)`, [
      JSON.stringify(whole),
    ])
  }
}

/** Puts the pictures beside their place, so that they move there at once. */
async function stage(file: string): Promise<string> {
  const staging = `${imageDirectory()}.restored`
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true })
  for await (const { name, bytes } of readArchive(file)) {
    const image = imageOfEntry(name)
    if (image !== undefined) await writeFile(path.join(staging, image), bytes)
  }
  return staging
}

async function placeFiles(staging: string, secrets: Secrets | undefined): Promise<void> {
  await rm(imageDirectory(), { recursive: true, force: true })
  await rename(staging, imageDirectory())
  if (secrets?.sessionSecret !== undefined && !process.env.SOFAR_SESSION_SECRET) {
    await writeFile(sessionSecretFile(), `${secrets.sessionSecret}\n`, { mode: 0o600 })
  }
}

function keyOf({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${schema}.${name}`
}
