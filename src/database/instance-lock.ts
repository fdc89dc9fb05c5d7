import { setTimeout as pause } from 'node:timers/promises'

import type pg from 'pg'

import { connectClient } from './connection.ts'

const attempts = 20
const pauseMs = 100
const reconnectDelayMs = 500

const lockKey = `hashtext('sofar:server')`

/**
 * Takes the place of the one server of a database, for as long as this process lives; undefined when another has it.
 * PostgreSQL gives the lock back when the connection breaks, so a killed server leaves nothing to clean up. After
 * PostgreSQL was restarted the lock is taken again; should another server have been faster, `onLost` is called.
 */
export async function takeInstanceLock(
  url: string,
  { onLost }: { onLost?: () => void } = {},
): Promise<{ release(): Promise<void> } | undefined> {
  let client = await tryToTake(url)
  if (client === undefined) return undefined
  const released = new AbortController()
  const retake = async (): Promise<void> => {
    while (!released.signal.aborted) {
      await pause(reconnectDelayMs, undefined, { ref: false })
      const taken = await tryToTake(url).catch(() => 'PostgreSQL is still away')
      if (typeof taken === 'string') continue
      client = taken
      if (released.signal.aborted) await client?.end()
      else if (client === undefined) onLost?.()
      else client.once('end', () => void retake())
      return
    }
  }
  client.once('end', () => void retake())
  return {
    release: async () => {
      released.abort()
      await client?.end()
    },
  }
}

/** Who holds the lock, as in “sofar server pid 123”; undefined when nobody does. */
export async function findInstanceHolder(url: string): Promise<string | undefined> {
  const client = await connectClient(url)
  try {
    const { rows } = await client.query<{ name: string }>(`
      select application_name as name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and granted and objsubid = 1 and objid = (${lockKey}::bigint & 4294967295)::oid
        and pg_locks.database = (select oid from pg_database where datname = current_database())`)
    return rows[0]?.name
  } finally {
    await client.end()
  }
}

async function tryToTake(url: string): Promise<pg.Client | undefined> {
  const client = await connectClient(url, { application_name: `sofar server pid ${process.pid}`, keepAlive: true })
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${lockKey}) as taken`)
      if (rows[0]?.taken) return client
      // PostgreSQL takes a moment to notice that a killed server is gone.
      await pause(pauseMs)
    }
  } catch (error) {
    await client.end()
    throw error
  }
  await client.end()
  return undefined
}
