import { buildClaim, buildSource, buildStory, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

describe('A mutation', () => {
  test('leaves nothing behind when a nested part fails', async () => {
    const claims = {
      create: [
        buildClaim({ text: 'Left behind' }),
        buildClaim({ text: 'Too short a text', shortText: 'x'.repeat(76) }),
      ],
    }
    await expect(saveStory(newsroom.as('editor'), buildStory({ claims }))).rejects.toThrow('shortText')
    const { claimsCount, storiesCount } = await newsroom.as('reporter')(
      `{ claimsCount(where: { text: { equals: "Left behind" } }) storiesCount }`,
    )
    expect({ claimsCount, storiesCount }).toEqual({ claimsCount: 0, storiesCount: 0 })
  })

  test('writes all of a batch or none', async () => {
    const data = [
      buildSource({ title: 'First of two' }),
      buildSource({ title: 'Second of two', url: 'javascript:alert(1)' }),
    ]
    await expect(
      newsroom.as('reporter')(`mutation ($data: [SourceCreateInput!]!) { createSources(data: $data) { id } }`, {
        data,
      }),
    ).rejects.toThrow('url')
    const { sourcesCount } = await newsroom.as('reporter')(`{ sourcesCount(where: { title: { contains: "of two" } }) }`)
    expect(sourcesCount).toBe(0)
  })

  test('loses nothing when two people publish one story at once: one wins, the other is told of the conflict', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => publish(newsroom.as('editor'), story.id)))
    const versions = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    const refusals = results.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
    expect(versions).toContain(1)
    expect(new Set(versions)).toEqual(new Set([1]))
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        message: expect.stringContaining('version 1'),
        extensions: { code: 'CONFLICT', updates: [{ version: 1, changes: expect.any(Array) }] },
      })
    }
    const { updatesCount } = await newsroom.delivery(
      `query ($id: ID!) { updatesCount(where: { story: { id: { equals: $id } } }) }`,
      { id: story.id },
    )
    expect(updatesCount).toBe(1)
  })
})
