import pg from 'pg'

export interface MigrationRecord {
  readonly name: string
  readonly finished: boolean
  /** The database refused it; a migration neither finished nor failed was interrupted. */
  readonly failed: boolean
}

export interface MigrationPlan {
  /** In the folder and not yet in the database. */
  readonly pending: readonly string[]
  /** In the database and not in the folder. */
  readonly unknown: readonly string[]
  /** Begun in the database and never finished. */
  readonly unfinished: readonly string[]
}

/** The migrations that a schema's `_prisma_migrations` table records, without those that were rolled back. */
export async function readMigrationHistory(client: pg.ClientBase, schema: string): Promise<MigrationRecord[]> {
  try {
    const { rows } = await client.query<MigrationRecord>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS finished, finished_at IS NULL AND logs IS NOT NULL AS failed
       FROM ${pg.escapeIdentifier(schema)}._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
    )
    return rows
  } catch (error) {
    if (isUndefinedTable(error)) return []
    throw error
  }
}

/** Compares the migrations of the folder with those of the database. */
export function planMigrations(folder: readonly string[], history: readonly MigrationRecord[]): MigrationPlan {
  const recorded = new Set(history.map(({ name }) => name))
  const known = new Set(folder)
  return {
    pending: folder.filter(name => !recorded.has(name)),
    unknown: [...recorded].filter(name => !known.has(name)),
    unfinished: history.filter(({ finished }) => !finished).map(({ name }) => name),
  }
}

export function isUpToDate({ pending, unknown, unfinished }: MigrationPlan): boolean {
  return pending.length + unknown.length + unfinished.length === 0
}

function isUndefinedTable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42P01'
}
