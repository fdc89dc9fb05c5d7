import { readFile, stat } from 'node:fs/promises'

import type { DataDirectory } from './data-directory.ts'
import type { Account } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'
import { runProgram } from './postgres-program.ts'
import type { Postmaster } from './postmaster.ts'
import { findPostmaster, removeUselessLocks } from './postmaster.ts'
import { StartupError } from '../startup-error.ts'

const patienceMs = 120_000
const retryForMs = 30_000
const pauseMs = 50

type Start = {
  readonly binaries: Binaries
  readonly account: Account
  readonly data: DataDirectory
  readonly tcpPort: number | undefined
}

/** The main process of the cluster, ready for connections: the one that runs already, or else a new one. */
export async function ensurePostmaster(start: Start): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  const { cluster, log } = start.data
  const began = Date.now()
  let adopted = true
  while (Date.now() - began < patienceMs) {
    const postmaster = findPostmaster(cluster)
    if (postmaster?.isReady) return { postmaster, adopted }
    if (postmaster === undefined) {
      const written = (await stat(log)).size
      const { code, output } = await runStart(start)
      adopted = code !== 0
      const news = `${output}\n${(await readFile(log)).subarray(written).toString()}`
      if (adopted && findPostmaster(cluster) === undefined && !(isPassing(news) && Date.now() - began < retryForMs)) {
        throw problemIn(news, start)
      }
    }
    await new Promise(resolve => setTimeout(resolve, adopted ? pauseMs : 0))
  }
  throw new StartupError(
    `The embedded PostgreSQL is not ready after two minutes; it may be recovering. Try again in a moment; see ${log}`,
  )
}

async function runStart({ binaries, account, data, tcpPort }: Start): ReturnType<typeof runProgram> {
  removeUselessLocks(data.cluster, data.sockets)
  const options = Object.entries(settings({ sockets: data.sockets, tcpPort })).map(
    setting => `-c ${quoteForShell(setting.join('='))}`,
  )
  const args = ['start', '-D', data.cluster, '-l', data.log, '-o', options.join(' '), '-w', '-t', '60', '-s']
  return runProgram(binaries.pg_ctl, args, account)
}

/** Settings that hold whatever is written in the cluster's files. */
function settings({ sockets, tcpPort }: { sockets: string; tcpPort: number | undefined }): Record<string, string> {
  return {
    listen_addresses: tcpPort === undefined ? '' : '127.0.0.1',
    port: String(tcpPort ?? 5432),
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    lc_messages: 'C',
    // The log must not hold what editors write: no values, and neither statements nor their errors, which quote values.
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  }
}

/** Another starter is at work, or the processes of a killed server take a moment to go. */
function isPassing(news: string): boolean {
  return /pre-existing shared memory|lock file ".*" (?:already exists|is empty)|PID file ".*"/.test(news)
}

function problemIn(news: string, { data, tcpPort }: Start): StartupError {
  if (/no space left|quota exceeded/i.test(news)) {
    return new StartupError(`The disk is full: the embedded PostgreSQL cannot start in ${data.directory}.`)
  }
  if (/could not create any TCP\/IP sockets/.test(news)) {
    return new StartupError(
      `Port ${tcpPort} cannot be opened for PostgreSQL; another program may use it. Choose another with SOFAR_DATABASE_PORT.`,
    )
  }
  if (/pre-existing shared memory/.test(news)) {
    return new StartupError(
      'A process of the embedded PostgreSQL that was killed is still busy. Wait until it ends, then start again.',
    )
  }
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(news)?.[1] ?? news.trim().split('\n').at(-1)
  return new StartupError(
    `The embedded PostgreSQL did not start: ${reason || 'it gave no reason'} (more in ${data.log})`,
  )
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
