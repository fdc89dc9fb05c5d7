import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
export type RunningCli = { readonly child: ChildProcess; readonly ended: Promise<Ended> }

type Surroundings = { readonly env?: Record<string, string>; readonly input?: string; readonly cwd?: string }

/** Runs `sofar` as a shell would, in a pipe, to its end. */
export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return startCli(args, surroundings).ended
}

/** Starts `sofar` and lets it run. */
export function startCli(args: readonly string[], { env = {}, input = '', cwd }: Surroundings = {}): RunningCli {
  const { SOFAR_URL: _url, SOFAR_TOKEN: _token, NODE_OPTIONS: _options, DATABASE_URL: _db, ...inherited } = process.env
  const child = spawn(process.execPath, [`${process.cwd()}/src/cli/main.ts`, ...args], {
    env: { ...inherited, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', chunk => (stdout += chunk))
  child.stderr.on('data', chunk => (stderr += chunk))
  // It may end before it has read what it is told.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }))
  return { child, ended }
}
