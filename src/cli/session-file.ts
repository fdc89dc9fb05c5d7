import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { CommandError } from './exit-codes.ts'

/** The tokens of `sofar login`, by the origin of the server. */
type Sessions = Readonly<Record<string, string>>

/** Where `sofar login` keeps them: below `XDG_CONFIG_HOME`, or ~/.config. */
export function sessionFile(): string {
  return path.join(process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'), 'sofar', 'sessions.json')
}

/** The token kept for this server, if there is one. */
export async function findSession(url: string): Promise<string | undefined> {
  return (await readSessions())[new URL(url).origin]
}

/** Keeps a token for this server, readable for this user alone; `undefined` forgets it. */
export async function keepSession(url: string, token: string | undefined): Promise<void> {
  const { [new URL(url).origin]: _previous, ...others } = await readSessions()
  const sessions: Sessions = token === undefined ? others : { ...others, [new URL(url).origin]: token }
  const file = sessionFile()
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  // Written beside and renamed, so that a file with other permissions is replaced and none is ever half written.
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, `${JSON.stringify(sessions, null, 2)}\n`, { mode: 0o600 })
  await rename(temporary, file)
}

async function readSessions(): Promise<Sessions> {
  const text = await readFile(sessionFile(), 'utf8').catch(() => undefined)
  if (text === undefined) return {}
  try {
    const sessions: unknown = JSON.parse(text)
    if (sessions !== null && typeof sessions === 'object') {
      return Object.fromEntries(Object.entries(sessions).filter(([, token]) => typeof token === 'string'))
    }
  } catch {
    // Said below.
  }
  throw new CommandError(`${sessionFile()} is damaged; remove it and run \`sofar login\` again.`)
}
