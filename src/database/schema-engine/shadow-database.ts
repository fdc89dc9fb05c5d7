import { randomUUID } from 'node:crypto'

import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import pg from 'pg'

import { connectionOptions } from '../connection.ts'
import { ensureSchemaExists } from './database-schema.ts'
import { connectEngine } from './engine-connection.ts'

/**
 * Creates an empty database in which the engine replays the migrations; disposing of the adapter drops it.
 *
 * Replaces the adapter's own, which leaves out the schema and drops the database before it disconnects from it.
 */
export async function connectToShadowDatabase(url: string, schema: string): Promise<SqlDriverAdapter> {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`
  const name = pg.escapeIdentifier(database)
  const options = connectionOptions(url)
  const main = await connectEngine(options, schema)
  try {
    await main.executeScript(`CREATE DATABASE ${name}`)
  } catch (error) {
    await main.dispose()
    throw error
  }

  await ensureSchemaExists(url, schema, { database })
  const shadow = await connectEngine({ ...options, database }, schema)
  const disconnect = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await disconnect()
    await main.executeScript(`DROP DATABASE ${name} WITH (FORCE)`)
    await main.dispose()
  }
  return shadow
}
