import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import path from 'node:path'

import { getContext } from '@keystone-6/core/context'
import type { KeystoneConfig } from '@keystone-6/core/types'
import { cli as keystone } from '@keystone-6/core/scripts/cli'

import type { Context, TypeInfo } from '../../generated/keystone/types.ts'
import { databaseProblem, describeDatabase } from '../database/connection.ts'
import type { EmbeddedPostgres } from '../database/embedded/embedded-postgres.ts'
import { startEmbeddedPostgres } from '../database/embedded/embedded-postgres.ts'
import { findInstanceHolder, takeInstanceLock } from '../database/instance-lock.ts'
import { applyMigrations } from '../database/migrations/migrate.ts'
import { ensureReaderRole } from '../database/roles.ts'
import { StartupError } from '../database/startup-error.ts'
import { readerDatabaseUrl, readerPassword } from '../database/database-url.ts'
import type { PrismaModule } from '../delivery/context.ts'
import type { Worker } from '../jobs/worker.ts'
import { startWorker } from '../jobs/worker.ts'
import { createLog, describeError } from '../log.ts'
import { buildWhatIsStale } from './build.ts'
import { requireFreePort } from './check-port.ts'
import { completeFirstStart } from './first-start.ts'
import { productionProblems } from './production.ts'
import { step } from './progress.ts'
import { requireSafeReader } from './require-safe-reader.ts'
import { onHttpServer } from './running-server.ts'
import { sayReady } from './say-ready.ts'
import { ensureSessionSecret } from './session-secret.ts'
import type { Settings } from './settings.ts'
import { readSettings } from './settings.ts'
import { stopInOrder } from './shutdown.ts'

const log = createLog()

/** Builds what is stale, starts the database, brings it up to date, and serves everything. */
export async function start({ isDevelopment, isJson }: { isDevelopment: boolean; isJson: boolean }): Promise<void> {
  const problems = productionProblems({ isDevelopment })
  if (problems.length > 0) throw new StartupError(problems.join('\n✗ '))
  const settings = readSettings()
  let server: Server | undefined
  let postgres: EmbeddedPostgres | undefined
  onHttpServer(created => {
    server = created
    // In development it listens before Keystone shows it.
    const sayWhere = () =>
      isJson ? sayReady({ url: addressOf(settings), pid: process.pid }) : sayWhereToGo(addressOf(settings))
    if (created.listening) sayWhere()
    else created.on('listening', sayWhere)
  })
  process.on('exit', () => postgres?.stopNow())
  let worker: Worker | undefined
  const { takeSignals, finish } = stopInOrder({
    server: () => server,
    stop: async () => {
      await worker?.stop()
      await postgres?.stop()
    },
  })

  await requireFreePort(settings.host, settings.port)
  if (settings.isEmbedded) {
    const started = await step('Starting the embedded PostgreSQL', say =>
      startEmbeddedPostgres({
        directory: settings.dataDirectory,
        onProgress: say,
        ...(settings.databasePort === undefined ? {} : { tcpPort: settings.databasePort }),
      }),
    )
    await requireOnlyServer(started.url)
    // From here on it is ours to stop; before, it may be another server's.
    postgres = started
  }
  process.env.DATABASE_URL = settings.databaseUrl
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.NODE_ENV ??= isDevelopment ? 'development' : 'production'
  await ensureSessionSecret()
  await finish(() => buildWhatIsStale({ adminUi: !isDevelopment }))
  await finish(() => prepareDatabase(settings))
  const context = loadContext()
  await finish(() => completeFirstStart(context, settings))
  await finish(async () => {
    worker = await startWorker(context, { url: settings.databaseUrl, onError: sayWhatWentWrong })
  })
  await keystone(process.cwd(), isDevelopment ? ['dev', '--no-db-push'] : ['start', '--quiet'])
  takeSignals()
}

async function requireOnlyServer(url: string): Promise<void> {
  const lock = await takeInstanceLock(url)
  if (lock === undefined) {
    const holder = await findInstanceHolder(url)
    throw new StartupError(
      `Another Sofar server is running on this data directory${holder ? ` (${holder})` : ''}. Stop it, or give this one its own with SOFAR_DATA_DIR.`,
    )
  }
}

async function prepareDatabase({ databaseUrl }: Settings): Promise<void> {
  await step(`Bringing the database up to date (${describeDatabase(databaseUrl)})`, async say => {
    try {
      await applyMigrations({ url: databaseUrl, onProgress: say })
      if (!process.env.SOFAR_READER_DATABASE_URL)
        await ensureReaderRole({ url: databaseUrl, password: readerPassword() })
      await requireSafeReader(readerDatabaseUrl())
    } catch (error) {
      const problem = error instanceof StartupError ? undefined : databaseProblem(error, databaseUrl)
      throw problem === undefined ? error : new StartupError(problem)
    }
  })
}

/** The newsroom as it was built, for what this process does beside serving it. */
function loadContext(): Context {
  const require = createRequire(path.resolve('package.json'))
  const built: { default: KeystoneConfig<TypeInfo> } = require('./.keystone/config.js')
  const prismaModule: PrismaModule = require('./.keystone/prisma.js')
  return getContext<TypeInfo>(built.default, prismaModule)
}

function sayWhatWentWrong(error: unknown): void {
  log.error(describeError(error), 'A job went wrong and will be tried again.')
}

function addressOf({ address, host, port }: Settings): string {
  return address ?? `http://${['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`
}

function sayWhereToGo(address: string): void {
  console.log(`
Sofar is running.
  Newsroom (Admin UI)   ${address}
  Delivery API          ${address}/graphql     open it in a browser to try a query
  Newsroom API          ${address}/api/graphql
  Stop with Ctrl-C.
`)
}
