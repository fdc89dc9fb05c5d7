import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { CommandError } from './exit-codes.ts'

const marks = ['keystone.ts', 'schema.prisma', 'migrations', 'src/server/main.ts'] as const

/** The folder of the Sofar that is to be served: this one, or one above it. */
export function requireInstallation(): string {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    if (marks.every(mark => existsSync(path.join(folder, mark)))) return folder
    if (folder === path.dirname(folder)) break
  }
  throw new CommandError(
    'There is no Sofar server in this folder or above it. Run this in the folder of the installation; for a server elsewhere, set SOFAR_URL.',
  )
}

/** Runs the server as a process of its own, in the place of this one, and answers with its exit code. */
export async function runServer(flags: readonly string[]): Promise<number> {
  const cwd = requireInstallation()
  const node = path.join(cwd, 'node_modules/.bin/node')
  const child = spawn(existsSync(node) ? node : process.execPath, ['src/server/main.ts', ...flags], {
    cwd,
    stdio: 'inherit',
  })
  // A Ctrl-C in a terminal reaches both; a signal to this process alone has to be handed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', code => resolve(code ?? 1))
  })
}
