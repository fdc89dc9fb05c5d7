import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { connectClient } from '../../src/database/connection.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole } from '../../src/database/roles.ts'
import { running } from './running.ts'
import { databaseAt, templateDatabase } from './server-url.ts'

/** One PostgreSQL for the run, with one migrated database that every test file gets a copy of. */
export default async function setUp(): Promise<void> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-test-'))
  await chmod(directory, 0o711)
  const postgres = await startEmbeddedPostgres({ directory })
  process.env.SOFAR_TEST_SERVER = postgres.url
  const client = await connectClient(postgres.url)
  await client.query(`create database ${templateDatabase}`)
  await client.end()
  const url = databaseAt(templateDatabase)
  await applyMigrations({ url })
  await ensureReaderRole({ url })
  running.stop = async () => {
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
