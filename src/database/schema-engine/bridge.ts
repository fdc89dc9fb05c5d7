/**
 * Speaks to Prisma's CLI as its native schema engine does, with the WebAssembly engine behind it.
 *
 * The native engine is a download of its own, from a host that an isolated network does not reach; this
 * one comes from the package registry with everything else. `prisma.config.ts` puts it in place.
 */
import { readFile } from 'node:fs/promises'

import { parseEngineArguments } from './arguments.ts'
import { runCliCommand } from './cli-command.ts'
import { type RunningServer, startServerIfEmbedded } from './embedded-server.ts'
import { engineRequestHandler } from './engine-methods.ts'
import { answerRequests } from './json-rpc.ts'
import { type OpenSchemaEngine, openSchemaEngine } from './open-schema-engine.ts'
import { loadWasmEngine } from './wasm-engine.ts'

const { datamodelPaths, url, showVersion, command } = parseEngineArguments(process.argv.slice(2))

// What has to be undone before the process ends, in this order.
const cleanups: (() => Promise<void>)[] = []
let server: RunningServer | undefined
let exiting: Promise<never> | undefined

// The CLI closes our input and sends SIGTERM in the same moment. A second signal ends the process at once.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void exit(0))

// The engine throws some failures past the promise it returned, which then never settles.
process.once('uncaughtException', error => {
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields: { message: error.message } })}\n`)
  void exit(1)
})

if (showVersion) {
  process.stdout.write(`schema-engine-wasm ${(await loadWasmEngine()).version()}\n`)
} else if (command !== undefined) {
  await exit(await runCliCommand(command, startDatabase))
} else {
  await answerRequests(process.stdin, process.stdout, engineRequestHandler(openEngine))
  await exit(0)
}

async function openEngine(): Promise<OpenSchemaEngine> {
  const databaseUrl = await startDatabase()
  const datamodels = datamodelPaths.map(async path => [path, await readFile(path, 'utf8')] as const)
  const open = await openSchemaEngine({ url: databaseUrl, datamodels: await Promise.all(datamodels) })
  cleanups.unshift(open.close)
  return open
}

/** The database's URL, once it is there to be connected to. */
async function startDatabase(): Promise<string> {
  if (url === undefined) {
    throw new Error('This command needs a database: set DATABASE_URL, or datasource.url in prisma.config.ts.')
  }
  if (server === undefined) {
    server = await startServerIfEmbedded(url)
    cleanups.push(server.stop)
  }
  return url
}

function exit(code: number): Promise<never> {
  exiting ??= cleanUpAndExit(code)
  return exiting
}

async function cleanUpAndExit(code: number): Promise<never> {
  // One that fails must not keep the next from being done.
  for (const cleanup of cleanups) await cleanup().catch(() => {})
  process.exit(code)
}
