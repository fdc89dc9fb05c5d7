import { existsSync } from 'node:fs'
import { access, constants, stat, statfs } from 'node:fs/promises'

import { connectClient, databaseProblem, describeDatabase } from '../database/connection.ts'
import { databaseUrl } from '../database/database-url.ts'
import { dataDirectory, sessionSecretFile } from '../environment.ts'
import { StartupError } from '../database/startup-error.ts'
import type { Server } from './connect.ts'
import { connect, serverUrl } from './connect.ts'
import { CommandError } from './exit-codes.ts'
import { requireInstallation } from './installation.ts'
import { newsroom } from '../client/index.ts'

/** One thing that was looked at; `todo` says what to do about it. */
export type Finding = { readonly state: 'good' | 'note' | 'bad'; readonly what: string; readonly todo?: string }

const lowDiskBytes = 500e6

const good = (what: string): Finding => ({ state: 'good', what })
const note = (what: string, todo?: string): Finding => ({ state: 'note', what, ...(todo && { todo }) })
const bad = (what: string, todo: string): Finding => ({ state: 'bad', what, todo })

/** Looks at the installation of this folder, when there is one, and at the server that commands would talk to. */
export async function examine(server: Server): Promise<Finding[]> {
  return [node(), ...(await examineInstallation()), ...(await examineServer(server))]
}

function node(): Finding {
  const [major = 0] = process.versions.node.split('.').map(Number)
  const what = `Node.js ${process.versions.node}.`
  return major >= 20 ? good(what) : bad(what, 'Install Node.js 20.19 or newer.')
}

async function examineInstallation(): Promise<Finding[]> {
  try {
    process.chdir(requireInstallation())
  } catch (error) {
    if (error instanceof CommandError)
      return [note('This folder holds no Sofar server; only the remote one is checked.')]
    throw error
  }
  return [good(`Sofar in ${process.cwd()}.`), ...(await dataFolder()), await sessionSecret(), await database()]
}

async function dataFolder(): Promise<Finding[]> {
  const directory = dataDirectory()
  if (!existsSync(directory)) return [note(`${directory} does not exist yet; the first start makes it.`)]
  try {
    await access(directory, constants.W_OK)
  } catch {
    return [bad(`${directory} cannot be written.`, 'Give this user the folder, or set SOFAR_DATA_DIR to another.')]
  }
  const { bavail, bsize } = await statfs(directory)
  const free = bavail * bsize
  const size = `${(free / 1e9).toFixed(1)} GB free in ${directory}.`
  return [free > lowDiskBytes ? good(size) : bad(size, 'Make room: PostgreSQL stops when the disk is full.')]
}

async function sessionSecret(): Promise<Finding> {
  if (process.env.SOFAR_SESSION_SECRET) return good('SOFAR_SESSION_SECRET is set.')
  const file = await stat(sessionSecretFile()).catch(() => undefined)
  if (file === undefined) return note('No session secret yet; the first start makes one.')
  return (file.mode & 0o077) === 0
    ? good('The session secret is readable for this user alone.')
    : bad('Other users of this machine can read the session secret.', `Run: chmod 600 ${sessionSecretFile()}`)
}

async function database(): Promise<Finding> {
  const isEmbedded = !process.env.DATABASE_URL
  let url = ''
  try {
    url = databaseUrl()
    const client = await connectClient(url)
    try {
      const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
      const version = rows[0]?.version ?? ''
      return Number.parseInt(version, 10) >= 15
        ? good(`PostgreSQL ${version}: ${describeDatabase(url)}.`)
        : bad(`PostgreSQL ${version} is too old.`, 'Use 15 or newer.')
    } finally {
      await client.end()
    }
  } catch (error) {
    if (isEmbedded) return note('The embedded database does not run.', 'Start it with: sofar start')
    if (error instanceof StartupError) return bad(error.message, '')
    return bad(databaseProblem(error, url) ?? 'The database does not answer.', '')
  }
}

async function examineServer(server: Server): Promise<Finding[]> {
  const url = serverUrl(server)
  const response = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  )
  if (response === undefined)
    return [bad(`Nothing answers at ${url}.`, 'Start it with `sofar start`, or set SOFAR_URL.')]
  if (!response.ok) return [bad(`The server at ${url} is not ready (HTTP ${response.status}).`, 'Look at its log.')]
  return [good(`The server at ${url} is ready.`), await signedIn(server)]
}

async function signedIn(server: Server): Promise<Finding> {
  try {
    const client = await connect(server, 'newsroom')
    await client.request(newsroom.FindStoryDocument, { slug: '' })
    return good('The newsroom API lets you in.')
  } catch {
    return note('The newsroom API does not let you in.', 'Run `sofar login`, or set SOFAR_TOKEN.')
  }
}
