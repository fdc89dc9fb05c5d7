import { existsSync } from 'node:fs'
import { access, constants, stat, statfs } from 'node:fs/promises'

import { dataDirectory, findSessionSecret, sessionSecretFile } from '../../environment.ts'
import type { Finding } from './finding.ts'
import { bad, good, note } from './finding.ts'

const lowDiskBytes = 500e6

/** Whether what is kept outside the database can be, and by nobody else. */
export async function examineDataFolder(): Promise<Finding[]> {
  const directory = dataDirectory()
  if (!existsSync(directory)) return [note('data', `${directory} does not exist yet; the first start makes it.`)]
  if (!(await stat(directory)).isDirectory()) {
    return [bad('data', `${directory} is no folder.`, 'Move it away, or set SOFAR_DATA_DIR to another place.')]
  }
  try {
    await access(directory, constants.W_OK | constants.X_OK)
  } catch {
    return [
      bad('data', `${directory} cannot be written.`, 'Give this user the folder, or set SOFAR_DATA_DIR to another.'),
    ]
  }
  return [await freeSpace(directory), await sessionSecret()]
}

async function freeSpace(directory: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  const size = `${(free / 1e9).toFixed(1)} GB free in ${directory}.`
  return free > lowDiskBytes
    ? good('disk', size)
    : bad('disk', size, 'Make room: PostgreSQL stops when the disk is full.')
}

async function sessionSecret(): Promise<Finding> {
  if (process.env.SOFAR_SESSION_SECRET) return good('session-secret', 'SOFAR_SESSION_SECRET is set.')
  const file = await stat(sessionSecretFile()).catch(() => undefined)
  if (file === undefined) return note('session-secret', 'No session secret yet; the first start makes one.')
  if ((file.mode & 0o077) !== 0) {
    const todo = `Run: chmod 600 ${sessionSecretFile()}`
    return bad('session-secret', 'Other users of this machine can read the session secret.', todo)
  }
  if (findSessionSecret() === undefined) {
    return note(
      'session-secret',
      'The session secret is damaged; the next start makes a new one, and all sign in anew.',
    )
  }
  return good('session-secret', 'The session secret is readable for this user alone.')
}
