import type pg from 'pg'

import { applyToSchema } from './apply-to-schema.ts'
import { databaseIsNewer, migrationDidNotFinish } from './migration-errors.ts'
import { readMigrationNames } from './migration-files.ts'
import { isUpToDate, type MigrationPlan, planMigrations, readMigrationHistory } from './migration-history.ts'
import { connectOrExplain } from '../schema-engine/connection-error.ts'

const SCHEMAS = ['newsroom', 'published'] as const

// Any number will do, as long as every version of Sofar uses the same.
const MIGRATION_LOCK = 7_326_031_998

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
  const client = await connectOrExplain(url)
  try {
    // Asked before the lock, so that a start with nothing to do waits for nobody.
    const before = await planSchemas(client, folder)
    if (before.every(({ plan }) => isUpToDate(plan))) return []

    await lock(client, onProgress)
    const plans = await planSchemas(client, folder)
    for (const { schema, plan } of plans) requireApplicable(schema, plan)

    // Its views hold on to the columns that they read; src/publishing/preview makes it anew.
    await client.query('DROP SCHEMA IF EXISTS preview CASCADE')
    const applied: AppliedMigration[] = []
    for (const { schema, plan } of plans) {
      if (plan.pending.length === 0) continue
      onProgress(`Applying to ${schema}: ${plan.pending.join(', ')}`)
      const names = await applyToSchema({ url, schema, directory, client })
      applied.push(...names.map(name => ({ schema, name })))
    }
    await followPublished(client)
    return applied
  } finally {
    // Ending the session also releases the lock.
    await client.end()
  }
}

/** What follows the tables of schema `published`: the record of what was public, and the triggers that tell of changes. */
async function followPublished(client: pg.Client): Promise<void> {
  for (const follow of ['record.follow()', 'published.watch_published()']) {
    const { rows } = await client.query<{ isThere: boolean }>(
      `SELECT to_regprocedure($1) IS NOT NULL AS "isThere"`,
      [follow],
    )
    if (rows[0]?.isThere === true) await client.query(`SELECT ${follow}`)
  }
}

async function planSchemas(client: pg.Client, folder: readonly string[]) {
  const plans = []
  for (const schema of SCHEMAS) {
    plans.push({ schema, plan: planMigrations(folder, await readMigrationHistory(client, schema)) })
  }
  return plans
}

async function lock(client: pg.Client, onProgress: (message: string) => void): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
    MIGRATION_LOCK,
  ])
  if (rows[0]?.locked === true) return
  onProgress('Waiting for another process that is migrating this database')
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
}

function requireApplicable(schema: string, { unknown, unfinished }: MigrationPlan): void {
  if (unknown.length > 0) throw databaseIsNewer(schema, unknown)
  if (unfinished.length > 0) throw migrationDidNotFinish(schema, unfinished)
}
