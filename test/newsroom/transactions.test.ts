import { buildClaim, buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

/** Seen red with inTransaction taken off the mutations: all of it but that of one that is alone. */
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

  test('publishes different stories at once, though they name the same people and show the same source', async () => {
    const editor = newsroom.as('editor')
    const { createEntity, createSource } = await editor(
      `mutation ($entity: EntityCreateInput!, $source: SourceCreateInput!) {
        createEntity(data: $entity) { id } createSource(data: $source) { id }
      }`,
      { entity: { name: 'Harbour Office', kind: 'public_body' }, source: buildSource() },
    )
    const citations = { create: [{ stance: 'supports', source: { connect: createSource } }] }
    const stories: { id: string }[] = []
    for (const title of ['The pier', 'The mole', 'The lock', 'The dyke']) {
      const claims = { create: [buildClaim({ text: `${title} holds.`, citations })] }
      stories.push(await saveStory(editor, buildStory({ title, claims, entities: { connect: [createEntity] } })))
    }
    const publishAll = () => Promise.all(stories.map(({ id }) => publish(editor, id)))
    expect(await publishAll()).toEqual([1, 1, 1, 1])
    await change(editor, 'Entity', createEntity.id, { name: 'The Harbour Office' })
    await change(editor, 'Source', createSource.id, { title: 'The harbour log' })
    expect(await publishAll()).toEqual(expect.arrayContaining([2]))
    const { source } = await newsroom.delivery(
      `query ($id: ID!) { source(where: { id: $id }) { title } }`,
      createSource,
    )
    expect(source).toEqual({ title: 'The harbour log' })
  })
})
