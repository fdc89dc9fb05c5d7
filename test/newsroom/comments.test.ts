import { buildSource, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let storyId: string

beforeAll(async () => {
  newsroom = await createNewsroom()
  storyId = (await saveStory(newsroom.as('editor'))).id
})

afterAll(() => newsroom.close())

const comment = async (api: Api, data: object): Promise<any> =>
  (
    await api(
      `mutation ($data: CommentCreateInput!) { createComment(data: $data) { id text mentions isResolved writtenBy { name } } }`,
      { data },
    )
  ).createComment

const comments = async (api: Api): Promise<string[]> =>
  (await api(`{ comments { text } }`)).comments.map(({ text }: { text: string }) => text)

describe('A comment', () => {
  test('says who wrote it and whom it mentions, and lies on their desk until it is dealt with', async () => {
    const about = { itemType: 'Story', itemId: storyId }
    const { id, ...said } = await comment(newsroom.as('reporter'), { ...about, text: '@editor, is this all?' })
    expect(said).toEqual({
      text: '@editor, is this all?',
      mentions: [newsroom.people.editor],
      isResolved: false,
      writtenBy: { name: 'reporter' },
    })
    const mine = async () =>
      (await newsroom.as('editor')(`{ desk { mine { reason story { id } } } }`)).desk.mine.filter(
        ({ reason }: { reason: string }) => reason === 'mentioned',
      )
    expect(await mine()).toEqual([{ reason: 'mentioned', story: { id: storyId } }])
    const { updateComment } = await newsroom.as('editor')(
      `mutation ($id: ID!) {
        updateComment(where: { id: $id }, data: { isResolved: true }) { resolvedBy { name } resolvedAt }
      }`,
      { id },
    )
    expect(updateComment).toEqual({ resolvedBy: { name: 'editor' }, resolvedAt: expect.any(String) })
    expect(await mine()).toEqual([])
  })

  test('is changed by its writer alone, and says that it was', async () => {
    const { id } = await comment(newsroom.as('reporter'), { itemType: 'Story', itemId: storyId, text: 'First thought' })
    const change = (api: Api) =>
      api(
        `mutation ($id: ID!) { updateComment(where: { id: $id }, data: { text: "Second thought" }) { text editedAt } }`,
        {
          id,
        },
      )
    await expect(change(newsroom.as('admin'))).rejects.toThrow('Access denied')
    expect((await change(newsroom.as('reporter'))).updateComment).toEqual({
      text: 'Second thought',
      editedAt: expect.any(String),
    })
  })

  test('is about something that there is', async () => {
    await expect(
      comment(newsroom.as('editor'), { itemType: 'Claim', itemId: storyId, text: 'About nothing' }),
    ).rejects.toThrow('itemId: there is no Claim with this id, or you may not see it')
  })

  test.each([
    ['Topic', 'createTopic', '{ name: "Ports" }', 'topic'],
    ['Entity', 'createEntity', '{ name: "The port authority", kind: public_body }', 'entity'],
  ])('about a %s puts it on the desk of whom it mentions', async (itemType, create, data, field) => {
    const made = await newsroom.as('editor')(`mutation { ${create}(data: ${data}) { id } }`)
    const itemId = made[create].id
    await comment(newsroom.as('reporter'), { itemType, itemId, text: '@admin, is this the right name?' })
    const { desk } = await newsroom.as('admin')(`{ desk { mine { reason ${field} { id } } } }`)
    expect(desk.mine).toContainEqual({ reason: 'mentioned', [field]: { id: itemId } })
  })

  test('on a source that is not named is read by those alone who may read who it is', async () => {
    const { createSource } = await newsroom.as('editor')(
      `mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`,
      {
        data: buildSource({
          protection: 'withheld',
          title: 'A name',
          publicAttribution: 'A port worker who saw it',
          anonymityReason: 'They would lose their post.',
        }),
      },
    )
    await comment(newsroom.as('editor'), { itemType: 'Source', itemId: createSource.id, text: 'CANARY in a comment' })
    expect(await comments(newsroom.as('admin'))).toContain('CANARY in a comment')
    expect(await comments(newsroom.as('reporter'))).not.toContain('CANARY in a comment')
    const script = newsroom.in({
      itemId: newsroom.people.editor,
      data: { id: newsroom.people.editor, name: 'editor', role: 'editor' },
      scopes: ['newsroom_read'],
    })
    expect(await comments((query, variables = {}) => script.graphql.run({ query, variables }))).not.toContain(
      'CANARY in a comment',
    )
    const probe = `{ commentsCount(where: { text: { startsWith: "CANARY" } }) }`
    expect((await newsroom.as('reporter')(probe)).commentsCount).toBe(0)
  })

  test('is in nothing that the public can ask for', async () => {
    await expect(newsroom.delivery(`{ comments { text } }`)).rejects.toThrow('Cannot query field "comments"')
  })

  test('about a source that is sealed later is forgotten, as its name is', async () => {
    const { createSource } = await newsroom.as('editor')(
      `mutation ($data: SourceCreateInput!) { createSource(data: $data) { id } }`,
      { data: buildSource({ title: 'A name that has to go' }) },
    )
    await comment(newsroom.as('editor'), { itemType: 'Source', itemId: createSource.id, text: 'A name that has to go' })
    await newsroom.as('editor')(
      `mutation ($id: ID!) {
        updateSource(where: { id: $id }, data: {
          protection: sealed, title: "", url: "", publicAttribution: "A port worker who saw it", anonymityReason: "Their post"
        }) { id }
      }`,
      { id: createSource.id },
    )
    expect(await comments(newsroom.as('admin'))).not.toContain('A name that has to go')
  })
})
