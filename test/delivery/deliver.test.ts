import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { connectClient, connectionOptions } from '../../src/database/connection.ts'
import { readerUrl } from '../../src/database/roles.ts'
import { buildStory, publish, saveStory } from '../support/build.ts'
import { post } from '../support/http.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { serverAsSuperuser } from '../support/server-url.ts'
import { findFreePort } from '../support/server.ts'

let newsroom: TestNewsroom
let child: ChildProcess
let output = ''
let [address, metrics] = ['', '']

beforeAll(async () => {
  newsroom = await createNewsroom()
  const [port, metricsPort] = [await findFreePort(), await findFreePort()]
  address = `http://127.0.0.1:${port}`
  metrics = `http://127.0.0.1:${metricsPort}`
  const { DATABASE_URL: _database, NODE_OPTIONS: _options, NODE_ENV: _mode, ...inherited } = process.env
  child = spawn(process.execPath, ['src/cli/main.ts', 'deliver', '--workers', '2'], {
    env: {
      ...inherited,
      PORT: String(port),
      SOFAR_METRICS_PORT: String(metricsPort),
      SOFAR_READER_DATABASE_URL: readerUrl(newsroom.url),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.on('data', chunk => (output += chunk))
  child.stderr?.on('data', chunk => (output += chunk))
  const ended = once(child, 'exit')
  while (!output.includes('is running at')) {
    if (child.exitCode !== null) throw new Error(output)
    await Promise.race([ended, once(child.stdout ?? child, 'data')])
  }
})

afterAll(async () => {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  await newsroom.close()
})

describe('`sofar deliver`', () => {
  test('serves what is published at once, from every worker, as an account that only reads', async () => {
    const story = await saveStory(newsroom.as('editor'), buildStory({ title: 'Delivered alone' }))
    const page = `{ story(where: { slug: "${story.slug}" }) { title } }`
    const ask = () => post(`${address}/graphql`, page)
    for (const { data } of await Promise.all(Array.from({ length: 8 }, ask))) expect(data.story).toBeNull()
    await publish(newsroom.as('editor'), story.id)
    for (const { data } of await Promise.all(Array.from({ length: 8 }, ask)))
      expect(data.story).toEqual({ title: 'Delivered alone' })
  })

  test('gives every answer an id, the one that a proxy gave the request if there is one', async () => {
    const headers = { 'x-request-id': 'proxy-1234567' }
    const given = await fetch(`${address}/graphql?query={storiesCount}`, { headers })
    expect(given.headers.get('x-request-id')).toBe('proxy-1234567')
    const own = await fetch(`${address}/graphql?query={storiesCount}`, { headers: { 'x-request-id': 'no' } })
    expect(own.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  test('counts requests, hits, misses and statements over all workers', async () => {
    const text = await (await fetch(metrics)).text()
    const valueOf = (name: string) =>
      Number(new RegExp(`^sofar_delivery_${name}(?:{.*})? (\\d+)$`, 'm').exec(text)?.[1])
    expect(valueOf('requests_total')).toBeGreaterThanOrEqual(18)
    expect(valueOf('misses_total')).toBeGreaterThanOrEqual(1)
    expect(valueOf('statements_total')).toBe(valueOf('misses_total'))
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds/)
  })

  test('says 503 while the database is away, logs no query, and comes back by itself', async () => {
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
    expect((await fetch(`${address}/health/ready`)).status).toBe(200)
    const client = await connectClient(serverAsSuperuser())
    const { database = '' } = connectionOptions(newsroom.url)
    await client.query(`alter database ${database} connection limit 0`)
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sofar_reader' and datname = $1`,
      [database],
    )
    try {
      const secret = 'nobody-may-read-this'
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ story(where: { slug: "${secret}" }) { title } }` }),
      })
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
      const ready = await fetch(`${address}/health/ready`)
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'database unavailable' }])
      expect((await fetch(`${address}/health/live`)).status).toBe(200)
      expect(output).toContain(`"requestId":"${answer.headers.get('x-request-id')}"`)
      expect(output).not.toContain(secret)
    } finally {
      await client.query(`alter database ${database} connection limit -1`)
      await client.end()
    }
    expect((await fetch(`${address}/health/ready`)).status).toBe(200)
    expect((await fetch(`${address}/graphql?query={storiesCount}`)).status).toBe(200)
    expect(output).not.toMatch(/^\s+at /m)
  })
})
