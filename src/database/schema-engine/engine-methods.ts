import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

import type { RequestHandler } from './json-rpc.ts'
import type { OpenSchemaEngine } from './open-schema-engine.ts'

const METHODS: readonly string[] = [
  'applyMigrations',
  'createMigration',
  'dbExecute',
  'debugPanic',
  'devDiagnostic',
  'diagnoseMigrationHistory',
  'diff',
  'ensureConnectionValidity',
  'evaluateDataLoss',
  'introspect',
  'introspectSql',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'reset',
  'schemaPush',
]

/**
 * These compare with the migrations as replayed in a shadow database, but the WebAssembly engine only makes
 * one for them during `devDiagnostic`, whose replay it then remembers until it applies a migration.
 */
const METHODS_AFTER_REPLAY: readonly string[] = ['createMigration', 'evaluateDataLoss']

/** Answers the CLI's requests, each with an engine of its own. */
export function engineRequestHandler(openEngine: () => Promise<OpenSchemaEngine>): RequestHandler {
  return async (method, params, print) => {
    if (!METHODS.includes(method)) throw new Error(`The schema engine has no method "${method}".`)
    const { engine, close } = await openEngine()
    try {
      if (METHODS_AFTER_REPLAY.includes(method)) await callMethod(engine, 'devDiagnostic', params)
      const result = await callMethod(engine, method, params)
      if (method === 'diff') printDiff(result, print)
      return result
    } finally {
      await close()
    }
  }
}

/** The parameters come from Prisma's CLI, and the engine itself checks their shape. */
async function callMethod(engine: SchemaEngine, name: string, params: unknown): Promise<unknown> {
  const method: unknown = Reflect.get(engine, name)
  if (typeof method !== 'function') throw new Error(`This version of the schema engine has no method "${name}".`)
  return Reflect.apply(method, engine, [params])
}

/** The CLI shows what the native engine prints, not what the WebAssembly one returns. */
function printDiff(result: unknown, print: (content: string) => void): void {
  if (typeof result !== 'object' || result === null || !('stdout' in result)) return
  if (typeof result.stdout === 'string') print(result.stdout)
}
