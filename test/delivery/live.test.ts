import { buildStory, change, publish, saveStory } from '../support/build.ts'
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

type Event = { readonly id: string; readonly data: any }
type Stream = { next(): Promise<Event>; close(): void }

/** Subscribes over server-sent events; settles once the subscription stands. */
async function subscribe(node: DeliveryNode | undefined, query: string, lastEventId?: string): Promise<Stream> {
  const stopped = new AbortController()
  const response = await fetch(`${node?.url}?${new URLSearchParams({ query })}`, {
    headers: { accept: 'text/event-stream', ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    signal: stopped.signal,
  })
  if (response.status !== 200) throw new Error(await response.text())
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const block = async (): Promise<string> => {
    for (let end = text.indexOf('\n\n'); ; end = text.indexOf('\n\n')) {
      if (end !== -1) {
        const found = text.slice(0, end)
        text = text.slice(end + 2)
        // A comment keeps the connection open.
        if (found !== ':') return found
        continue
      }
      const read = await reader?.read()
      if (read === undefined || read.done) throw new Error('the stream ended')
      text += read.value
    }
  }
  expect(await block()).toBe('retry: 1000')
  return {
    next: async () => {
      const lines = new Map((await block()).split('\n').map(line => [line.split(':')[0], line.replace(/^\w+: /, '')]))
      expect(lines.get('event')).toBe('next')
      return { id: lines.get('id') ?? '', data: JSON.parse(lines.get('data') ?? '').data }
    },
    close: () => stopped.abort(),
  }
}

const published = async (title: string, more = {}) => {
  const story = await saveStory(editor, buildStory({ title, ...more }))
  await publish(editor, story.id)
  return story
}

const moveOn = async (id: string, dek: string) => {
  await change(editor, 'Story', id, { dek })
  await publish(editor, id)
}

const storyUpdated = (slug: string) =>
  `subscription { storyUpdated(slug: "${slug}") { version headline story { dek } } }`

describe('A reader who stays', () => {
  test('is told of each update of a story, on every node, and of no other story', async () => {
    const [story, other] = [await published('Followed'), await published('Not followed')]
    const streams = await Promise.all(nodes.map(node => subscribe(node, storyUpdated(story.slug))))
    await moveOn(other.id, 'Elsewhere.')
    await moveOn(story.id, 'It moved.')
    for (const stream of streams) {
      const { data } = await stream.next()
      expect(data.storyUpdated).toMatchObject({ version: 2, story: { dek: 'It moved.' } })
      stream.close()
    }
  })

  test('gets what went out while the connection was away, once, in order, from another node too', async () => {
    const story = await published('Missed')
    const first = await subscribe(nodes[0], storyUpdated(story.slug))
    await moveOn(story.id, 'One')
    const { id } = await first.next()
    first.close()
    await moveOn(story.id, 'Two')
    await moveOn(story.id, 'Three')
    for (const node of nodes) {
      const stream = await subscribe(node, storyUpdated(story.slug), id)
      const missed = [await stream.next(), await stream.next()]
      expect(missed.map(({ data }) => data.storyUpdated.version)).toEqual([3, 4])
      stream.close()
    }
    const again = await subscribe(nodes[0], storyUpdated(story.slug), id)
    await moveOn(story.id, 'Four')
    const events = [await again.next(), await again.next(), await again.next()]
    expect(events.map(({ data }) => data.storyUpdated.version)).toEqual([3, 4, 5])
    again.close()
  })

  test('is carried over a restart of the server: nothing is lost, nothing comes twice', async () => {
    const story = await published('Restarted')
    const before = await startNode(newsroom.url)
    const stream = await subscribe(before, storyUpdated(story.slug))
    await moveOn(story.id, 'One')
    const { id } = await stream.next()
    await before.close()
    await expect(stream.next()).rejects.toThrow(/terminated|ended/)
    await moveOn(story.id, 'While it was away')
    const after = await startNode(newsroom.url)
    const [again] = await Promise.all([
      subscribe(after, storyUpdated(story.slug), id),
      moveOn(story.id, 'While the reader came back'),
    ])
    await moveOn(story.id, 'Afterwards')
    const events = [await again.next(), await again.next(), await again.next()]
    expect(events.map(({ data }) => data.storyUpdated.version)).toEqual([3, 4, 5])
    again.close()
    await after.close()
  })

  test('follows a story to its new address', async () => {
    const story = await published('Address', { slug: 'first-address' })
    const stream = await subscribe(nodes[0], storyUpdated('first-address'))
    await change(editor, 'Story', story.id, { slug: 'second-address' })
    await publish(editor, story.id)
    await moveOn(story.id, 'Afterwards.')
    const events = [await stream.next(), await stream.next()]
    expect(events.map(({ data }) => data.storyUpdated.version)).toEqual([2, 3])
    stream.close()
  })

  test('is told only what matters, of one topic', async () => {
    const topic = { create: [{ name: 'Ferries', slug: 'ferries' }] }
    const about = await saveStory(editor, buildStory({ title: 'About ferries', topics: topic }))
    const any = await subscribe(nodes[0], 'subscription { updates { story { title } } }')
    const ferries = await subscribe(nodes[0], 'subscription { updates(topic: "ferries") { story { title } } }')
    const critical = await subscribe(
      nodes[0],
      'subscription { updates(minMateriality: critical) { materiality story { title } } }',
    )
    await published('About cars')
    await publish(editor, about.id)
    expect([await any.next(), await any.next()].map(({ data }) => data.updates.story.title)).toEqual([
      'About cars',
      'About ferries',
    ])
    expect((await ferries.next()).data.updates.story.title).toBe('About ferries')
    for (const stream of [any, ferries, critical]) stream.close()
  })

  test.each([
    ['subscription { storyUpdated { version } }', 'is required'],
    ['subscription { nothing { version } }', 'Cannot query field'],
    ['subscription { updates { version } storyUpdated(slug: "a") { version } }', 'only'],
  ])('is told what is wrong with %s', async (query, reason) => {
    await expect(subscribe(nodes[0], query)).rejects.toThrow(reason)
  })
})
