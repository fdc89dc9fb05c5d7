import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import pg from 'pg'

import { optionsWithSearchPath } from './database-schema.ts'

// PostgreSQL's internal type "char", which its catalogs use, and `text`.
const CHAR_OID = 18
const TEXT_OID = 25

/** One connection for the engine; unqualified names in its SQL mean `schema`. */
export async function connectEngine(options: pg.PoolConfig, schema: string): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({
    ...optionsWithSearchPath(options, schema),
    // The engine's advisory lock and a migration's SET belong to one session.
    max: 1,
    idleTimeoutMillis: 0,
  })
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect()
  readInternalChars(pool, adapter)
  runScriptsWhole(adapter, schema)
  return adapter
}

/** Passes on columns of type "char", which the adapter refuses and which the engine reads while it introspects. */
function readInternalChars(pool: pg.Pool, adapter: SqlDriverAdapter): void {
  // One connection runs one statement at a time, so these are the columns of the last one.
  let charColumns: readonly number[] = []
  pool.on('connect', client => {
    client.connection.prependListener('rowDescription', ({ fields }: { fields: { dataTypeID: number }[] }) => {
      charColumns = [...fields.keys()].filter(index => fields[index]?.dataTypeID === CHAR_OID)
      for (const field of fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID
    })
  })

  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async query => {
    charColumns = []
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, index) =>
      charColumns.includes(index) ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
}

/**
 * The adapter's own method splits a script at each semicolon, function bodies too, and runs each part by
 * itself. Sent whole, PostgreSQL runs a script in one implicit transaction: all of it or nothing.
 *
 * Scripts, but not the engine's own statements, also find names in `public`: a database has each extension
 * once, so those that migrations use live there.
 */
function runScriptsWhole(adapter: SqlDriverAdapter, schema: string): void {
  const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] })
  adapter.executeScript = async script => {
    // By itself, because some statements (CREATE INDEX CONCURRENTLY) must stand alone in their script.
    await run(`SET search_path = ${pg.escapeIdentifier(schema)}, public`)
    try {
      await run(script)
    } finally {
      await run('RESET search_path')
    }
  }
}
