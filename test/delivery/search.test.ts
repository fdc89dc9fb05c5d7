import { connectClient } from '../../src/database/connection.ts'
import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'

let newsroom: TestNewsroom
let editor: Api
let node: DeliveryNode
let story: { id: string; slug: string; claims: { id: string }[] }

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
  const claims = [
    buildClaim({ text: 'The harbour master closed the eastern pier.' }),
    buildClaim({ text: 'A crane fell & <b>nobody</b> was hurt at the eastern pier.' }),
  ]
  story = await saveStory(
    editor,
    buildStory({ title: 'Pier collapse', dek: 'What is known about the eastern pier.', claims: { create: claims } }),
  )
  node = await startNode(newsroom.url)
})

afterAll(async () => {
  await node.close()
  await newsroom.close()
})

const withClient = async (sql: string) => {
  const client = await connectClient(newsroom.url)
  const result = await client.query<{ word: string }>(sql)
  await client.end()
  return result
}

const search = async (query: string, more = '') => {
  const { data, text } = await node.ask(
    `query ($query: String!) { search(query: $query ${more}) {
      hits { type title snippet story { slug } claim { id text } source { id } question { text } } endCursor hasMore
    } }`,
    { query },
  )
  if (!data) throw new Error(text)
  return data.search
}

const titles = async (query: string, more = '') =>
  (await search(query, more)).hits.map(({ title }: { title: string }) => title)

describe('Search', () => {
  test('finds nothing before it is published, and everything at once after', async () => {
    expect(await titles('pier')).toEqual([])
    await publish(editor, story.id)
    const { hits } = await search('eastern pier')
    expect(hits.map(({ type }: { type: string }) => type).toSorted()).toEqual(['claim', 'claim', 'story'])
    expect(hits.find(({ type }: { type: string }) => type === 'story')).toMatchObject({
      story: { slug: story.slug },
      title: '<mark>Pier</mark> collapse',
      snippet: 'What is known about the <mark>eastern</mark> <mark>pier</mark>',
      claim: null,
    })
  })

  test('finds beginnings of words, all of which have to be there, and one kind only', async () => {
    expect(await titles('harb mast')).toEqual(['The <mark>harbour</mark> <mark>master</mark> closed the eastern pier.'])
    expect(await titles('zeppelin pier')).not.toContain('<mark>Pier</mark> collapse')
    expect(await titles('pier', 'type: story')).toEqual(['<mark>Pier</mark> collapse'])
    expect(await titles('collapse', 'type: claim')).toEqual([])
  })

  test('finds what is spelt like it when there is nothing', async () => {
    expect(await titles('harbuor', 'type: claim')).toEqual(['The <mark>harbour</mark> master closed the eastern pier.'])
    expect(await titles('estern harbuor', 'type: claim')).toHaveLength(1)
  })

  test('escapes what it found, so that only its own marks are HTML', async () => {
    const [title] = await titles('crane nobody')
    expect(title).toBe(
      'A <mark>crane</mark> fell &amp; &lt;b&gt;<mark>nobody</mark>&lt;/b&gt; was hurt at the eastern pier.',
    )
  })

  test('goes on where it stopped', async () => {
    const first = await search('pier', 'first: 2')
    expect([first.hits.length, first.hasMore, first.endCursor]).toEqual([2, true, '2'])
    const second = await search('pier', 'first: 2, after: "2"')
    expect([second.hits.length, second.hasMore]).toEqual([1, false])
  })

  test.each(['', '!!', "'", '\\', '& | ! :*', 'a'.repeat(200), '🦀', "pier'); drop table x"])(
    'takes %j',
    async query => {
      expect((await search(query)).hits).toEqual(expect.any(Array))
    },
  )

  test.each([
    ['first: 0', '1 to 50'],
    ['first: 51', '1 to 50'],
    ['after: "x"', 'endCursor'],
  ])('refuses %s', async (more, reason) => {
    await expect(search('pier', more)).rejects.toThrow(reason)
  })

  test('forgets what is taken out', async () => {
    await change(editor, 'Story', story.id, { title: 'Quay collapse', dek: '' })
    await publish(editor, story.id)
    expect(await titles('quay', 'type: story')).toEqual(['<mark>Quay</mark> collapse'])
    expect(await titles('pier', 'type: story')).toEqual([])
    const { rows } = await withClient(`select word from search.word where word in ('quay', 'collapse', 'known')`)
    expect(rows.map(({ word }) => word).toSorted()).toEqual(['collapse', 'quay'])
  })
})
