import pg from 'pg'

import { connectOrExplain } from './connection-error.ts'

/** Creates a PostgreSQL schema where it is missing; throws a `ConnectionError` when the database is out of reach. */
export async function ensureSchemaExists(url: string, schema: string, overrides?: pg.ClientConfig): Promise<void> {
  const client = await connectOrExplain(url, overrides)
  try {
    // Asked first, because CREATE SCHEMA needs a privilege even where the schema exists.
    const found = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema])
    if (found.rowCount === 0) await createSchema(client, schema)
  } finally {
    await client.end()
  }
}

/** Connection options under which unqualified names mean those of `schema`. */
export function optionsWithSearchPath(options: pg.PoolConfig, schema: string): pg.PoolConfig {
  const searchPath = `-c search_path=${escapeForOptions(pg.escapeIdentifier(schema))}`
  return { ...options, options: options.options ? `${options.options} ${searchPath}` : searchPath }
}

async function createSchema(client: pg.Client, schema: string): Promise<void> {
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`)
  } catch (error) {
    // IF NOT EXISTS does not hold between two sessions: the slower one breaks pg_namespace's unique index.
    if (!(error instanceof pg.DatabaseError && error.code === '23505')) throw error
  }
}

/** Backslash-escapes what separates one option from the next in PostgreSQL's `options` parameter. */
function escapeForOptions(value: string): string {
  return value.replaceAll(/[\\\s]/g, '\\$&')
}
