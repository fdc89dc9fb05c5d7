import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a process that does what is due in a database, and waits until it is at work. */
export async function startWorkerProcess(url: string): Promise<ChildProcess> {
  const { NODE_OPTIONS: _options, ...environment } = process.env
  const child = spawn(process.execPath, ['test/support/worker-process.ts'], {
    env: { ...environment, DATABASE_URL: url, SOFAR_SESSION_SECRET: 'a secret for tests that is long enough' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', chunk => (output += chunk))
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(`the worker ended before it was ready:\n${output}`)
    }),
  ])
  return child
}

/** Sends a signal and waits until the process has ended. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
