import { chmod, chown, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { errorCode } from '../error-code.ts'
import type { Account } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'
import { runProgram } from './postgres-program.ts'
import { StartupError } from '../startup-error.ts'

/** Makes the cluster when there is none yet, and refuses one that these binaries or this account cannot run. */
export async function ensureCluster({
  binaries,
  account,
  cluster,
  onProgress,
}: {
  binaries: Binaries
  account: Account
  cluster: string
  onProgress: ((message: string) => void) | undefined
}): Promise<void> {
  if (!(await hasCluster(cluster))) {
    // Asked again, because another starter may have moved its cluster there in between.
    if ((await hasFiles(cluster)) && !(await hasCluster(cluster))) throw notACluster(cluster)
    onProgress?.('Creating the embedded database')
    await createCluster({ binaries, account, cluster })
  }
  await requireOwner(cluster, account)
  await requireSameMajorVersion(binaries, cluster)
  await removeDrafts(cluster)
}

/** Makes the cluster beside its place and moves it there whole, so that neither a kill nor a second starter leaves half of one. */
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
    const { code, output } = await runProgram(binaries.initdb, ['-D', draft, ...initdbOptions], account)
    if (code !== 0) throw creationProblem(output, cluster)
    await rename(draft, cluster)
    await syncDirectory(path.dirname(cluster))
  } catch (error) {
    // Another starter that was faster has taken the place, and removes our draft. Its cluster is as good.
    if (!(await hasCluster(cluster)))
      throw error instanceof StartupError ? error : creationProblem(String(error), cluster)
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 })
  }
}

// PostgreSQL's own locale, which is the same on every machine. Checksums and fsync are on unless they are turned off.
const initdbOptions = [
  '--username=postgres',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-local=trust',
  '--auth-host=scram-sha-256',
]

function creationProblem(output: string, cluster: string): StartupError {
  if (/ENOSPC|EDQUOT|no space left|quota exceeded/i.test(output)) {
    return new StartupError(`The disk is full: the embedded database could not be created in ${path.dirname(cluster)}.`)
  }
  const reason = output.split('\n').find(line => /error|fatal/i.test(line)) ?? output.split('\n').at(-1)
  return new StartupError(`The embedded database could not be created: ${reason}`)
}

async function hasCluster(cluster: string): Promise<boolean> {
  return stat(path.join(cluster, 'PG_VERSION')).then(
    () => true,
    // One that may not be looked into is there all the same.
    (error: unknown) => errorCode(error) === 'EACCES',
  )
}

async function requireOwner(cluster: string, account: Account): Promise<void> {
  const owner = (await stat(cluster)).uid
  if (owner === (account?.uid ?? process.getuid?.())) return
  throw new StartupError(
    `The data in ${cluster} belongs to the user with the id ${owner}, who started Sofar first. Start it as that user, or choose another directory with SOFAR_DATA_DIR.`,
  )
}

async function requireSameMajorVersion(binaries: Binaries, cluster: string): Promise<void> {
  const kept = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')
  const { output } = await runProgram(binaries.postgres, ['--version'], undefined)
  const ours = /\d+/.exec(output)?.[0]
  if (kept.trim() === ours) return
  throw new StartupError(
    `The data in ${cluster} is of PostgreSQL ${kept.trim()}, and this Sofar brings PostgreSQL ${ours}. Start the Sofar that made it, copy its content out, and load it into a new SOFAR_DATA_DIR.`,
  )
}

async function hasFiles(directory: string): Promise<boolean> {
  const entries = await readdir(directory).catch(() => [])
  return entries.length > 0
}

function notACluster(directory: string): StartupError {
  return new StartupError(
    `${directory} holds something else than a PostgreSQL cluster. Move it away, or choose another directory with SOFAR_DATA_DIR.`,
  )
}

/** Once there is a cluster, the drafts beside it are of starters that were killed, or that are too late. */
async function removeDrafts(cluster: string): Promise<void> {
  const [parent, name] = [path.dirname(cluster), path.basename(cluster)]
  const drafts = (await readdir(parent)).filter(entry => entry.startsWith(`${name}-new-`))
  await Promise.allSettled(drafts.map(draft => rm(path.join(parent, draft), { recursive: true, force: true })))
}

/** Makes the rename survive a power cut. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
