import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { realPath } from './socket-directory.ts'

/** Far more than PostgreSQL needs to write its number into the file that it has just made. */
const writingTakesMs = 1000

/** The main process of a PostgreSQL, as its `postmaster.pid` describes it. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly socketDirectory: string
  readonly isOnTcp: boolean
  readonly isReady: boolean
}

/** The main process that runs on a cluster; undefined when there is none, also when a crash left its file behind. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  // Line by line: pid, data directory, start time, port, socket directory, address, shared memory, status.
  const lines = (read(path.join(cluster, 'postmaster.pid')) ?? '').split('\n').map(line => line.trim())
  const [pid, , , port, socketDirectory = '', address = '', , status] = lines
  if (!(Number(pid) > 0) || !isPostmaster(Number(pid), cluster)) return undefined
  return {
    pid: Number(pid),
    port: Number(port),
    socketDirectory,
    isOnTcp: address !== '',
    isReady: status === 'ready',
  }
}

/**
 * Whether this process is the main process of this cluster. That its id is in use says nothing: after a crash or in a
 * new container it may be anybody's, and PostgreSQL itself would refuse to start because of it.
 */
export function isPostmaster(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return runsOn(psArguments(pid), cluster)
  try {
    // It works in its cluster, even after that was moved. To see this of another user's process takes a capability.
    return readlinkSync(`/proc/${pid}/cwd`) === realPath(cluster)
  } catch {
    const [program, ...args] = (read(`/proc/${pid}/cmdline`) ?? '').split('\0')
    return (
      path.basename(program ?? '') === 'postgres' && realPath(args[args.indexOf('-D') + 1] ?? '') === realPath(cluster)
    )
  }
}

/**
 * Removes what a crash left and PostgreSQL would not replace: `postmaster.pid` and the socket's lock, when their number
 * is now another program's or that of a process which has ended and whose parent has not noticed, or when there is none.
 * All others it must replace itself, because another starter may be writing its own.
 */
export function removeUselessLocks(cluster: string, socketDirectory: string): void {
  const sockets = readdirSync(socketDirectory).filter(name => name.endsWith('.lock'))
  for (const file of [path.join(cluster, 'postmaster.pid'), ...sockets.map(name => path.join(socketDirectory, name))]) {
    const content = read(file)
    if (content === undefined) continue
    const pid = Number(content.split('\n')[0])
    const isUseless = pid > 0 ? isAlive(pid) && !isPostmaster(pid, cluster) : ageMs(file) > writingTakesMs
    if (isUseless) rmSync(file, { force: true })
  }
}

function ageMs(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function runsOn(commandLine: string, cluster: string): boolean {
  return commandLine.includes('postgres') && commandLine.includes(realPath(cluster))
}

function psArguments(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
