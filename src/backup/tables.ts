import type pg from 'pg'

export type Table = {
  readonly schema: string
  readonly name: string
  /** Those that hold something of their own; the database computes the others. */
  readonly columns: readonly string[]
}

export type Sequence = { readonly schema: string; readonly name: string; readonly value: string }

/** Work in progress and what PostgreSQL or a job queue keeps for itself. */
export const notOurs = `'pg_catalog', 'information_schema', 'pg_toast', 'sofar_jobs', 'public'`

/** Every table of Sofar, with its columns. Which migrations were applied is in the head of the backup instead. */
export async function findTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select n.nspname as schema, c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
      and a.attnum > 0 and not a.attisdropped
      and n.nspname not in (${notOurs}) and n.nspname not like 'pg\\_temp%' and c.relname <> '_prisma_migrations'
    group by 1, 2 order by 1, 2`)
  return rows
}

export async function findSequences(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(`
    select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
    where last_value is not null and schemaname not in (${notOurs}) order by 1, 2`)
  return rows
}

/** The names of the migrations that a perspective has. */
export async function findMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select migration_name as name from newsroom._prisma_migrations
    where finished_at is not null and rolled_back_at is null order by 1`)
  return rows.map(({ name }) => name)
}

export function quoteTable(client: pg.ClientBase, { schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
}
