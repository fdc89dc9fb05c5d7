import { connectClient } from '../../src/database/connection.ts'

/** Each table that an import fills, and what must differ between a row and its copy. */
const tables = [
  ['Source', `jsonb_build_object('url', row.url || '?copy')`],
  ['Claim', `jsonb_build_object('slug', row.slug || '-copy')`],
  ['Citation', `jsonb_build_object('claim', md5(row.claim::text)::uuid, 'source', md5(row.source::text)::uuid)`],
  ['Story', `jsonb_build_object('slug', row.slug || '-copy')`],
] as const

/** Copies every row that was imported, in one transaction with one statement a table; answers with the seconds. */
export async function insertBare(url: string): Promise<number> {
  const client = await connectClient(url)
  try {
    const startedAt = performance.now()
    await client.query('begin')
    for (const [name, differing] of tables) {
      await client.query(
        `insert into newsroom."${name}"
         select copy.* from newsroom."${name}" row, jsonb_populate_record(null::newsroom."${name}",
           to_jsonb(row) || jsonb_build_object('id', md5(row.id::text)::uuid) || ${differing}) copy`,
      )
    }
    await client.query(
      `insert into newsroom."_StoryClaims" select md5("A"::text)::uuid, md5("B"::text)::uuid from newsroom."_StoryClaims"`,
    )
    await client.query('commit')
    return (performance.now() - startedAt) / 1_000
  } finally {
    await client.end()
  }
}
