import type { DeliveryNode } from '../delivery/node.ts'
import { startNode } from '../delivery/node.ts'
import { change, publish, saveStory } from '../support/build.ts'
import { long } from '../support/long.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

/** Seen red with mutations at the isolation level ReadCommitted. */
const [rounds, publishers] = [long ? 200 : 4, 10]

let newsroom: TestNewsroom
let editor: Api
let node: DeliveryNode

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
  node = await startNode(newsroom.url)
})

afterAll(async () => {
  await node.close()
  await newsroom.close()
})

const page = `query ($id: ID!) { story(where: { id: $id }) { version title claims { text } updates { version } } }`

describe('Ten people who publish one story at once', () => {
  test('make one update, are told of it, and no reader finds half of it', async () => {
    const story = await saveStory(editor)
    const claim = story.claims[0]?.id ?? ''
    await change(editor, 'Story', story.id, { title: 'Round 0' })
    await change(editor, 'Claim', claim, { text: 'Round 0' })
    await publish(editor, story.id)

    const torn: unknown[] = []
    const day = { isOver: false }
    const reader = (async () => {
      while (!day.isOver) {
        const { story: read } = (await node.ask(page, story)).data
        const round = `Round ${read.version - 1}`
        if (read.title !== round || read.claims[0].text !== round || read.updates.length !== read.version)
          torn.push(read)
      }
    })()

    const refusals: { extensions: unknown }[] = []
    for (let round = 1; round <= rounds; round++) {
      await change(editor, 'Story', story.id, { title: `Round ${round}` })
      await change(editor, 'Claim', claim, { text: `Round ${round}` })
      const attempts = await Promise.allSettled(
        Array.from({ length: publishers }, () => publish(editor, story.id, { signal: 'update' })),
      )
      const versions = attempts.flatMap(attempt => (attempt.status === 'fulfilled' ? [attempt.value] : []))
      expect(new Set(versions)).toEqual(new Set([round + 1]))
      refusals.push(...attempts.flatMap(attempt => (attempt.status === 'rejected' ? [attempt.reason] : [])))
    }
    day.isOver = true
    await reader

    expect(torn).toEqual([])
    expect(refusals.length).toBeGreaterThan(0)
    for (const { extensions } of refusals) {
      expect(extensions).toMatchObject({
        code: 'CONFLICT',
        updates: [{ changes: [{ field: 'title' }, { field: 'text' }], who: expect.any(String) }],
      })
    }
  })
})
