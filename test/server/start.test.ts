import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'

import path from 'node:path'

import { connectClient } from '../../src/database/connection.ts'
import { embeddedDatabaseUrl, startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { post } from '../support/http.ts'
import { findFreePort, makeDataDirectory, runToEnd, startServer } from '../support/server.ts'

const stories = async (url: string) => (await post(`${url}/graphql`, '{ stories { title } }')).data.stories

describe('Starting', () => {
  test('makes an administrator and the sample story once, and says where to go', async () => {
    const directory = await makeDataDirectory()
    const first = await startServer({ SOFAR_DATA_DIR: directory.path, SOFAR_ADMIN_PASSWORD: '' })
    expect(await stories(first.url)).toHaveLength(1)
    expect(first.output()).toMatch(/Password: \S{16}/)
    expect(first.output()).toContain(`${first.url}/graphql`)
    expect(await first.end('SIGINT')).toBe(0)
    await expect(connectClient(embeddedDatabaseUrl(directory.path))).rejects.toThrow('ENOENT')

    const second = await startServer({ SOFAR_DATA_DIR: directory.path })
    expect(await stories(second.url)).toHaveLength(1)
    expect(second.output()).not.toMatch(/Password|Building|Loading/)
    await second.end()
    await directory.remove()
  })

  test('starts empty when asked to, alone on its data directory, and works again after it was killed, though nobody reads it', async () => {
    const directory = await makeDataDirectory()
    const environment = { SOFAR_DATA_DIR: directory.path, SOFAR_SAMPLE: '0' }
    const killed = await startServer(environment)
    expect(await stories(killed.url)).toEqual([])
    const second = await runToEnd(environment)
    expect(second).toMatchObject({ code: 1, output: expect.stringContaining('Another Sofar server is running') })
    expect(await stories(killed.url)).toEqual([])
    await killed.end('SIGKILL')

    // Seen red without serveUnread.
    const next = await startServer(environment, { isRead: false })
    expect(await stories(next.url)).toEqual([])
    expect(await next.end()).toBe(0)
    await directory.remove()
  })

  test('uses a PostgreSQL of ones own, with passwords, and refuses one that a newer Sofar has changed', async () => {
    const [directory, cluster] = [await makeDataDirectory(), await makeDataDirectory()]
    const tcpPort = await findFreePort()
    const postgres = await startEmbeddedPostgres({ directory: cluster.path, tcpPort })
    const password = (await readFile(path.join(cluster.path, 'postgres-password'), 'utf8')).trim()
    const url = `postgresql://sofar:${password}@127.0.0.1:${tcpPort}/sofar`
    const environment = { SOFAR_DATA_DIR: directory.path, SOFAR_SAMPLE: '0', DATABASE_URL: url }
    const server = await startServer(environment)
    // Readers have an account of their own there.
    expect(await stories(server.url)).toEqual([])
    expect(server.output()).not.toContain(password)
    await server.end()

    const client = await connectClient(url)
    await client.query(`
      insert into newsroom._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      values ('x', 'x', '29990101000000_from_the_future', now(), 1)`)
    await client.end()
    const refused = await runToEnd(environment)
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('29990101000000_from_the_future') })
    expect(refused.output).not.toMatch(/^\s+at /m)
    await postgres.stop()
    await Promise.all([directory.remove(), cluster.remove()])
  })

  test('says in one line what is wrong with its surroundings', async () => {
    const directory = await makeDataDirectory()
    const busy = createServer().listen(await findFreePort(), '127.0.0.1')
    await once(busy, 'listening')
    const address = busy.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const cases: [Record<string, string>, string][] = [
      [{ PORT: String(port) }, `Port ${port} is in use`],
      [{ PORT: 'http' }, 'PORT is not a port number'],
      [{ DATABASE_URL: 'postgresql://sofar:CANARY@localhost:1/sofar' }, 'Nothing answers at'],
      [{ DATABASE_URL: 'mysql://sofar:CANARY@localhost/sofar' }, 'DATABASE_URL is not a PostgreSQL address'],
      [{ SOFAR_DATA_DIR: '/etc/passwd/data' }, 'The data directory cannot be written'],
      [{ SOFAR_ADMIN_PASSWORD: 'short' }, 'SOFAR_ADMIN_PASSWORD is too short'],
    ]
    for (const [environment, reason] of cases) {
      const { code, output } = await runToEnd({ SOFAR_DATA_DIR: directory.path, ...environment })
      expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining(reason) })
      expect(output).not.toMatch(/^\s+at /m)
      expect(output).not.toContain('CANARY')
    }
    busy.close()
    await directory.remove()
  })
})
