import { readFile } from 'node:fs/promises'

import type { MigrationFeedback } from '@prisma/schema-engine-wasm/schema_engine_bg'

import { NO_FILTERS, readMigrations, writeMigration } from './migration-files.ts'
import { urlWithSchema } from '../schema-engine/schema-in-url.ts'
import { openSchemaEngine } from '../schema-engine/open-schema-engine.ts'

interface NewMigration {
  readonly url: string
  readonly name: string
  readonly directory: string
  readonly prismaSchemaPath: string
  /** Writes an empty migration when nothing changed, for SQL written by hand. */
  readonly allowEmpty: boolean
}

export interface CreatedMigration {
  readonly path: string
  /** What in it would lose data, or cannot run on the data that `newsroom` holds. */
  readonly concerns: readonly string[]
}

/**
 * Writes a migration from the difference between the migrations so far and `schema.prisma`, without applying it.
 *
 * Returns nothing when there is no difference; throws when the database differs from what its migrations make.
 */
export async function createMigration(options: NewMigration): Promise<CreatedMigration | undefined> {
  const { url, name, directory, prismaSchemaPath, allowEmpty } = options
  const content = await readFile(prismaSchemaPath, 'utf8')
  const schema = { files: [{ path: prismaSchemaPath, content }] }
  const migrationsList = await readMigrations(directory)
  const { engine, close } = await openSchemaEngine({
    url: urlWithSchema(url, 'newsroom'),
    datamodels: [[prismaSchemaPath, content]],
  })
  try {
    // Also has the engine replay the migrations, which the calls after it need: see engine-methods.ts.
    const { action } = await engine.devDiagnostic({ migrationsList, filters: NO_FILTERS })
    if (action.tag === 'reset') throw new Error(resetAdvice(action.reason))

    const { warnings, unexecutableSteps } = await engine.evaluateDataLoss({
      migrationsList,
      schema,
      filters: NO_FILTERS,
    })
    const created = await engine.createMigration({
      migrationsList,
      schema,
      filters: NO_FILTERS,
      migrationName: name,
      draft: allowEmpty,
    })
    if (created.migrationScript === null) return undefined

    const path = await writeMigration(directory, created.generatedMigrationName, created.migrationScript)
    return { path, concerns: [...unexecutableSteps, ...warnings].map(messageOf) }
  } finally {
    await close()
  }
}

function messageOf({ message }: MigrationFeedback): string {
  return message
}

function resetAdvice(reason: string): string {
  return (
    `${reason.trim()}\n\nUndo that change, or, if this database may lose its contents, empty it with ` +
    '"npx prisma migrate reset". Then run this command again.'
  )
}
