import { checkPublished, rebuildPublished } from '../../src/publishing/rebuild.ts'
import { buildStory, change, publish, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

/** A story that has been published, corrected, shortened, redirected and withdrawn in part. */
async function makeHistory(): Promise<string> {
  const story = await saveStory(editor)
  await publish(editor, story.id)
  const other = await saveStory(editor, buildStory({ title: 'Withdrawn', slug: 'withdrawn' }))
  await publish(editor, other.id)
  await change(editor, 'Claim', story.claims[0]?.id ?? '', { text: 'It turned back at noon.' })
  await change(editor, 'Story', story.id, { slug: `moved-${story.id.slice(0, 8)}`, watchItems: { set: [] } })
  await publish(editor, story.id, { signal: 'correction', note: 'It was noon.' })
  await editor(`mutation ($id: ID!) { withdrawStory(where: { id: $id }, note: "It was not so.") { id } }`, other)
  return story.id
}

describe('The record of what was public', () => {
  test('has all that is public, and makes it anew', async () => {
    await makeHistory()
    expect(await checkPublished(newsroom.url)).toEqual([])
    await query(newsroom.url, `update published."Claim" set text = 'Nobody published this.'`)
    await query(newsroom.url, `set sofar.rebuilding = 'on'; update published."Claim" set text = 'Nor this.'`)
    expect(await checkPublished(newsroom.url)).toEqual([{ table: 'Claim', missing: 1, unrecorded: 1 }])
    await rebuildPublished(newsroom.url)
    expect(await checkPublished(newsroom.url)).toEqual([])
    await expect(query(newsroom.url, `select text from published."Claim"`)).resolves.toEqual([
      { text: 'Nobody published this.' },
    ])
  })

  test.each(['newsroom', 'published'])('never changes or removes an update in schema %s', async schema => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await expect(query(newsroom.url, `update ${schema}."Update" set headline = 'Something else'`)).rejects.toThrow(
      'never',
    )
    await expect(query(newsroom.url, `update ${schema}."Change" set was = 'Something else'`)).rejects.toThrow('never')
    await expect(query(newsroom.url, `delete from ${schema}."Change"`)).rejects.toThrow('never')
  })

  test('follows the tables of what is public', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await query(newsroom.url, `alter table published."Topic" add column weight int default 3; select record.follow()`)
    await change(editor, 'Story', story.id, { topics: { create: [{ name: 'Ferries' }] } })
    await publish(editor, story.id)
    expect(await checkPublished(newsroom.url)).toEqual([])
    await expect(query(newsroom.url, `select weight from record."Topic"`)).resolves.toEqual([{ weight: 3 }])
  })
})
