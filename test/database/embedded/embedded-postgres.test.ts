import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { embeddedDatabaseUrl, startEmbeddedPostgres } from '../../../src/database/embedded/embedded-postgres.ts'
import { findInstanceHolder, takeInstanceLock } from '../../../src/database/instance-lock.ts'
import { isPostmaster } from '../../../src/database/embedded/postmaster.ts'
import { socketDirectory } from '../../../src/database/embedded/socket-directory.ts'
import { query } from '../../support/database.ts'
import { findFreePort } from '../../support/server.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'sofar-postgres-'))
  await chmod(root, 0o711)
})

afterAll(() => rm(root, { recursive: true, force: true }))

/** Starts it in a process of its own, in its own process group. */
async function startElsewhere(directory: string) {
  const program = `
    import { startEmbeddedPostgres } from './src/database/embedded/embedded-postgres.ts'
    process.on('SIGINT', () => console.log('interrupted'))
    const { adopted, serverPid } = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} })
    console.log(JSON.stringify({ adopted, serverPid }))
    setInterval(() => {}, 1000)`
  const { NODE_OPTIONS: _options, ...env } = process.env
  const args = ['--input-type=module-typescript', '--eval', program]
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return { child, ...JSON.parse(String(line)) }
}

describe('The embedded PostgreSQL', () => {
  test('starts, keeps what was written, and leaves no process behind', async () => {
    const directory = path.join(root, 'größe & “space”')
    const first = await startEmbeddedPostgres({ directory })
    expect(first).toMatchObject({ url: embeddedDatabaseUrl(directory), adopted: false })
    await query(first.url, 'create table kept as select 1 as x')
    expect(await query(first.url, `select rolsuper from pg_roles where rolname = current_user`)).toEqual([
      { rolsuper: false },
    ])
    expect(await query(first.url, 'show fsync')).toEqual([{ fsync: 'on' }])
    await first.stop()
    expect(isPostmaster(first.serverPid, path.join(directory, 'postgres'))).toBe(false)
    await expect(query(first.url, 'select 1')).rejects.toThrow('ENOENT')

    const second = await startEmbeddedPostgres({ directory })
    expect(await query(second.url, 'select x from kept')).toEqual([{ x: 1 }])
    await second.stop()
  })

  test('is made once by two starters at the same time', async () => {
    const directory = path.join(root, 'race')
    const starts = await Promise.all([startEmbeddedPostgres({ directory }), startEmbeddedPostgres({ directory })])
    expect(starts.filter(start => start.adopted)).toHaveLength(1)
    expect(starts[0].serverPid).toBe(starts[1].serverPid)
    expect((await readdir(directory)).toSorted()).toEqual(['postgres', 'postgres.log', 'sockets'])
    await starts[0].stop()
  })

  test('outlives a Ctrl-C and the death of its server, and is taken over', async () => {
    const directory = path.join(root, 'killed')
    const elsewhere = await startElsewhere(directory)
    const interrupted = once(elsewhere.child.stdout, 'data')
    process.kill(-elsewhere.child.pid, 'SIGINT')
    await interrupted
    expect(await query(embeddedDatabaseUrl(directory), 'select 1 as x')).toEqual([{ x: 1 }])
    process.kill(-elsewhere.child.pid, 'SIGKILL')
    await once(elsewhere.child, 'exit')

    const adopting = await startEmbeddedPostgres({ directory })
    expect(adopting).toMatchObject({ adopted: true, serverPid: elsewhere.serverPid })
    process.kill(adopting.serverPid, 'SIGKILL')
    const restarted = await startEmbeddedPostgres({ directory })
    expect(restarted.adopted).toBe(false)
    await restarted.stop()
  })

  test.each([
    ['name another program', `${process.pid}\n\n\n5432\n`],
    ['name nobody', '4194305\n\n\n5432\n'],
  ])('starts although a crash left lock files that %s', async (_what, content) => {
    const directory = path.join(root, 'race')
    const files = [
      path.join(directory, 'postgres', 'postmaster.pid'),
      path.join(directory, 'sockets', '.s.PGSQL.5432.lock'),
    ]
    await Promise.all(files.map(file => writeFile(file, content)))
    await Promise.all(files.map(file => chmod(file, 0o666)))
    const { adopted, stop } = await startEmbeddedPostgres({ directory })
    expect(adopted).toBe(false)
    await stop()
    expect(files.filter(file => existsSync(file))).toEqual([])
  })

  test('listens on a port only when asked to, with a password', async () => {
    const [directory, tcpPort] = [path.join(root, 'l'.repeat(100)), await findFreePort()]
    const { url, stop } = await startEmbeddedPostgres({ directory, tcpPort })
    const password = (await readFile(path.join(directory, 'postgres-password'), 'utf8')).trim()
    const overTcp = (secret: string) =>
      query(`postgresql://sofar:${secret}@127.0.0.1:${tcpPort}/sofar`, 'select 1 as x')
    expect(await overTcp(password)).toEqual([{ x: 1 }])
    await expect(overTcp('wrong')).rejects.toThrow('password authentication failed')

    await expect(startEmbeddedPostgres({ directory, tcpPort: tcpPort + 1 })).rejects.toThrow(
      'runs already, but not on port',
    )
    expect(await query(url, 'select 1 as x')).toEqual([{ x: 1 }])
    await stop()
    const withoutPort = await startEmbeddedPostgres({ directory })
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    await expect(overTcp(password)).rejects.toThrow('ECONNREFUSED')
    await withoutPort.stop()
    await rm(socketDirectory(directory), { recursive: true })
  })

  test('writes no values into its log', async () => {
    const directory = path.join(root, 'race')
    const { url, stop } = await startEmbeddedPostgres({ directory })
    for (const sql of [`select 'CANARY'::int`, `selec 'CANARY'`, `do $$ begin raise warning 'CANARY'; end $$`]) {
      await query(url, sql).catch(() => {})
    }
    await stop()
    const log = await readFile(path.join(directory, 'postgres.log'), 'utf8')
    expect(log).toContain('database system is ready')
    expect(log).not.toContain('CANARY')
  })

  test('serves one server at a time, which keeps its place when PostgreSQL drops the connection', async () => {
    const { url, stop } = await startEmbeddedPostgres({ directory: path.join(root, 'race') })
    const lock = await takeInstanceLock(url)
    const holder = `sofar server pid ${process.pid}`
    expect(await takeInstanceLock(url)).toBeUndefined()
    await query(url, `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${holder}'`)
    while ((await findInstanceHolder(url)) !== holder);
    await lock?.release()
    expect(await findInstanceHolder(url)).toBeUndefined()
    await stop()
  })

  test('says what is wrong with the data directory', async () => {
    const directory = path.join(root, 'race')
    const version = path.join(directory, 'postgres', 'PG_VERSION')
    await writeFile(version, '9\n')
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(
      'is of PostgreSQL 9, and this Sofar brings PostgreSQL',
    )
    await expect(startEmbeddedPostgres({ directory: '/etc/passwd/data' })).rejects.toThrow('cannot be written')
  })
})
