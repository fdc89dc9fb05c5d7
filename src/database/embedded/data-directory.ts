import { access, chmod, chown, constants, mkdir, open } from 'node:fs/promises'

import { errorCode } from '../error-code.ts'
import type { Account } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'
import { runProgram } from './postgres-program.ts'
import { prepareSocketDirectory } from './socket-directory.ts'
import { StartupError } from '../startup-error.ts'

/** What a data directory holds for PostgreSQL. */
export type DataDirectory = {
  readonly directory: string
  readonly cluster: string
  readonly sockets: string
  readonly log: string
}

/** Makes the data directory with its socket directory and log, and refuses one that PostgreSQL could not use. */
export async function prepareDataDirectory(
  { directory, sockets, log }: DataDirectory,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  // pg_ctl puts its paths into a shell command.
  if (/["$`\\\n]/.test(directory)) {
    throw new StartupError(
      `The name of the data directory has a character that PostgreSQL cannot take: ${directory}. Choose another with SOFAR_DATA_DIR.`,
    )
  }
  await orExplain(directory, async () => {
    const made = await mkdir(directory, { recursive: true })
    if (made !== undefined && account) await chmod(directory, 0o711)
    await access(directory, constants.W_OK)
  })
  if (account) await requireReach({ directory, binaries, account })
  await orExplain(directory, async () => {
    await prepareSocketDirectory(sockets, account)
    const file = await open(log, 'a', 0o600)
    await file.close()
    if (account) await chown(log, account.uid, account.gid)
  })
}

async function requireReach({
  directory,
  binaries,
  account,
}: {
  directory: string
  binaries: Binaries
  account: Account
}) {
  const asRoot = 'PostgreSQL does not run as root, and the user “postgres” that it runs as cannot reach'
  if ((await runProgram('test', ['-x', directory], account)).code !== 0) {
    throw new StartupError(
      `${asRoot} ${directory}. Set SOFAR_DATA_DIR to a directory that it can reach, for example under /var/lib.`,
    )
  }
  if ((await runProgram('test', ['-x', binaries.postgres], account)).code !== 0) {
    throw new StartupError(
      `${asRoot} its programs in ${binaries.postgres}. Move the project to a directory that it can reach, for example under /srv, start Sofar as another user, or set DATABASE_URL.`,
    )
  }
}

async function orExplain(directory: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof StartupError) throw error
    const code = errorCode(error) ?? String(error)
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new StartupError(`The disk is full: nothing can be written to the data directory ${directory}.`)
    }
    throw new StartupError(
      `The data directory cannot be written: ${directory} (${code}). Change its rights, or choose another with SOFAR_DATA_DIR.`,
    )
  }
}
