import pg from 'pg'

import { connectionOptions } from './connection.ts'
import { databaseIsNewer, migrationDidNotFinish, migrationFailed } from './migration-errors.ts'
import { readMigrationNames, readMigrations } from './migration-files.ts'
import { isUpToDate, type MigrationPlan, planMigrations, readMigrationHistory } from './migration-history.ts'
import { connectionError } from './schema-engine/connection-error.ts'
import { urlWithSchema } from './schema-engine/database-url.ts'
import { type OpenSchemaEngine, openSchemaEngine } from './schema-engine/open-schema-engine.ts'

const SCHEMAS = ['newsroom', 'published'] as const

// Any number will do, as long as every version of Sofar uses the same.
const MIGRATION_LOCK = 7_326_031_998

// Statements after which a failed migration may have left something: they end or refuse the transaction around it.
const OUTSIDE_TRANSACTION = /\b(commit|concurrently|vacuum)\b|^\s*begin\s*;/im

interface MigrateOptions {
  readonly url: string
  /** The folder of migrations, relative to the working directory. */
  readonly directory?: string
  /** Is told in a sentence what takes time. */
  readonly onProgress?: (message: string) => void
}

export interface AppliedMigration {
  readonly schema: (typeof SCHEMAS)[number]
  readonly name: string
}

/**
 * Applies the migrations that the database does not have yet, to the schema `newsroom` and then `published`.
 *
 * Throws a `DatabaseNewerError` or a `MigrationFailedError`. Two processes may call it at once.
 */
export async function applyMigrations(options: MigrateOptions): Promise<readonly AppliedMigration[]> {
  const { url, directory = 'migrations', onProgress = () => {} } = options
  const folder = await readMigrationNames(directory)
  const client = await connect(url)
  try {
    // Asked before the lock, so that a start with nothing to do waits for nobody.
    const before = await planSchemas(client, folder)
    if (before.every(({ plan }) => isUpToDate(plan))) return []

    await lock(client, onProgress)
    const plans = await planSchemas(client, folder)
    for (const { schema, plan } of plans) requireApplicable(schema, plan)

    const applied: AppliedMigration[] = []
    for (const { schema, plan } of plans) {
      if (plan.pending.length === 0) continue
      onProgress(`Applying to ${schema}: ${plan.pending.join(', ')}`)
      const names = await applyToSchema(urlWithSchema(url, schema), schema, directory)
      applied.push(...names.map((name) => ({ schema, name })))
    }
    return applied
  } finally {
    // Ending the session also releases the lock.
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const options = connectionOptions(url)
  const client = new pg.Client(options)
  await client.connect().catch((error: unknown) => {
    throw connectionError(error, options)
  })
  return client
}

function planSchemas(client: pg.Client, folder: readonly string[]) {
  return Promise.all(
    SCHEMAS.map(async (schema) => ({ schema, plan: planMigrations(folder, await readMigrationHistory(client, schema)) })),
  )
}

async function lock(client: pg.Client, onProgress: (message: string) => void): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [MIGRATION_LOCK])
  if (rows[0]?.locked === true) return
  onProgress('Waiting for another process that is migrating this database')
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
}

function requireApplicable(schema: string, { unknown, unfinished }: MigrationPlan): void {
  if (unknown.length > 0) throw databaseIsNewer(schema, unknown)
  if (unfinished.length > 0) throw migrationDidNotFinish(schema, unfinished)
}

async function applyToSchema(url: string, schema: string, directory: string): Promise<string[]> {
  const migrationsList = await readMigrations(directory)
  const open = await openSchemaEngine({ url })
  try {
    const filters = { externalTables: [], externalEnums: [] }
    const { appliedMigrationNames } = await open.engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } catch (error) {
    const undone = await recordAsRolledBack(url, open, directory)
    throw migrationFailed(schema, error, undone ? 'undone' : 'unknown')
  } finally {
    await open.close()
  }
}

/**
 * The engine sends a migration as one script, which PostgreSQL runs in one transaction, so a migration that
 * failed has left nothing; but its record still stands, and would refuse the corrected one.
 */
async function recordAsRolledBack(url: string, { engine }: OpenSchemaEngine, directory: string): Promise<boolean> {
  return false
}
