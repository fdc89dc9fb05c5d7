import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export type RunningServer = {
  readonly url: string
  readonly pid: number
  /** All that it printed so far. */
  output(): string
  /** Sends a signal and answers with the exit code once it has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** The password that the administrator of a test server has. */
export const adminPassword = 'correct horse battery'

/** A directory of its own for a server, reachable for the account that PostgreSQL runs as. */
export async function makeDataDirectory(): Promise<{ path: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'sofar-server-'))
  await chmod(directory, 0o711)
  return { path: directory, remove: () => rm(directory, { recursive: true, force: true }) }
}

/**
 * Starts the product as `npm start` does, on `PORT` or a free one, and waits until it is ready to serve; where nobody reads
 * it, the pipes that it prints to are closed.
 */
export async function startServer(
  environment: Record<string, string>,
  { isRead = true }: { isRead?: boolean } = {},
): Promise<RunningServer> {
  const port = environment.PORT ?? (await findFreePort())
  const url = `http://localhost:${port}`
  const server = launch({ PORT: String(port), SOFAR_ADMIN_PASSWORD: adminPassword, ...environment })
  const ended = once(server.child, 'exit')
  if (!isRead) for (const pipe of [server.child.stdout, server.child.stderr]) pipe.destroy()
  for (;;) {
    const isReady = await fetch(`${url}/health/ready`).then(
      response => response.ok,
      () => false,
    )
    if (isReady) break
    if (server.child.exitCode !== null) throw new Error(`the server ended before it was ready:\n${server.output()}`)
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, 50))])
  }
  return {
    url,
    pid: server.child.pid ?? 0,
    output: server.output,
    end: async (signal = 'SIGTERM') => {
      server.child.kill(signal)
      await ended
      return server.child.exitCode
    },
  }
}

/** Starts the product where it must refuse to start: answers with the exit code and all that it printed. */
export async function runToEnd(environment: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const server = launch({ PORT: String(await findFreePort()), ...environment })
  await once(server.child, 'exit')
  return { code: server.child.exitCode, output: server.output() }
}

function launch(environment: Record<string, string>) {
  const {
    DATABASE_URL: _database,
    SOFAR_SESSION_SECRET: _secret,
    NODE_OPTIONS: _options,
    NODE_ENV: _mode,
    ...inherited
  } = process.env
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  return { child, output: () => output }
}

let lastPort = process.pid

/**
 * A port that nobody listens on: of a range that is this worker's, below those that the system gives to whoever asks for
 * any, so that it is free still when a server that takes a while to start listens on it.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    lastPort += 1
    const port = 20_000 + 1_000 * Number(process.env.JEST_WORKER_ID ?? 0) + (lastPort % 1_000)
    const probe = createServer().listen(port, '127.0.0.1')
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    probe.close()
    await once(probe, 'close')
    return port
  }
}
