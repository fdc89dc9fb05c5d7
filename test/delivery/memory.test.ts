import { connectClient, connectionOptions } from '../../src/database/connection.ts'
import { buildStory, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { serverAsSuperuser } from '../support/server-url.ts'
import { until } from '../support/until.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'

const maxBytes = 200_000

let newsroom: TestNewsroom
let node: DeliveryNode
let story: { id: string; slug: string }

beforeAll(async () => {
  newsroom = await createNewsroom()
  story = await saveStory(newsroom.as('editor'), buildStory({ title: 'As it was' }))
  await publish(newsroom.as('editor'), story.id)
  node = await startNode(newsroom.url, { cacheBytes: maxBytes })
})

afterAll(async () => {
  await node.close()
  await newsroom.close()
})

describe('What is kept in memory', () => {
  test('is made once, however many ask for it at the same moment', async () => {
    const before = node.counts().statements
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => node.ask('{ stories { title claims { text } } }')),
    )
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(node.counts().statements).toBe(before + 1)
  })

  test('is no more than it may be: what was asked for last stays', async () => {
    const ask = (number: number) => node.ask(`{ a${number}: storiesCount }`)
    for (let number = 0; number < 400; number++) await ask(number)
    const { keptBytes, keptEntries, hits } = node.counts()
    expect(keptBytes).toBeLessThanOrEqual(maxBytes)
    expect(keptEntries).toBeGreaterThan(10)
    expect(keptEntries).toBeLessThan(400)
    await ask(399)
    expect(node.counts().hits).toBe(hits + 1)
  })

  test('is forgotten when a change may have gone unheard', async () => {
    const title = async () => (await node.ask(`{ story(where: { slug: "${story.slug}" }) { title } }`)).data.story.title
    expect(await title()).toBe('As it was')
    const { database = '' } = connectionOptions(newsroom.url)
    const [server, client] = [await connectClient(serverAsSuperuser()), await connectClient(newsroom.url)]
    // Nobody listens when it changes, or comes back before.
    await server.query(`alter database ${database} connection limit 0`)
    await server.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where application_name = 'sofar delivery listener' and datname = $1`,
      [database],
    )
    await client.query(`update published."Story" set title = 'As it is' where id = $1`, [story.id])
    await server.query(`alter database ${database} connection limit -1`)
    await Promise.all([server.end(), client.end()])
    await until(async () => (await title()) === 'As it is')
  })
})
