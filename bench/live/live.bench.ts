/**
 * What idle subscribers take of one process of `sofar deliver`, and how soon all of them hear of an update:
 * `npm run bench -- live`. `BENCH_SUBSCRIBERS` says how many (5,000); the system has to allow as many open files.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { connectClient } from '../../src/database/connection.ts'
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { applyMigrations } from '../../src/database/migrations/migrate.ts'
import { ensureReaderRole, readerUrl } from '../../src/database/roles.ts'
import { idOf, insertInto } from '../delivery/content.ts'
import { table } from '../measure.ts'

const count = Number(process.env.BENCH_SUBSCRIBERS ?? 5_000)
const [port, metricsPort] = [Number(process.env.PORT ?? 3_990), Number(process.env.SOFAR_METRICS_PORT ?? 3_991)]

const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-bench-'))
await chmod(directory, 0o711)
const postgres = await startEmbeddedPostgres({ directory })
await applyMigrations({ url: postgres.url })
await ensureReaderRole({ url: postgres.url })
const server = fork('src/server/deliver.ts', {
  env: {
    ...process.env,
    PORT: String(port),
    SOFAR_METRICS_PORT: String(metricsPort),
    SOFAR_READER_DATABASE_URL: readerUrl(postgres.url),
  },
})
try {
  while (server.exitCode === null && !(await isReady())) await pause(200)
  await compare()
} finally {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await postgres.stop()
  await rm(directory, { recursive: true, force: true })
}

async function compare(): Promise<void> {
  const before = await residentMegabytes()
  const told: Promise<void>[] = []
  // A few at a time, or the system refuses some.
  for (let opened = 0; opened < count; opened += 100) {
    const some = Array.from({ length: Math.min(100, count - opened) }, subscribe)
    await Promise.all(some.map(({ standing }) => standing))
    told.push(...some.map(({ heard }) => heard))
  }
  const idle = await residentMegabytes()
  const client = await connectClient(postgres.url)
  const insert = insertInto(client)
  const publishedAt = new Date().toISOString().slice(0, -1)
  await insert('Story', [
    {
      id: idOf('story', 1),
      slug: 'story-1',
      title: 'Story',
      firstPublishedAt: publishedAt,
      lastPublishedAt: publishedAt,
    },
  ])
  const from = performance.now()
  await insert('Update', [
    {
      id: idOf('update', 1),
      story: idOf('story', 1),
      version: 2,
      headline: 'It moved.',
      materiality: 'minor',
      signal: 'update',
      publishedAt,
    },
  ])
  await Promise.all(told)
  const tookMs = performance.now() - from
  await client.end()
  process.stdout.write(
    table([
      ['subscribers', 'memory without', 'memory with', 'until all were told'],
      [String(count), `${before.toFixed(0)} MB`, `${idle.toFixed(0)} MB`, `${tookMs.toFixed(0)} ms`],
    ]),
  )
}

async function isReady(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
  return response?.ok === true
}

async function residentMegabytes(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1_048_576
}

/** Subscribes as a browser does; `standing` settles when it is taken, `heard` with the first update. */
function subscribe(): { readonly standing: Promise<void>; readonly heard: Promise<void> } {
  const [standing, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const query = encodeURIComponent('subscription { updates { version headline story { slug title } } }')
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `GET /graphql?query=${query} HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\naccept-encoding: gzip, br\r\n` +
      `user-agent: Mozilla/5.0 (X11; Linux x86_64)\r\norigin: https://news.example\r\nreferer: https://news.example/\r\n\r\n`,
  )
  socket.on('error', standing.reject)
  socket.on('data', chunk => {
    if (chunk.includes('retry:')) standing.resolve()
    if (chunk.includes('event: next')) {
      heard.resolve()
      socket.destroy()
    }
  })
  return { standing: standing.promise, heard: heard.promise }
}
