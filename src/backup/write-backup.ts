import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

import { connectClient } from '../database/connection.ts'
import { findSessionSecret, imageDirectory } from '../environment.ts'
import type { ArchiveEntry } from './archive.ts'
import { largestEntryBytes, writeArchive } from './archive.ts'
import type { Head } from './head.ts'
import { headName, partName, secretsName } from './head.ts'
import type { Secrets } from './secrets.ts'
import { encryptSecrets, fleetingTables, secretColumns, secretSchema } from './secrets.ts'
import type { Table } from './tables.ts'
import { findMigrations, findSequences, findTables, quoteTable } from './tables.ts'

export type BackupOptions = {
  readonly url: string
  readonly file: string
  /** Also what lets people in, encrypted with this. */
  readonly passphrase?: string | undefined
  readonly onProgress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * Writes one file with everything: the database as of one moment, while others go on working, and the pictures. Reads
 * through PostgreSQL's COPY, so no pg_dump is needed, and the file can be restored into another version of PostgreSQL.
 */
export async function writeBackup(options: BackupOptions): Promise<void> {
  const client = await connectClient(options.url)
  try {
    // One snapshot for all tables.
    await client.query('begin isolation level repeatable read read only')
    await writeArchive(options.file, entriesOf(client, options))
  } finally {
    await client.end()
  }
}

async function* entriesOf(
  client: pg.Client,
  { passphrase, onProgress, signal }: BackupOptions,
): AsyncGenerator<ArchiveEntry> {
  const all = await findTables(client)
  const tables = all.filter(({ schema }) => schema !== secretSchema)
  const head: Head = {
    format: 'sofar-backup',
    version: 1,
    madeAt: new Date().toISOString(),
    migrations: await findMigrations(client),
    tables,
    sequences: await findSequences(client),
    hasSecrets: passphrase !== undefined,
  }
  yield { name: headName, bytes: Buffer.from(JSON.stringify(head, null, 1)) }
  if (passphrase !== undefined) {
    yield { name: secretsName, bytes: await encryptSecrets(await readSecrets(client, all), passphrase) }
  }
  const images = await readdir(imageDirectory()).catch(() => [])
  const total = tables.length + images.length
  for (const [index, table] of tables.entries()) {
    yield* partsOf(client, table, signal)
    onProgress(index + 1, total)
  }
  // A picture never changes under its name, so those of the snapshot are all there, and perhaps a newer one.
  for (const [index, image] of images.entries()) {
    signal.throwIfAborted()
    yield { name: `images/${image}`, bytes: await readFile(path.join(imageDirectory(), image)) }
    onProgress(tables.length + index + 1, total)
  }
}

async function* partsOf(client: pg.Client, table: Table, signal: AbortSignal): AsyncGenerator<ArchiveEntry> {
  const secret = secretColumns[`${table.schema}.${table.name}`] ?? []
  const columns = table.columns.map(column => {
    const quoted = client.escapeIdentifier(column)
    return secret.includes(column) ? `'' as ${quoted}` : quoted
  })
  const rows = client.query(copyTo(`copy (select ${columns.join(', ')} from ${quoteTable(client, table)}) to stdout`))
  let [part, rest] = [0, Buffer.alloc(0)]
  for await (const chunk of rows) {
    signal.throwIfAborted()
    rest = Buffer.concat([rest, chunk])
    if (rest.length < largestEntryBytes) continue
    // In COPY's text format a line feed ends a row and nothing else.
    const end = rest.lastIndexOf(0x0a) + 1
    if (end > 0) yield { name: partName(table, part++), bytes: rest.subarray(0, end) }
    rest = rest.subarray(end)
  }
  if (rest.length > 0) yield { name: partName(table, part), bytes: rest }
}

async function readSecrets(client: pg.Client, all: readonly Table[]): Promise<Secrets> {
  const rows: Record<string, { id: string; values: Record<string, string> }[]> = {}
  for (const [table, columns] of Object.entries(secretColumns)) {
    const [schema = '', name = ''] = table.split('.')
    const { rows: found } = await client.query<Record<string, string>>(
      `select id, ${columns.map(column => client.escapeIdentifier(column)).join(', ')} from ${quoteTable(client, { schema, name })}`,
    )
    rows[table] = found.map(({ id = '', ...values }) => ({ id, values }))
  }
  const tables: Record<string, unknown[]> = {}
  for (const table of all) {
    if (table.schema !== secretSchema || fleetingTables.includes(table.name)) continue
    const { rows: whole } = await client.query<{ row: unknown }>(
      `select to_jsonb(secret) as row from ${quoteTable(client, table)} secret`,
    )
    tables[`${table.schema}.${table.name}`] = whole.map(({ row }) => row)
  }
  return { sessionSecret: findSessionSecret(), rows, tables }
}
