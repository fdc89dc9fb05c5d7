import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { connectClient } from '../../../src/database/connection.ts'
import { applyMigrations } from '../../../src/database/migrations/migrate.ts'
import { DatabaseNewerError, MigrationFailedError } from '../../../src/database/migrations/migration-errors.ts'
import type { TestDatabase } from '../../support/database.ts'
import { createEmptyDatabase } from '../../support/database.ts'

const STORIES = `
  CREATE TABLE "Story" ("id" INTEGER PRIMARY KEY, "version" INTEGER NOT NULL DEFAULT 0);
  CREATE FUNCTION count_version() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW."version" = OLD."version" + 1; RETURN NEW; END $$;
  CREATE TRIGGER count_version BEFORE UPDATE ON "Story" FOR EACH ROW EXECUTE FUNCTION count_version();`

let database: TestDatabase
let directory: string

beforeEach(async () => {
  database = await createEmptyDatabase()
  directory = await mkdtemp(join(tmpdir(), 'sofar-migrations-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
  await database.drop()
})

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true })
  await writeFile(join(directory, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<unknown[]> {
  const client = await connectClient(database.url)
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const migrate = () => applyMigrations({ url: database.url, directory })

describe('Applying migrations', () => {
  test('makes both schemas, functions and triggers included, and then has nothing to do', async () => {
    await writeMigration('1_stories', STORIES)
    expect(await migrate()).toEqual([
      { schema: 'newsroom', name: '1_stories' },
      { schema: 'published', name: '1_stories' },
    ])
    expect(await migrate()).toEqual([])

    await query(`INSERT INTO published."Story" ("id") VALUES (1)`)
    expect(await query(`UPDATE published."Story" SET "id" = 2 RETURNING "version"`)).toEqual([{ version: 1 }])
    expect(await query(`SELECT FROM newsroom."Story"`)).toEqual([])
  })

  test('leaves what lies in the schema public alone, and finds its extensions', async () => {
    await query('CREATE TABLE public._prisma_migrations (of text)')
    await writeMigration('1_stories', STORIES)
    await writeMigration(
      '2_search',
      `CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
       CREATE INDEX search ON "Story" USING gin (("id"::text) gin_trgm_ops);`,
    )
    expect(await migrate()).toHaveLength(4)
    expect(await query('SELECT FROM public._prisma_migrations')).toEqual([])
  })

  test('leaves nothing of a migration that failed, and takes it once it is corrected', async () => {
    await writeMigration('1_stories', `${STORIES} SELECT 1 / 0;`)
    const failure = await migrate().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MigrationFailedError)
    expect(failure).toHaveProperty('message', expect.stringMatching(/"newsroom".*"1_stories".*division by zero/s))
    expect(await query(`SELECT to_regclass('newsroom."Story"') AS story`)).toEqual([{ story: null }])

    await writeMigration('1_stories', STORIES)
    expect(await migrate()).toHaveLength(2)
  })

  test('is refused when the database has a migration that this version does not have', async () => {
    await writeMigration('1_stories', STORIES)
    await writeMigration('2_later', 'CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);')
    await migrate()
    await rm(join(directory, '2_later'), { recursive: true })

    const refusal = await migrate().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DatabaseNewerError)
    expect(refusal).toHaveProperty('message', expect.stringMatching(/2_later.*Update Sofar/s))
  })

  test('is refused when a migration began earlier and did not finish', async () => {
    await writeMigration('1_stories', STORIES)
    await migrate()
    await query('UPDATE published._prisma_migrations SET finished_at = NULL')

    const refusal = await migrate().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(MigrationFailedError)
    expect(refusal).toHaveProperty('message', expect.stringMatching(/1_stories.*"published".*resolve --rolled-back/s))
  })

  test('happens once when two processes start at the same moment', async () => {
    await writeMigration('1_stories', STORIES)
    const results = await Promise.all([migrate(), migrate()])
    expect(results.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([0, 2])
  })
})
