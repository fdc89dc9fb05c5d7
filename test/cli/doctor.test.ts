import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import path from 'node:path'

import { examineNode } from '../../src/cli/doctor/examine.ts'
import type { Finding } from '../../src/cli/doctor/finding.ts'
import { runCli } from '../support/cli.ts'
import type { TestDatabase } from '../support/database.ts'
import { createEmptyDatabase, createMigratedDatabase, query } from '../support/database.ts'
import { makeDataDirectory } from '../support/server.ts'

let directory: Awaited<ReturnType<typeof makeDataDirectory>>
let database: TestDatabase
let server: Server
let answer: { status: number; body: string }

beforeAll(async () => {
  directory = await makeDataDirectory()
  database = await createMigratedDatabase()
  server = createServer((_request, response) => response.writeHead(answer.status).end(answer.body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(async () => {
  server.close()
  await database.drop()
  await directory.remove()
})

beforeEach(() => {
  answer = { status: 200, body: '{"status":"ready"}' }
})

type Surroundings = { readonly env?: Record<string, string>; readonly cwd?: string }

/** What the doctor finds here, with one thing broken. */
async function examine({ env = {}, cwd }: Surroundings = {}): Promise<{ code: number | null; findings: Finding[] }> {
  const address = server.address()
  const { code, stdout } = await runCli(['doctor', '--json'], {
    env: {
      SOFAR_URL: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
      SOFAR_DATA_DIR: directory.path,
      DATABASE_URL: database.url,
      XDG_CONFIG_HOME: directory.path,
      ...env,
    },
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { code, findings: JSON.parse(stdout).findings }
}

const broken = ({ findings }: { findings: Finding[] }) => findings.filter(({ state }) => state === 'bad')

describe('The doctor', () => {
  test('finds nothing wrong where nothing is', async () => {
    const found = await examine()
    expect(broken(found)).toEqual([])
    expect(found.code).toBe(0)
    const checks = found.findings.map(({ check }) => check)
    expect(checks).toEqual(
      expect.arrayContaining(['node', 'packages', 'settings', 'disk', 'database', 'migrations', 'server']),
    )
  })

  test.each([
    ['v20.10.0', 'bad'],
    ['20.18.3', 'bad'],
    ['20.19.0', 'good'],
    ['24.1.0', 'good'],
  ])('says of Node.js %s: %s', (version, state) => {
    expect(examineNode(version.replace('v', '')).state).toBe(state)
  })

  test.each([
    ['a port that is none', { PORT: 'http' }, 'settings', 'PORT is not a port number'],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://a@127.0.0.1:1/b' },
      'database',
      'Nothing answers',
    ],
    [
      'an address of no database',
      { DATABASE_URL: 'mysql://a' },
      'database',
      'DATABASE_URL is not a PostgreSQL address',
    ],
    ['a server that is not there', { SOFAR_URL: 'http://127.0.0.1:1' }, 'server', 'Nothing answers'],
  ])('finds %s', async (_what, env, check, what) => {
    const found = await examine({ env })
    expect(found.code).toBe(1)
    expect(broken(found)).toContainEqual(expect.objectContaining({ check, what: expect.stringContaining(what) }))
  })

  test('finds that what is published would be read with too many rights', async () => {
    const found = await examine({ env: { SOFAR_READER_DATABASE_URL: database.url } })
    expect(broken(found)).toMatchObject([{ check: 'reader', what: expect.stringContaining('may read the newsroom') }])
  })

  test('finds a database that is behind, ahead or half migrated, and one that is new', async () => {
    const other = await createMigratedDatabase()
    const empty = await createEmptyDatabase()
    const whatIs = async (url: string): Promise<Finding | undefined> =>
      (await examine({ env: { DATABASE_URL: url } })).findings.find(({ check }) => check === 'migrations')
    try {
      await query(
        other.url,
        `update newsroom._prisma_migrations set migration_name = '2999_later' where migration_name like '%stored_sessions'`,
      )
      expect(await whatIs(other.url)).toMatchObject({
        state: 'bad',
        what: expect.stringContaining('newer than this Sofar'),
      })
      await query(other.url, `delete from newsroom._prisma_migrations where migration_name = '2999_later'`)
      expect(await whatIs(other.url)).toMatchObject({ state: 'bad', todo: expect.stringContaining('sofar migrate') })
      await query(
        other.url,
        `update newsroom._prisma_migrations set finished_at = null where migration_name like '%presence'`,
      )
      expect(await whatIs(other.url)).toMatchObject({ state: 'bad', what: expect.stringContaining('did not finish') })
      expect(await whatIs(empty.url)).toMatchObject({ state: 'note', what: 'The database is empty.' })
    } finally {
      await other.drop()
      await empty.drop()
    }
  })

  test('finds a secret that others can read, and a data folder that is none', async () => {
    const file = path.join(directory.path, 'session-secret')
    await writeFile(file, 'x'.repeat(40))
    await chmod(file, 0o644)
    expect(broken(await examine())).toMatchObject([{ check: 'session-secret', todo: `Run: chmod 600 ${file}` }])
    await chmod(file, 0o600)
    expect(broken(await examine({ env: { SOFAR_DATA_DIR: file } }))).toMatchObject([{ check: 'data' }])
  })

  test('finds that something else answers, or that the server is not ready', async () => {
    answer = { status: 200, body: '<!doctype html>' }
    expect(broken(await examine())).toMatchObject([{ check: 'server', what: expect.stringContaining('is not Sofar') }])
    answer = { status: 503, body: '{"status":"database unavailable"}' }
    expect(broken(await examine())).toMatchObject([
      { check: 'server', what: expect.stringContaining('database unavailable') },
    ])
  })

  test('finds that packages are not installed', async () => {
    const folder = path.join(directory.path, 'copy')
    await mkdir(path.join(folder, 'src/server'), { recursive: true })
    await mkdir(path.join(folder, 'migrations'))
    for (const file of ['keystone.ts', 'schema.prisma', 'src/server/main.ts'])
      await writeFile(path.join(folder, file), '')
    await writeFile(path.join(folder, 'package.json'), '{ "dependencies": { "pg": "8.23.1" } }')
    expect(broken(await examine({ cwd: folder }))).toContainEqual({
      check: 'packages',
      state: 'bad',
      what: 'Not installed: pg.',
      todo: 'Run: npm ci',
    })
  })
})
