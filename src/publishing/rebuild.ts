import pg from 'pg'

/** In how many rows a table of schema `published` differs from the record of what was published. */
export type Divergence = {
  readonly table: string
  /** Rows that the record has and the public has not. */
  readonly missing: number
  /** Rows that the public has and the record has not. */
  readonly unrecorded: number
}

/** Compares what is public, value by value, with the record of what was published; an empty list when they agree. */
export async function checkPublished(url: string): Promise<Divergence[]> {
  return inTransaction(url, async client => {
    const divergences: Divergence[] = []
    for (const table of await findTables(client)) {
      const { rows } = await client.query<{ missing: string; unrecorded: string }>(
        `with present as (select * from published.${table.name}), kept as (${recordOf(table)})
         select (select count(*) from (select * from kept except all select * from present) lost) as missing,
           (select count(*) from (select * from present except all select * from kept) added) as unrecorded`,
      )
      const [missing, unrecorded] = [Number(rows[0]?.missing), Number(rows[0]?.unrecorded)]
      if (missing + unrecorded > 0) divergences.push({ table: table.name.replaceAll('"', ''), missing, unrecorded })
    }
    return divergences
  })
}

/** Empties schema `published` and fills it from the record, in one transaction. Answers with the number of rows. */
export async function rebuildPublished(url: string): Promise<number> {
  return inTransaction(url, async client => {
    await client.query(`select set_config('sofar.rebuilding', 'on', true)`)
    const tables = await findTables(client)
    await client.query(`truncate ${tables.map(({ name }) => `published.${name}`).join(', ')}`)
    let count = 0
    for (const table of tables) {
      const { rowCount } = await client.query(
        `insert into published.${table.name} (${table.columns.join(', ')}) ${recordOf(table)}`,
      )
      count += rowCount ?? 0
    }
    return count
  })
}

/** Names are quoted. */
type Table = { readonly name: string; readonly columns: readonly string[] }

/** The tables of schema `published`, those that others point at first. */
async function findTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `with recursive
       listed as (
         select oid from pg_class
         where relnamespace = 'published'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'
       ),
       reference as (
         select conrelid as source, confrelid as target from pg_constraint
         where contype = 'f' and conrelid in (select oid from listed) and confrelid <> conrelid
       ),
       ranked as (
         select oid, 0 as rank from listed
         union select source, rank + 1 from ranked join reference on target = oid where rank < 20
       )
     select quote_ident(relname) as name, array(
       select quote_ident(attname) from pg_attribute
       where attrelid = pg_class.oid and attnum > 0 and not attisdropped order by attnum
     ) as columns
     from pg_class join (select oid, max(rank) as rank from ranked group by oid) placed using (oid)
     order by rank, relname`,
  )
  return rows
}

function recordOf({ name, columns }: Table): string {
  return `select ${columns.join(', ')} from record.${name} where seen_till = 'infinity'`
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read')
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
