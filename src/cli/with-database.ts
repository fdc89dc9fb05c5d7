import { databaseUrl } from '../database/database-url.ts'
import { startEmbeddedPostgres } from '../database/embedded/embedded-postgres.ts'
import { dataDirectory } from '../environment.ts'

/** Works on the database of this installation; the embedded one is started for it, unless it runs. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) return work(databaseUrl())
  const postgres = await startEmbeddedPostgres({ directory: dataDirectory() })
  try {
    return await work(postgres.url)
  } finally {
    // One that ran before belongs to a server, which is to go on.
    if (!postgres.adopted) await postgres.stop()
  }
}
