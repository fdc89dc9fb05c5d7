import { dataDirectory } from '../../environment.ts'
import { embeddedDatabaseUrl, startEmbeddedPostgres } from '../embedded/embedded-postgres.ts'
import { isSameDatabase } from './schema-in-url.ts'

export interface RunningServer {
  /** Stops the server, if it was this call that started it. */
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL when `url` is that of its database and nobody is running it. */
export async function startServerIfEmbedded(url: string): Promise<RunningServer> {
  const directory = dataDirectory()
  if (!isSameDatabase(url, embeddedDatabaseUrl(directory))) return { async stop() {} }
  const server = await startEmbeddedPostgres({ directory })
  return {
    async stop() {
      if (!server.adopted) await server.stop()
    },
  }
}
