import { connectClient } from '../../src/database/connection.ts'

/**
 * Fills both perspectives: 50 claims a story, two citations a claim, of the same source for every tenth, one source for
 * every ten claims. Readers see one claim in a hundred as it was before.
 */
export async function insertNewsroom(url: string, { claims }: { claims: number }): Promise<void> {
  const client = await connectClient(url)
  try {
    await client.query('begin')
    // Without revisions, what settles evidence and the words of the public search: no list reads them.
    const everywhere = ['newsroom', 'published'].flatMap(schema => tables.map(name => `${schema}."${name}"`))
    for (const table of everywhere) await client.query(`alter table ${table} disable trigger user`)
    for (const name of tables) await client.query(`alter table published."${name}" enable trigger keep_new`)
    for (const statement of statements) await client.query(statement, [claims])
    for (const list of ['Story', 'Claim', 'Source', 'Citation']) {
      // The same columns are of other types in the two perspectives.
      await client.query(
        `insert into published."${list}" select copy.* from newsroom."${list}" kept,
           jsonb_populate_record(null::published."${list}", to_jsonb(kept)) copy`,
      )
    }
    await client.query('insert into published."_StoryClaims" select * from newsroom."_StoryClaims"')
    // Readers do not see yet what was saved since.
    await client.query('alter table newsroom."Claim" enable trigger note_saved')
    await client.query(
      `update newsroom."Claim" set text = text || ' Or so it is said.', "updatedAt" = clock_timestamp() + interval '1 second'
       where slug like '%99'`,
    )
    for (const table of everywhere) await client.query(`alter table ${table} enable trigger user`)
    await client.query('commit')
    // As PostgreSQL does by itself, a little later.
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const tables = ['Story', 'Claim', '_StoryClaims', 'Source', 'Citation']

const id = (kind: number, number: string): string =>
  `lpad(to_hex(${kind}), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0')`

const words = `(array['ferry', 'harbour', 'storm', 'captain', 'engine', 'island', 'rescue', 'radio', 'signal', 'night', 'minister', 'report'])`
const word = (step: number): string => `${words}[1 + (n * ${step} + n / 7) % 12]`

const statements = [
  `insert into newsroom."Story" (id, title, slug, status, stage, urgency, body, version, "lastPublishedAt", "firstPublishedAt", "updatedAt", "createdAt")
   select (${id(1, 'n')})::uuid, 'Story ' || n || ' of the ' || ${word(5)}, 'story-' || n, 'developing', 'ready', 1 + n % 9, '[]', 1, now(), now(), now() - n * interval '1 minute', now()
   from generate_series(0, $1::int / 50 - 1) n`,
  `insert into newsroom."Claim" (id, text, slug, kind, importance, assessment, stage, "updatedAt", "createdAt")
   select (${id(2, 'n')})::uuid,
     'Claim number ' || n || ': the ' || ${word(5)} || ' of the ' || ${word(7)} || ' said on the ' || ${word(11)} || ' that ' || md5(n::text) || ' left',
     'claim-' || n, 'fact',
     (array['key', 'supporting', 'background'])[1 + n % 3]::newsroom."ClaimImportanceType",
     (array['reported', 'reported', 'unassessed', 'disputed'])[1 + n % 4]::newsroom."ClaimAssessmentType",
     'ready', now() - n * interval '1 second', now()
   from generate_series(0, $1::int - 1) n`,
  `insert into newsroom."_StoryClaims" ("A", "B")
   select (${id(2, 'n')})::uuid, (${id(1, 'n / 50')})::uuid from generate_series(0, $1::int - 1) n`,
  `insert into newsroom."Source" (id, title, kind, url, reliability, "originBasis", "updatedAt", "createdAt")
   select (${id(3, 'n')})::uuid, 'Log ' || n || ' of the ' || ${word(7)}, 'news_report', 'https://example.com/' || md5(n::text), 'B', 'first_hand', now(), now()
   from generate_series(0, $1::int / 10 - 1) n`,
  `insert into newsroom."Citation" (id, claim, source, stance, credibility, "quoteExact", "updatedAt", "createdAt")
   select (${id(4, 'n')})::uuid, (${id(2, 'n / 2')})::uuid, (${id(3, '((n - (n % 20 = 1)::int) * 7) % ($1::int / 10)')})::uuid, 'supports', 'c2', 'Dep. 12:00', now(), now()
   from generate_series(0, $1::int * 2 - 1) n`,
]
