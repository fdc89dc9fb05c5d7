import { createHash } from 'node:crypto'

import type pg from 'pg'

import { connectClient } from '../../database/connection.ts'
import type { Column, Enumeration, Tables } from './perspective.ts'
import { previewSchema } from './going-out.ts'
import { previewStatements } from './perspective.ts'

/**
 * Makes schema `preview`, unless it is there as it has to be. Views hold on to the columns that they read, so migrations
 * drop it (src/database/migrations/apply-to-schema.ts), and whoever previews next makes it anew.
 */
export async function ensurePreview(url: string): Promise<void> {
  const client = await connectClient(url)
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('sofar:preview'))`)
    const statements = previewStatements(await readTables(client), await readEnumerations(client))
    const version = createHash('sha256').update(statements.join(';')).digest('hex')
    if ((await readVersion(client)) !== version) {
      for (const statement of statements) await client.query(statement)
      await client.query(`comment on schema ${previewSchema} is '${version}'`)
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function readVersion(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ version: string }>(
    `select obj_description(to_regnamespace($1)::oid, 'pg_namespace') as version`,
    [previewSchema],
  )
  return rows[0]?.version
}

async function readTables(client: pg.Client): Promise<Tables> {
  const { rows } = await client.query<{ name: string; columns: Column[] }>(
    `select relname as name, json_agg(json_build_object(
       'name', attname,
       'type', format_type(atttypid, atttypmod),
       'enumeration', case typtype when 'e' then typname end,
       'standard', pg_get_expr(adbin, adrelid)
     ) order by attnum) as columns
     from pg_class
     join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
     join pg_type on pg_type.oid = atttypid
     left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where relnamespace = 'published'::regnamespace and relkind = 'r' group by relname order by relname`,
  )
  return Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))
}

async function readEnumerations(client: pg.Client): Promise<Enumeration[]> {
  const { rows } = await client.query<Enumeration>(
    `select typname as name, json_agg(enumlabel order by enumsortorder) as values
     from pg_type join pg_enum on enumtypid = pg_type.oid
     where typnamespace = 'published'::regnamespace group by typname order by typname`,
  )
  return rows
}
