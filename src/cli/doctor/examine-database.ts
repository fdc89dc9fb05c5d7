import type pg from 'pg'

import { connectClient, databaseProblem, describeDatabase } from '../../database/connection.ts'
import { databaseUrl, readerDatabaseUrl } from '../../database/database-url.ts'
import { findInstanceHolder } from '../../database/instance-lock.ts'
import { databaseIsNewer, migrationDidNotFinish } from '../../database/migrations/migration-errors.ts'
import { readMigrationNames } from '../../database/migrations/migration-files.ts'
import { planMigrations, readMigrationHistory } from '../../database/migrations/migration-history.ts'
import { StartupError } from '../../database/startup-error.ts'
import type { Finding } from './finding.ts'
import { bad, good, note } from './finding.ts'

const oldestPostgres = 15

/** Whether the database answers, is of the right version, and is as this Sofar needs it. */
export async function examineDatabase(): Promise<Finding[]> {
  const url = databaseUrl()
  const client = await connect(url)
  if ('state' in client) return [client]
  try {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
    const version = rows[0]?.version ?? ''
    const what = `PostgreSQL ${version}: ${describeDatabase(url)}.`
    if (Number.parseInt(version, 10) < oldestPostgres) {
      return [bad('database', what, `It is too old: use ${oldestPostgres} or newer.`)]
    }
    const holder = await findInstanceHolder(url)
    const used = holder === undefined ? '' : ` In use by ${holder}.`
    const migrations = await examineMigrations(client)
    return [good('database', what + used), migrations, ...(migrations.state === 'good' ? [await examineReader()] : [])]
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<pg.Client | Finding> {
  try {
    return await connectClient(url)
  } catch (error) {
    const isEmbedded = !process.env.DATABASE_URL
    if (isEmbedded) return note('database', 'The embedded database does not run.', 'Start it with: sofar start')
    if (error instanceof StartupError) return bad('database', error.message)
    return bad('database', databaseProblem(error, url) ?? 'The database does not answer.')
  }
}

async function examineMigrations(client: pg.Client): Promise<Finding> {
  const folder = await readMigrationNames('migrations')
  for (const schema of ['newsroom', 'published']) {
    const { pending, unknown, unfinished } = planMigrations(folder, await readMigrationHistory(client, schema))
    if (unknown.length > 0) return bad('migrations', databaseIsNewer(schema, unknown).message)
    if (unfinished.length > 0) return bad('migrations', migrationDidNotFinish(schema, unfinished).message)
    if (pending.length === folder.length) return note('migrations', 'The database is empty.', 'Run: sofar start')
    if (pending.length > 0) {
      const what = `The database is behind by ${pending.length === 1 ? 'one migration' : `${pending.length} migrations`}.`
      return bad('migrations', what, 'Run: sofar migrate (starting does it too)')
    }
  }
  return good('migrations', 'The database is up to date.')
}

/** The delivery API has an account of its own, which may read what is published and nothing else. */
async function examineReader(): Promise<Finding> {
  const url = readerDatabaseUrl()
  try {
    const client = await connectClient(url)
    try {
      const { rows } = await client.query<{ mayRead: boolean; mayReadNewsroom: boolean }>(
        `select has_schema_privilege('published', 'usage') as "mayRead", has_schema_privilege('newsroom', 'usage') as "mayReadNewsroom"`,
      )
      if (rows[0]?.mayReadNewsroom) {
        const what = 'The account of the delivery API may read the newsroom.'
        return bad('reader', what, 'Take that right away, or unset SOFAR_READER_DATABASE_URL.')
      }
      if (!rows[0]?.mayRead) {
        const what = 'The account of the delivery API may not read what is published.'
        return bad('reader', what, 'Run: sofar start (it gives the rights again)')
      }
      return good('reader', 'The delivery API reads what is published, and nothing else.')
    } finally {
      await client.end()
    }
  } catch (error) {
    if (!process.env.SOFAR_READER_DATABASE_URL) {
      return note(
        'reader',
        'The account of the delivery API does not let it in.',
        'Run: sofar start (it makes it anew)',
      )
    }
    const problem = error instanceof StartupError ? error.message : databaseProblem(error, url)
    return bad('reader', `SOFAR_READER_DATABASE_URL does not work. ${problem ?? ''}`.trim())
  }
}
