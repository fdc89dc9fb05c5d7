import { published } from '../../schema/published.ts'
import { readerUrl } from '../../src/database/roles.ts'
import { linkTables } from '../../src/publishing/link-tables.ts'
import { query } from '../support/database.ts'
import { buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

describe('The two perspectives', () => {
  test('are kept apart by PostgreSQL itself', async () => {
    const reader = readerUrl(newsroom.url)
    await expect(query(reader, 'select * from newsroom."Claim"')).rejects.toThrow(
      'permission denied for schema newsroom',
    )
    await expect(query(reader, 'delete from published."Claim"')).rejects.toThrow(/permission denied|read-only/)
    await expect(query(reader, 'create table published.mine ()')).rejects.toThrow(/permission denied|read-only/)
    await expect(query(reader, 'select count(*) from published."Claim"')).resolves.toHaveLength(1)
  })

  test('share every many-to-many relation that is on the allow-list', async () => {
    const rows = await query(
      newsroom.url,
      `select conrelid::regclass::text as "table", max(confrelid::regclass::text) filter (where conname like '%A_fkey') as "A",
         max(confrelid::regclass::text) filter (where conname like '%B_fkey') as "B"
       from pg_constraint join pg_namespace n on n.oid = connamespace
       where n.nspname = 'published' and contype = 'f' and conrelid::regclass::text like '%."\\_%'
       group by conrelid`,
    )
    const bare = (name: unknown) => String(name).replaceAll('"', '').replace('published.', '')
    const inDatabase = rows.map(row => ({ table: bare(row.table), A: bare(row.A), B: bare(row.B) }))
    const known = linkTables.map(({ table, A, B }) => ({ table, A, B }))
    const byTable = (a: { table: string }, b: { table: string }) => a.table.localeCompare(b.table)
    expect(inDatabase.toSorted(byTable)).toEqual(known.toSorted(byTable))
  })

  test('have no column with newsroom content in public', async () => {
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({ claims: { create: [{ text: 'It rained.', stage: 'ready', notes: 'CANARY notes' }] } }),
    )
    await publish(newsroom.as('editor'), story.id)
    for (const list of Object.keys(published)) {
      const rows = await query(newsroom.url, `select row_to_json(r) as row from published."${list}" r`)
      expect(JSON.stringify(rows)).not.toContain('CANARY')
    }
    const [claim] = await query(
      newsroom.url,
      `select notes, "createdBy" from published."Claim" where text = 'It rained.'`,
    )
    expect(claim).toEqual({ notes: '', createdBy: null })
  })

  test('leave a redirect when a public address changes', async () => {
    const story = await saveStory(newsroom.as('editor'), buildStory({ title: 'Old address' }))
    await publish(newsroom.as('editor'), story.id)
    await change(newsroom.as('editor'), 'Story', story.id, { slug: 'new-address' })
    await publish(newsroom.as('editor'), story.id)
    const { redirects } = await newsroom.as('editor')(
      `{ redirects(where: { fromSlug: { equals: "old-address" } }) { story { id slug } } }`,
    )
    expect(redirects).toEqual([{ story: { id: story.id, slug: 'new-address' } }])
  })
})
