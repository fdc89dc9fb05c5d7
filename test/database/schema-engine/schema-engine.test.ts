import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

import { connectClient } from '../../../src/database/connection.ts'
import { NO_FILTERS } from '../../../src/database/migrations/migration-files.ts'
import { urlWithSchema } from '../../../src/database/schema-engine/schema-in-url.ts'
import { openSchemaEngine } from '../../../src/database/schema-engine/open-schema-engine.ts'
import type { TestDatabase } from '../../support/database.ts'
import { createEmptyDatabase } from '../../support/database.ts'

const BRIDGE = 'src/database/schema-engine/schema-engine'

const MODEL = `
  datasource db {
    provider = "postgresql"
  }
  model Story {
    id      Int      @id
    title   String   @default("")
    sources Source[]
  }
  model Source {
    id      Int    @id
    story   Story? @relation(fields: [storyId], references: [id])
    storyId Int?
  }`

let database: TestDatabase

beforeAll(async () => {
  database = await createEmptyDatabase()
})

afterAll(() => database.drop())

const schemaOf = (content: string) => ({ files: [{ path: 'schema.prisma', content }] })

function listOf(...scripts: string[]): MigrationList {
  return {
    baseDir: '/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: scripts.map((value, index) => ({
      path: `${index + 1}_migration`,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } },
    })),
  }
}

async function runBridge(args: string[], ...requests: object[]) {
  const bridge = spawn(BRIDGE, args)
  const output = Promise.all([text(bridge.stdout), text(bridge.stderr)])
  for (const request of requests) bridge.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...request })}\n`)
  bridge.stdin.end()
  const [stdout, stderr] = await output
  const lines = (stream: string) =>
    stream
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line))
  return { stdout: lines(stdout), stderr: lines(stderr) }
}

describe('The schema engine', () => {
  test('finds no difference after a migration of its own, and drops its shadow databases', async () => {
    const url = urlWithSchema(database.url, 'newsroom')
    const { engine, close } = await openSchemaEngine({ url, datamodels: [['schema.prisma', MODEL]] })
    try {
      const empty = { migrationsList: listOf(), schema: schemaOf(MODEL), filters: NO_FILTERS }
      await engine.devDiagnostic(empty)
      const { migrationScript } = await engine.createMigration({ ...empty, migrationName: 'first', draft: false })
      const migrationsList = listOf(`${migrationScript}; ALTER TABLE "Story" ADD CHECK (length("title") < 200);`)
      await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })

      expect(await engine.devDiagnostic({ migrationsList, filters: NO_FILTERS })).toEqual({
        action: { tag: 'createMigration' },
      })
      expect(await engine.evaluateDataLoss({ ...empty, migrationsList })).toMatchObject({ migrationSteps: 0 })
    } finally {
      await close()
    }

    const client = await connectClient(database.url)
    const { rows } = await client.query(`
      SELECT (SELECT array_agg(schemaname::text) FROM pg_tables WHERE tablename = 'Story') AS schemas,
             (SELECT count(*)::int FROM pg_stat_activity WHERE datname LIKE 'prisma_migrate_shadow%') AS shadows`)
    await client.end()
    expect(rows).toEqual([{ schemas: ['newsroom'], shadows: 0 }])
  })
})

describe("The bridge to Prisma's CLI", () => {
  test('answers each request, and prints what the CLI is to show', async () => {
    const target = {
      to: { tag: 'schemaDatamodel', ...schemaOf(MODEL) },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }
    const { stdout } = await runBridge(
      ['--datasource', JSON.stringify({ url: urlWithSchema(database.url, 'published') })],
      { id: 1, method: 'diff', params: { from: { tag: 'empty' }, ...target } },
      { id: 2, method: 'schemaPush', params: { force: false, schema: schemaOf('modle Story'), filters: NO_FILTERS } },
    )
    expect(stdout).toMatchObject([
      { method: 'print', params: { content: expect.stringContaining('CREATE TABLE "Story"') } },
      { id: 1, result: { exitCode: 0 } },
      { id: 2, error: { data: { error_code: 'P1012', is_panic: false } } },
    ])
  })

  test("says in Prisma's way that a database is out of reach", async () => {
    const url = 'postgresql://nobody@127.0.0.1:1/nowhere'
    const { stderr } = await runBridge(['--datasource', JSON.stringify({ url }), 'cli', 'can-connect-to-database'])
    expect(stderr).toMatchObject([{ level: 'ERROR', target: 'schema_engine::logger', fields: { error_code: 'P1001' } }])
  })
})
