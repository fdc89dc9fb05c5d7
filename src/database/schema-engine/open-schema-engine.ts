import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

import { openEngineAdapters } from './engine-adapters.ts'
import { ensureSchemaExists } from './database-schema.ts'
import { schemaInUrl } from './schema-in-url.ts'
import { loadWasmEngine } from './wasm-engine.ts'

interface SchemaEngineOptions {
  /** A PostgreSQL URL; `?schema=` selects the schema, which is created where it is missing. */
  readonly url: string
  /** Prisma schema files as [path, content], for the calls that need to know them. */
  readonly datamodels?: readonly (readonly [path: string, content: string])[]
  /** Receives the engine's log, one JSON object a line. */
  readonly onLog?: (line: string) => void
}

export interface OpenSchemaEngine {
  readonly engine: SchemaEngine
  /** Ends the engine's connections and drops any shadow database it has left. */
  close(): Promise<void>
}

/** Opens Prisma's schema engine on a database; throws a `ConnectionError` when that is out of reach. */
export async function openSchemaEngine({
  url,
  datamodels = [],
  onLog,
}: SchemaEngineOptions): Promise<OpenSchemaEngine> {
  const schema = schemaInUrl(url)
  const [{ SchemaEngine: Engine }] = await Promise.all([loadWasmEngine(), ensureSchemaExists(url, schema)])
  const adapters = openEngineAdapters(url, schema)
  try {
    const engine = await Engine.new(
      // An empty list makes it panic.
      { datamodels: datamodels.length > 0 ? datamodels.map(([path, content]) => [path, content]) : undefined },
      onLog ?? (() => {}),
      bindMigrationAwareSqlAdapterFactory(adapters.factory),
    )
    return { engine, close: adapters.close }
  } catch (error) {
    await adapters.close()
    throw error
  }
}
