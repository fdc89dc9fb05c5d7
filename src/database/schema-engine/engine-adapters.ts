import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import { connectionOptions } from '../connection.ts'
import { connectEngine } from './engine-connection.ts'
import { connectToShadowDatabase } from './shadow-database.ts'

interface EngineAdapters {
  readonly factory: SqlMigrationAwareDriverAdapterFactory
  /** Ends every connection that the engine has left open. */
  close(): Promise<void>
}

/** The connections of one schema engine: to its database, and to the shadow databases it asks for. */
export function openEngineAdapters(url: string, schema: string): EngineAdapters {
  const opened: SqlDriverAdapter[] = []
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = disposedOnce(await connecting)
    opened.push(adapter)
    return adapter
  }
  return {
    factory: {
      provider: 'postgres',
      adapterName: '@prisma/adapter-pg',
      connect: () => remember(connectEngine(connectionOptions(url), schema)),
      connectToShadowDb: () => remember(connectToShadowDatabase(url, schema)),
    },
    async close() {
      await Promise.all(opened.map(adapter => adapter.dispose()))
    },
  }
}

function disposedOnce(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const dispose = adapter.dispose.bind(adapter)
  let disposal: Promise<void> | undefined
  adapter.dispose = () => (disposal ??= dispose())
  return adapter
}
