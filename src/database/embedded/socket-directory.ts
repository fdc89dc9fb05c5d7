import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { chmod, chown, lstat, mkdir, rename, rm, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { errorCode } from '../error-code.ts'
import type { Account } from './postgres-account.ts'
import { StartupError } from '../startup-error.ts'

/** The whole path of a socket may have 107 bytes on Linux and 103 on macOS; this leaves room for a longer port. */
const maxSocketBytes = 100

const socketName = (port: number): string => `.s.PGSQL.${port}`

/** Where the socket of a data directory's PostgreSQL is: inside it, or under the temporary directory when that is too long. */
export function socketDirectory(dataDirectory: string): string {
  const directory = realPath(path.resolve(dataDirectory))
  const inside = path.join(directory, 'sockets')
  if (Buffer.byteLength(path.join(inside, socketName(5432))) <= maxSocketBytes) return inside
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16)
  return path.join(os.tmpdir(), `sofar-${name}`)
}

/** The path without symbolic links, also of what does not exist yet. */
export function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    const parent = path.dirname(file)
    return parent === file ? file : path.join(realPath(parent), path.basename(file))
  }
}

/** Makes the directory of the socket, for PostgreSQL's account alone: whoever gets in there is let into the database. */
export async function prepareSocketDirectory(directory: string, account: Account): Promise<void> {
  await mkdir(directory, { mode: 0o700 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  const found = await lstat(directory)
  // In a temporary directory anybody could have made it first, or a link to somewhere else.
  if (!found.isDirectory() || ![process.getuid?.(), account?.uid].includes(found.uid)) {
    throw new StartupError(`The directory of PostgreSQL's socket, ${directory}, belongs to somebody else. Remove it.`)
  }
  await chmod(directory, 0o700)
  if (account) await chown(directory, account.uid, account.gid)
}

/** Lets the socket be found at the one address that everybody knows, although PostgreSQL names it after its TCP port. */
export async function linkSocket(directory: string, actual: { socketDirectory: string; port: number }): Promise<void> {
  const known = path.join(directory, socketName(5432))
  const socket = path.join(actual.socketDirectory, socketName(actual.port))
  if (socket === known) return
  const link = `${known}.${process.pid}`
  await rm(link, { force: true })
  await symlink(socket, link)
  await rename(link, known)
}
