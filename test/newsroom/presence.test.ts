import { saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const note = async (api: Api, id: string, { list = 'Story', leaving = false } = {}): Promise<string[]> => {
  const { noteEditing } = await api(
    `mutation ($list: String!, $id: ID!, $leaving: Boolean!) { noteEditing(list: $list, id: $id, leaving: $leaving) { name since } }`,
    { list, id, leaving },
  )
  return noteEditing.map(({ name }: { name: string }) => name)
}

describe('Two editors on one item', () => {
  test('are told of each other, until one closes it', async () => {
    const { id } = await saveStory(newsroom.as('editor'))
    expect(await note(newsroom.as('reporter'), id)).toEqual([])
    expect(await note(newsroom.as('editor'), id)).toEqual(['reporter'])
    expect(await note(newsroom.as('reporter'), id)).toEqual(['editor'])
    await note(newsroom.as('editor'), id, { leaving: true })
    expect(await note(newsroom.as('reporter'), id)).toEqual([])
  })

  test('are not told of somebody who gave no sign for half a minute, nor of who has another item open', async () => {
    const [one, other] = [await saveStory(newsroom.as('editor')), await saveStory(newsroom.as('editor'))]
    await note(newsroom.as('editor'), one.id)
    await note(newsroom.as('admin'), other.id)
    await query(
      newsroom.url,
      `update sofar_live.presence set seen_at = seen_at - interval '31 seconds' where item_id = '${one.id}'`,
    )
    expect(await note(newsroom.as('reporter'), one.id)).toEqual([])
    expect(await note(newsroom.as('reporter'), other.id)).toEqual(['admin'])
  })

  test('may only speak of items that they can see', async () => {
    const { id } = await saveStory(newsroom.as('editor'))
    await expect(note(newsroom.anonymous, id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
    await expect(note(newsroom.as('reporter'), id, { list: 'Nothing' })).rejects.toThrow('there is no list')
  })
})
