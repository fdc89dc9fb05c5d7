/**
 * What it takes to import claims with their citations over HTTP into one process, by the program that people run: how
 * many a second, what it costs the three processes, and how much memory; against the least that the database needs for
 * the same rows, one bare statement a table with the triggers that record revisions.
 *
 * `npm run bench -- import` takes 10,000 claims; IMPORT_CLAIMS=10000,50000 takes others, one after the other.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.ts'
import { signIn } from '../../src/client/index.ts'
import { table } from '../measure.ts'
import { insertBare } from './bare.ts'
import { writeContent } from './content.ts'
import { costOf, treeCpuSeconds } from './process-cost.ts'

const sizes = (process.env.IMPORT_CLAIMS ?? '10000').split(',').map(Number)
const password = 'correct horse battery'

const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-bench-'))
await chmod(directory, 0o711)
const rows: string[][] = []
try {
  for (const claims of sizes) rows.push(await importOnce(claims))
  const headings = [
    'claims',
    'seconds',
    'claims/s',
    'again',
    'CPU s server',
    'client',
    'database',
    'bare insert',
    'server MB',
    'client MB',
  ]
  process.stdout.write(table([headings, ...rows]))
} finally {
  await rm(directory, { recursive: true, force: true })
}

async function importOnce(claims: number): Promise<string[]> {
  const postgres = await startEmbeddedPostgres({ directory: path.join(directory, `data-${claims}`) })
  const server = await startServer(postgres.url, path.join(directory, `data-${claims}`))
  try {
    const file = path.join(directory, 'content.jsonl')
    await writeContent(file, { claims, claimsPerStory: 100, citationsPerClaim: 2 })
    const token = await signIn(server.url, 'admin@example.com', password)
    const before = { server: costOf(server.pid).cpuSeconds, database: treeCpuSeconds(postgres.serverPid) }
    const first = await runImport(file, server.url, token)
    const after = { server: costOf(server.pid), database: treeCpuSeconds(postgres.serverPid) }
    const again = await runImport(file, server.url, token)
    const bareSeconds = await insertBare(postgres.url)
    return [
      String(claims),
      first.seconds.toFixed(1),
      (claims / first.seconds).toFixed(0),
      `${again.seconds.toFixed(1)} s`,
      (after.server.cpuSeconds - before.server).toFixed(1),
      first.cpuSeconds.toFixed(1),
      (after.database - before.database).toFixed(1),
      `${bareSeconds.toFixed(1)} s`,
      after.server.peakMegabytes.toFixed(0),
      first.peakMegabytes.toFixed(0),
    ]
  } finally {
    await server.stop()
    await postgres.stop()
  }
}

async function startServer(
  databaseUrl: string,
  dataDirectory: string,
): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const port = await findFreePort()
  const child = spawn(process.execPath, ['src/server/main.ts', '--json'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SOFAR_DATA_DIR: dataDirectory,
      PORT: String(port),
      SOFAR_SAMPLE: '0',
      SOFAR_ADMIN_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(child.stdout)) {
    const { url, pid }: { url: string; pid: number } = JSON.parse(line)
    return {
      url,
      pid,
      stop: async () => {
        child.kill('SIGTERM')
        await once(child, 'exit')
      },
    }
  }
  throw new Error('the server ended before it was ready')
}

async function runImport(
  file: string,
  url: string,
  token: string,
): Promise<{ seconds: number; cpuSeconds: number; peakMegabytes: number }> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['src/cli/main.ts', 'import', file, '--json'], {
    env: { ...process.env, SOFAR_URL: url, SOFAR_TOKEN: token },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let cost = { cpuSeconds: 0, peakMegabytes: 0 }
  const look = setInterval(() => {
    const now = costOf(child.pid ?? 0)
    if (now.peakMegabytes > 0) cost = now
  }, 100)
  const [code] = await once(child, 'exit')
  clearInterval(look)
  if (code !== 0) throw new Error(`the import ended with ${String(code)}`)
  return { seconds: (performance.now() - startedAt) / 1_000, ...cost }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return address !== null && typeof address === 'object' ? address.port : 0
}
