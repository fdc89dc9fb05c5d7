import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'

import { migrationFailed } from './migration-errors.ts'
import { NO_FILTERS, readMigrations } from './migration-files.ts'
import { readMigrationHistory } from './migration-history.ts'
import { urlWithSchema } from '../schema-engine/schema-in-url.ts'
import { openSchemaEngine } from '../schema-engine/open-schema-engine.ts'

// Statements that end the transaction around a migration, or cannot run in one.
const OUTSIDE_TRANSACTION = /\b(commit|concurrently|vacuum)\b|^\s*begin\s*;/im

interface SchemaMigration {
  readonly url: string
  readonly schema: string
  readonly directory: string
  /** A connection of its own, which still answers when the engine's is lost. */
  readonly client: pg.ClientBase
}

/** Applies what is pending to one schema with Prisma's engine; returns the names of the migrations. */
export async function applyToSchema({ url, schema, directory, client }: SchemaMigration): Promise<readonly string[]> {
  const migrationsList = await readMigrations(directory)
  const { engine, close } = await openSchemaEngine({ url: urlWithSchema(url, schema) })
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })
    return appliedMigrationNames
  } catch (error) {
    const history = await readMigrationHistory(client, schema).catch(() => [])
    const failed = history.filter(migration => migration.failed).map(({ name }) => name)
    const outcome = await recordAsRolledBack(engine, failed, migrationsList)
    throw migrationFailed(schema, error, outcome)
  } finally {
    await close()
  }
}

/**
 * PostgreSQL runs a migration, sent as one script, in one transaction, so one that it refused has left nothing.
 * But the engine has recorded the failure, and that record would refuse the corrected migration too.
 */
async function recordAsRolledBack(
  engine: SchemaEngine,
  failed: readonly string[],
  { migrationDirectories }: MigrationList,
): Promise<'undone' | 'unknown'> {
  for (const migrationName of failed) {
    const content = migrationDirectories.find(({ path }) => path === migrationName)?.migrationFile.content
    if (content?.tag !== 'ok' || OUTSIDE_TRANSACTION.test(content.value)) return 'unknown'
    await engine.markMigrationRolledBack({ migrationName })
  }
  return failed.length > 0 ? 'undone' : 'unknown'
}
