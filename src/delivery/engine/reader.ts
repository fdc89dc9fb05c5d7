import { createHash } from 'node:crypto'

import pg from 'pg'

import { connectionOptions } from '../../database/connection.ts'

/** Connections to what is read. */
export type Reader = {
  /** Runs a statement that answers with one row of one text. A repeated one is prepared: PostgreSQL plans it once a connection. */
  readText(statement: { readonly sql: string; readonly isRepeated: boolean }, values: unknown[]): Promise<string>
  /** Whether the database answers, within two seconds. */
  isThere(): Promise<boolean>
  /** How many statements were sent. */
  readonly statements: () => number
  close(): Promise<void>
}

/** Prepared statements that a connection keeps, each with its plan. */
const maxPrepared = 100

/** Our statements are short and many: compiling them to machine code would take longer than running them. */
const sessionOptions = '-c jit=off'

/**
 * After a statement that took more than 128 kB, glibc gives the memory back, and PostgreSQL gets it page by page for the
 * next one, which may take longer than the statement itself. Once a block of this size was freed, that much is kept. See
 * mallopt(3), M_MMAP_THRESHOLD.
 */
const keepMemory = `select length(repeat(' ', 2000000))`

const patienceMs = 2_000

/** Opens no connection before the first statement. */
export function openReader(url: string, { connections = 10 }: { connections?: number } = {}): Reader {
  const options = connectionOptions(url)
  const pool = new pg.Pool({
    ...options,
    options: [options.options, sessionOptions].filter(Boolean).join(' '),
    max: connections,
    application_name: options.application_name ?? 'sofar delivery',
    // What a connection has prepared goes with it.
    idleTimeoutMillis: 300_000,
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, which its types do not say
    onConnect: async client => void (await client.query(keepMemory)),
  })
  // A connection that breaks makes the next query fail; by itself it must not end the process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const prepared = new WeakMap<pg.PoolClient, Set<string>>()
  let statements = 0

  const run = async (client: pg.PoolClient, query: pg.QueryArrayConfig): Promise<string> => {
    statements += 1
    const { rows } = await client.query<[string]>(query)
    return rows[0]?.[0] ?? ''
  }

  return {
    readText: async ({ sql, isRepeated }, values) => {
      const client = await pool.connect()
      let failure: Error | undefined
      try {
        const query: pg.QueryArrayConfig = { text: sql, values, rowMode: 'array' }
        if (!isRepeated) return await run(client, query)
        const name = nameOf(sql)
        const known = prepared.get(client) ?? new Set()
        prepared.set(client, known)
        if (!known.has(name) && known.size >= maxPrepared) await forgetAll(client, known)
        known.add(name)
        return await run(client, { ...query, name })
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error))
        throw failure
      } finally {
        // After an error of the connection itself the pool throws it away; one that PostgreSQL reports leaves it usable.
        client.release(failure !== undefined && !(failure instanceof pg.DatabaseError))
      }
    },
    isThere: async () => {
      const late = Promise.withResolvers<boolean>()
      const timer = setTimeout(() => late.resolve(false), patienceMs)
      const asked = pool.query('select 1').then(
        () => true,
        () => false,
      )
      const answer = await Promise.race([asked, late.promise])
      clearTimeout(timer)
      return answer
    },
    statements: () => statements,
    close: () => pool.end(),
  }
}

const names = new Map<string, string>()

function nameOf(sql: string): string {
  const found = names.get(sql)
  if (found !== undefined) return found
  if (names.size > 10_000) names.clear()
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}

async function forgetAll(client: pg.PoolClient, known: Set<string>): Promise<void> {
  await client.query('deallocate all')
  // node-postgres remembers by name what it has prepared, and would not do it again.
  const connection: unknown = Reflect.get(client, 'connection')
  if (typeof connection === 'object' && connection !== null) Reflect.set(connection, 'parsedStatements', {})
  known.clear()
}
