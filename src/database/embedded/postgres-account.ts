import { readFile } from 'node:fs/promises'

import { runProgram } from './postgres-program.ts'
import { StartupError } from '../startup-error.ts'

/** Whom PostgreSQL runs as; undefined: as this process does. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/** PostgreSQL refuses to run as root, so then it runs as the system user `postgres`, which is made when there is none. */
export async function findPostgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const account = (await lookUp('postgres')) ?? (await create('postgres'))
  if (account === undefined) {
    throw new StartupError(
      'PostgreSQL does not run as root, and no system user “postgres” could be made for it. Start Sofar as another user.',
    )
  }
  return account
}

async function lookUp(name: string): Promise<Account> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n')
  const [, , uid, gid] = lines.find(line => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

async function create(name: string): Promise<Account> {
  await runProgram(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    undefined,
  )
  return lookUp(name)
}
