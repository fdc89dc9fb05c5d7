import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

const LOCKFILE = 'migration_lock.toml'
const MIGRATION_FILE = 'migration.sql'

/** The names of the migrations in a folder, in the order in which they are applied. */
export async function readMigrationNames(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(emptyIfMissing)
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

/** The migrations of a folder in the form in which the schema engine takes them. */
export async function readMigrations(directory: string): Promise<MigrationList> {
  const baseDir = resolve(directory)
  const names = await readMigrationNames(baseDir)
  return {
    baseDir,
    lockfile: { path: LOCKFILE, content: await readFile(join(baseDir, LOCKFILE), 'utf8').catch(() => null) },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map((name) => readMigration(baseDir, name))),
  }
}

async function readMigration(baseDir: string, name: string): Promise<MigrationDirectory> {
  const sql = await readFile(join(baseDir, name, MIGRATION_FILE), 'utf8')
  return { path: name, migrationFile: { path: MIGRATION_FILE, content: { tag: 'ok', value: sql } } }
}

function emptyIfMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
