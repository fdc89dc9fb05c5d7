import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let writer: Api
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  writer = newsroom.as('admin')
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const revisionOf = async (id: string): Promise<number> =>
  (await writer(`query ($id: ID!) { story(where: { id: $id }) { revision } }`, { id })).story.revision

/** Seen red with refuseStaleUpdates taken out: all that are refused. */
describe('An update that says which version it is based on', () => {
  test('is saved when that is the latest, and moves the item to the next', async () => {
    const { id } = await saveStory(writer)
    expect(await revisionOf(id)).toBe(1)
    const { updateStory } = await writer(
      `mutation ($id: ID!) { updateStory(where: { id: $id }, data: { title: "Second", revision: 1 }) { title revision } }`,
      { id },
    )
    expect(updateStory).toEqual({ title: 'Second', revision: 2 })
  })

  test('is refused when somebody changed the item since, and told who changed what, when', async () => {
    const { id } = await saveStory(writer)
    await change(editor, 'Story', id, { title: 'Theirs', urgency: 2 })
    await change(editor, 'Story', id, { title: 'Theirs again' })
    await expect(change(writer, 'Story', id, { title: 'Mine', revision: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('editor changed this Story'),
      extensions: {
        code: 'CONFLICT',
        list: 'Story',
        id,
        revision: 3,
        changes: [
          { field: 'title', was: 'The ferry that turned back', is: 'Theirs', who: 'editor', revision: 2 },
          { field: 'urgency', was: '5', is: '2', who: 'editor', revision: 2 },
          { field: 'title', was: 'Theirs', is: 'Theirs again', who: 'editor', revision: 3 },
        ].map(expected => expect.objectContaining({ ...expected, when: expect.stringMatching(/^\d{4}-.*Z$/) })),
      },
    })
    const { story } = await writer(`query ($id: ID!) { story(where: { id: $id }) { title } }`, { id })
    expect(story.title).toBe('Theirs again')
  })

  test('is refused as well when a claim was attached to the story from the other side', async () => {
    const { id } = await saveStory(writer)
    await editor(`mutation ($data: ClaimCreateInput!) { createClaim(data: $data) { id } }`, {
      data: buildClaim({ text: 'From the other side', stories: { connect: [{ id }] } }),
    })
    await expect(change(writer, 'Story', id, { title: 'Mine', revision: 1 })).rejects.toMatchObject({
      extensions: {
        code: 'CONFLICT',
        changes: [{ field: 'claims', is: expect.stringContaining('From the other side') }],
      },
    })
  })

  test('is saved when only the system wrote since, as a publication does', async () => {
    const { id } = await saveStory(writer)
    await publish(editor, id)
    await expect(change(writer, 'Story', id, { title: 'Mine', revision: 1 })).resolves.toBeUndefined()
  })

  test('is refused in a batch as a whole', async () => {
    const [one, two] = [await saveStory(writer), await saveStory(writer)]
    await change(editor, 'Story', two.id, { title: 'Theirs' })
    const data = [one, two].map(({ id }) => ({ where: { id }, data: { title: 'Mine', revision: 1 } }))
    await expect(
      writer(`mutation ($data: [StoryUpdateArgs!]!) { updateStories(data: $data) { id } }`, { data }),
    ).rejects.toMatchObject({ extensions: { code: 'CONFLICT', id: two.id } })
    expect(await revisionOf(one.id)).toBe(1)
  })

  test('is refused when there is no such version yet', async () => {
    const { id } = await saveStory(writer)
    await expect(change(writer, 'Story', id, { title: 'Mine', revision: 7 })).rejects.toMatchObject({
      message: expect.stringContaining('no version 7'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  const rounds = process.env.SOFAR_LONG === '1' ? 200 : 8
  test(`wins alone against nine others, ${rounds} times over, and the losers are told what won`, async () => {
    const { id } = await saveStory(writer)
    const losers: unknown[] = []
    for (let round = 1; round <= rounds; round++) {
      const revision = await revisionOf(id)
      const results = await Promise.allSettled(
        Array.from({ length: 10 }, (_, number) =>
          change(writer, 'Story', id, { title: `round ${round} writer ${number}`, revision }),
        ),
      )
      const lost = results.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
      expect(lost).toHaveLength(9)
      losers.push(...lost)
    }
    expect(losers.map(({ extensions }: any) => [extensions.code, extensions.changes?.[0]?.field])).toEqual(
      losers.map(() => ['CONFLICT', 'title']),
    )
    expect(await revisionOf(id)).toBe(rounds + 1)
  }, 600_000)
})

describe('Creating at the same moment', () => {
  test('many claims of one story loses none of them', async () => {
    const { id } = await saveStory(writer, buildStory({ claims: undefined }))
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        writer(`mutation ($data: ClaimCreateInput!) { createClaim(data: $data) { id } }`, {
          data: buildClaim({ text: `Claim ${n}`, stories: { connect: [{ id }] } }),
        }),
      ),
    )
    const { story } = await writer(`query ($id: ID!) { story(where: { id: $id }) { claimsCount } }`, { id })
    expect(story.claimsCount).toBe(8)
  })
})
