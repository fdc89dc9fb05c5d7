import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { auditOf, create } from './newsroom-api.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const lists = [
  ['Story', 'title'],
  ['Claim', 'text'],
  ['OpenQuestion', 'text'],
  ['WatchItem', 'text'],
] as const

describe.each(lists)('The way out of a %s', (list, named) => {
  const draft = () => create(newsroom.as('reporter'), list, { [named]: 'The ferry' })
  const move = (role: 'reporter' | 'editor', action: string, id: string, note?: string) =>
    newsroom.as(role)(
      note === undefined
        ? `mutation ($id: ID!) { item: ${action}(where: { id: $id }) { stage reviewNote } }`
        : `mutation ($id: ID!, $note: String!) { item: ${action}(where: { id: $id }, note: $note) { stage reviewNote } }`,
      { id, note },
    )

  test('leads over an editor, and back with a note', async () => {
    const id = await draft()
    expect(await move('reporter', `submit${list}ForReview`, id)).toEqual({
      item: { stage: 'in_review', reviewNote: '' },
    })
    expect(await move('editor', `return${list}ToDraft`, id, 'Who saw it?')).toEqual({
      item: { stage: 'draft', reviewNote: 'Who saw it?' },
    })
    expect(await move('reporter', `submit${list}ForReview`, id)).toEqual({
      item: { stage: 'in_review', reviewNote: '' },
    })
    expect(await move('editor', `mark${list}Ready`, id)).toEqual({ item: { stage: 'ready', reviewNote: '' } })
    expect((await auditOf(newsroom.as('editor'), id)).map(({ action }) => action)).toEqual([
      'submitted_for_review',
      'returned_to_draft',
      'submitted_for_review',
      'marked_ready',
    ])
  })

  test('is closed to a reporter, by whatever door', async () => {
    const id = await draft()
    await expect(move('reporter', `mark${list}Ready`, id)).rejects.toMatchObject({
      extensions: { code: 'KS_ACCESS_DENIED' },
    })
    await expect(move('reporter', `return${list}ToDraft`, id, 'No.')).rejects.toThrow('Access denied')
    await expect(
      newsroom.as('reporter')(
        `mutation ($id: ID!) { update${list}(where: { id: $id }, data: { stage: ready }) { id } }`,
        { id },
      ),
    ).rejects.toThrow('submit it for review')
    await expect(create(newsroom.as('reporter'), list, { [named]: 'The ferry', stage: 'ready' })).rejects.toThrow(
      'submit it for review',
    )
  })

  test('has an order, and says so', async () => {
    const id = await draft()
    await expect(move('editor', `return${list}ToDraft`, id, 'Why?')).rejects.toThrow('stage: is draft')
    await move('editor', `mark${list}Ready`, id)
    await expect(move('editor', `submit${list}ForReview`, id)).rejects.toThrow('stage: is ready')
    await expect(move('editor', `return${list}ToDraft`, id, '  ')).rejects.toThrow('note: must not be empty')
  })
})

test('An allegation is ready when those accused were asked', async () => {
  const id = await create(newsroom.as('editor'), 'Claim', { text: 'She took it.', kind: 'allegation' })
  await expect(
    newsroom.as('editor')(`mutation ($id: ID!) { markClaimReady(where: { id: $id }) { id } }`, { id }),
  ).rejects.toThrow('response')
})
