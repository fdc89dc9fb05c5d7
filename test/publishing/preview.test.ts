import * as prismaModule from '../../generated/prisma/client.ts'
import { connectClient } from '../../src/database/connection.ts'
import { createDeliveryContext } from '../../src/delivery/context.ts'
import { ensurePreview } from '../../src/publishing/preview/ensure-preview.ts'
import { collect, findStory } from '../../src/publishing/collect.ts'
import { linkTables } from '../../src/publishing/link-tables.ts'
import { redactProtectedSources } from '../../src/publishing/redact-protected-sources.ts'
import { makePublic } from '../../src/publishing/publish.ts'
import { published } from '../../schema/published.ts'
import { fillWithRandomContent } from '../delivery/random-content.ts'
import { query } from '../support/database.ts'
import { long } from '../support/long.ts'
import { seed } from '../support/seed.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

/** What a preview reads is what a publication writes, row by row, on random newsrooms. */
const rounds = long ? 200 : 2

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
  const delivery = createDeliveryContext(prismaModule, { url: newsroom.url })
  await fillWithRandomContent(newsroom.url, delivery, { seed, perspective: 'newsroom' })
  await delivery.prisma.$disconnect()
  await ensurePreview(newsroom.url)
  await ensurePreview(newsroom.url)
})

afterAll(() => newsroom.close())

const tables = [...Object.keys(published), ...linkTables.map(({ table }) => table)]

/** Every row that the public would see, by table, without the times at which rows were written, which nobody sees. */
async function readAll(schema: string, opened: string): Promise<Record<string, unknown>> {
  const found = await query(
    newsroom.url,
    `select name, rows from (select set_config('sofar.preview', '${opened}', false)) set_first, lateral (${tables
      .map(
        table =>
          `select '${table}' as name, (select jsonb_agg(row order by row::text) from (select to_jsonb(r) - '{createdAt,updatedAt}'::text[] as row from ${schema}."${table}" r) kept) as rows`,
      )
      .join(' union all ')}) read`,
  )
  return Object.fromEntries(found.map(({ name, rows }) => [String(name), rows]))
}

let drawn = 0

/** As editors do over a week: words, stages, protections, agreements, links. */
async function editAtRandom(): Promise<void> {
  const any = (type: string): string =>
    `(enum_range(null::newsroom."${type}"))[1 + floor(random() * cardinality(enum_range(null::newsroom."${type}")))::integer]`
  await query(
    newsroom.url,
    `set sofar.rebuilding = on;
     select setseed(${(seed % 1000) / 1000} + ${(drawn += 1)} / 1e6);
     update newsroom."Story" set title = title || '.', status = (array['developing', 'settled', 'closed', 'withdrawn'])[1 + floor(random() * 4)::integer]::newsroom."StoryStatusType" where random() < 0.6;
     update newsroom."Claim" set text = text || '.', stage = ${any('ClaimStageType')} where random() < 0.7;
     update newsroom."OpenQuestion" set stage = ${any('OpenQuestionStageType')} where random() < 0.7;
     update newsroom."WatchItem" set stage = ${any('WatchItemStageType')} where random() < 0.7;
     update newsroom."Source" set notes = 'secret', title = title || '.', protection = (array['public', 'withheld', 'sealed'])[1 + floor(random() * 3)::integer]::newsroom."SourceProtectionType" where random() < 0.5;
     update newsroom."Citation" set attribution = ${any('CitationAttributionType')} where random() < 0.7;
     update newsroom."Claim" set "supersededBy" = null where random() < 0.3;
     ${linkTables.map(({ table }) => `delete from newsroom."${table}" where random() < 0.1`).join(';')};
     ${linkTables
       .map(
         ({ table, A, B }) =>
           `insert into newsroom."${table}" ("A", "B") select a.id, b.id from newsroom."${A}" a, newsroom."${B}" b where random() < 0.1 on conflict do nothing`,
       )
       .join(';')}`,
  )
}

async function publishStories(ids: readonly string[]): Promise<void> {
  await newsroom.sudo.transaction(
    async ({ prisma }) => {
      // As each publication does; none may follow, where the one story is withdrawn.
      await redactProtectedSources(prisma)
      for (const id of ids) {
        const story = await findStory(prisma, id)
        if (story !== undefined && story.status !== 'withdrawn')
          await makePublic(prisma, await collect(prisma, { story }), 'update')
      }
    },
    { isolationLevel: 'RepeatableRead', timeout: 120_000 },
  )
}

async function storyIds(): Promise<string[]> {
  const found = await query(
    newsroom.url,
    `select id::text from newsroom."Story" order by md5(id::text || '${seed} ${(drawn += 1)}')`,
  )
  return found.map(({ id }) => String(id))
}

describe('A preview', () => {
  test(`of everything shows what publishing every story would, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await editAtRandom()
      const previewed = await readAll('preview', '*')
      await publishStories(await storyIds())
      expect(previewed).toEqual(await readAll('published', ''))
      expect(JSON.stringify(previewed)).not.toContain('secret')
    }
  })

  test(`of one story shows what publishing that one would, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await editAtRandom()
      const [story = ''] = await storyIds()
      const previewed = await readAll('preview', story)
      await publishStories([story])
      expect(previewed).toEqual(await readAll('published', ''))
    }
  })

  test('of nothing in particular shows what is published', async () => {
    await editAtRandom()
    // What is protected by now is hidden in previews at once, and in public with the next publication of anything.
    await newsroom.sudo.transaction(({ prisma }) => redactProtectedSources(prisma))
    expect(await readAll('preview', '')).toEqual(await readAll('published', ''))
  })

  test('looks up by an index what is joined, in both perspectives', async () => {
    const client = await connectClient(newsroom.url, { options: '-c enable_seqscan=off' })
    const { rows } = await client.query(
      `explain select from preview."_StoryClaims" link join preview."Claim" claim on claim.id = link."A"
         join preview."Citation" citation on citation.claim = claim.id left join preview."Source" source on source.id = citation.source
         where link."B" = '00000000-0000-4000-8000-000000000000'`,
    )
    await client.end()
    // What is protected is few, and may be looked up all at once.
    expect(JSON.stringify(rows)).not.toMatch(/Seq Scan on \S+ (?!kept)/)
  })
})
