/** `npm run migration -- add-story-kicker` makes a migration of what changed in `schema/`, and applies it. */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

import { databaseUrl } from '../database-url.ts'
import { createMigration } from './create-migration.ts'
import { applyMigrations } from './migrate.ts'
import { startServerIfEmbedded } from '../schema-engine/embedded-server.ts'
import { readEngineError } from '../schema-engine/engine-error.ts'

const USAGE = `Usage: npm run migration -- NAME [--empty]

  NAME     what the migration does, for example add-story-kicker
  --empty  make one even if nothing changed in schema/, for SQL written by hand`

const DIRECTORY = 'migrations'

interface Request {
  readonly name: string
  readonly empty: boolean
}

const request = readArguments()
if (request === undefined) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  await makeMigration(request).catch((error: unknown) => {
    console.error(readEngineError(error).message)
    process.exitCode = 1
  })
}

function readArguments(): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { empty: { type: 'boolean', default: false } },
    })
    const [name, ...rest] = positionals
    if (name === undefined || rest.length > 0 || !/^[a-z][a-z0-9_-]*$/i.test(name)) return undefined
    return { name, empty: values.empty }
  } catch {
    return undefined
  }
}

async function makeMigration({ name, empty }: Request): Promise<void> {
  regeneratePrismaSchema()
  const url = databaseUrl()
  const server = await startServerIfEmbedded(url)
  try {
    await applyPending(url)
    const created = await createMigration({
      url,
      name: name.replaceAll('-', '_'),
      directory: DIRECTORY,
      prismaSchemaPath: 'schema.prisma',
      allowEmpty: empty,
    })
    if (created === undefined) {
      console.log('Nothing to migrate: schema/ and the migrations agree.')
      return
    }

    console.log(`Made ${created.path}.`)
    const reasonsToWait = empty ? ['It was asked for empty, to be written by hand.'] : created.concerns
    if (reasonsToWait.length > 0) {
      console.log(`It is not applied yet:\n${reasonsToWait.map(reason => `  - ${reason}`).join('\n')}`)
      console.log('Read it, change what needs to be changed, and run this command again to apply it.')
      return
    }
    await applyPending(url)
    console.log(`Read it, then commit ${DIRECTORY}/, schema.prisma and schema.graphql together.`)
  } finally {
    await server.stop()
  }
}

async function applyPending(url: string): Promise<void> {
  const applied = await applyMigrations({ url, directory: DIRECTORY })
  for (const migration of applied) console.log(`Applied ${migration.name} to ${migration.schema}.`)
}

/** Through this Node, because `.bin/keystone` would start whichever is first in the PATH. */
function regeneratePrismaSchema(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/.bin/keystone', 'build', '--no-ui'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`keystone build failed, so schema.prisma may be out of date.\n${stdout}${stderr}`)
}
