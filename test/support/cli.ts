import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
type RunningCli = {
  readonly child: ChildProcess
  /** What it prints next; empty when it has ended. */
  nextLine(): Promise<string>
  readonly ended: Promise<Ended>
}

type Surroundings = { readonly env?: Record<string, string>; readonly input?: string; readonly cwd?: string }

/** Runs `sofar` as a shell would, in a pipe, to its end. */
export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return startCli(args, surroundings).ended
}

/** Runs a line of a shell, in which `"$@"` is `sofar` with these arguments. */
export async function runShell(line: string, args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return follow(['sh', '-c', line, 'sh', ...sofarWith(args)], surroundings).ended
}

/** Starts `sofar` and lets it run. */
export function startCli(args: readonly string[], surroundings: Surroundings = {}): RunningCli {
  return follow(sofarWith(args), surroundings)
}

const sofarWith = (args: readonly string[]) => [process.execPath, `${process.cwd()}/src/cli/main.ts`, ...args]

function follow([file = '', ...args]: readonly string[], { env = {}, input = '', cwd }: Surroundings): RunningCli {
  const { SOFAR_URL: _url, SOFAR_TOKEN: _token, NODE_OPTIONS: _options, DATABASE_URL: _db, ...inherited } = process.env
  const child = spawn(file, args, {
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
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string> => (await lines.next()).value ?? ''
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }))
  return { child, nextLine, ended }
}
