import { connectClient } from './connection.ts'

const attempts = 20
const pauseMs = 100

/**
 * Takes the place of the one server of a database, for as long as this process lives; undefined when another has it.
 * PostgreSQL gives the lock back when the connection breaks, so a killed server leaves nothing to clean up.
 */
export async function takeInstanceLock(url: string): Promise<{ release(): Promise<void> } | undefined> {
  const client = await connectClient(url, { application_name: `sofar server ${process.pid}`, keepAlive: true })
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { rows } = await client.query<{ taken: boolean }>(
      `select pg_try_advisory_lock(hashtext('sofar:server')) as taken`,
    )
    if (rows[0]?.taken) return { release: async () => client.end() }
    // PostgreSQL takes a moment to notice that a killed server is gone.
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
  await client.end()
  return undefined
}
