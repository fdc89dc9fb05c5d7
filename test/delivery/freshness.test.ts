import { connectClient } from '../../src/database/connection.ts'
import type { SavedStory } from '../support/build.ts'
import { buildStory, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'

let newsroom: TestNewsroom
let editor: Api
let nodes: DeliveryNode[]

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
  nodes = [await startNode(newsroom.url), await startNode(newsroom.url)]
})

afterAll(async () => {
  await Promise.all(nodes.map(node => node.close()))
  await newsroom.close()
})

async function publishedStory(title: string): Promise<SavedStory> {
  const story = await saveStory(editor, buildStory({ title }))
  await publish(editor, story.id)
  return story
}

const rename = (id: string, title: string) =>
  editor(`mutation ($id: ID!, $title: String!) { updateStory(where: { id: $id }, data: { title: $title }) { id } }`, {
    id,
    title,
  })

const pageOf = ({ slug }: { slug: string }) =>
  `{ story(where: { slug: "${slug}" }) { title claims(orderBy: { id: asc }) { text } } }`

describe('What is published', () => {
  test('is seen by the first request after publishStory has returned, on every node, every time', async () => {
    const story = await publishedStory('The first title')
    for (let round = 0; round < 15; round++) {
      await Promise.all(nodes.map(node => node.ask(pageOf(story))))
      await rename(story.id, `Title ${round}`)
      await publish(editor, story.id)
      const answers = await Promise.all(nodes.map(node => node.ask(pageOf(story))))
      expect(answers.map(({ data, text }) => data?.story.title ?? text)).toEqual([`Title ${round}`, `Title ${round}`])
    }
  })

  test('leaves answers about other stories in memory', async () => {
    const [kept, changed] = [await publishedStory('Stays'), await publishedStory('Changes')]
    const [node] = nodes
    if (node === undefined) throw new Error('no node')
    const before = await node.ask(pageOf(kept))
    // Behind the back of the triggers: only an answer from memory does not see it.
    const client = await connectClient(newsroom.url)
    await client.query(`alter table published."Story" disable trigger tell_change`)
    await client.query(`update published."Story" set title = 'Unheard' where id = $1`, [kept.id])
    await client.query(`alter table published."Story" enable always trigger tell_change`)
    await client.end()
    await rename(changed.id, 'Changed')
    await publish(editor, changed.id)
    expect((await node.ask(pageOf(changed))).data.story.title).toBe('Changed')
    expect((await node.ask(pageOf(kept))).text).toBe(before.text)
  })
})
