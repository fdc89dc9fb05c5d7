import { buildClaim, buildStory, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const assign = (ids: readonly string[], person: string, role: 'editor' | 'reporter' = 'editor') =>
  newsroom.as(role)(`mutation ($data: [AssignClaimArgs!]!) { assignClaims(data: $data) { assignedTo { name } } }`, {
    data: ids.map(id => ({ where: { id }, person })),
  })

const onDeskOf = async (role: 'editor' | 'reporter'): Promise<string[]> =>
  (await newsroom.as(role)(`{ desk { mine { reason claim { id } } } }`)).desk.mine
    .filter(({ reason }: { reason: string }) => reason === 'assigned')
    .map(({ claim }: { claim: { id: string } }) => claim.id)
    .toSorted()

describe('Several claims at once', () => {
  let ids: string[]

  beforeAll(async () => {
    const claims = { create: [buildClaim(), buildClaim()] }
    ids = (await saveStory(newsroom.as('editor'), buildStory({ claims }))).claims.map(({ id }) => id).toSorted()
  })

  test('are given to somebody, on whose desk they are then, and taken back', async () => {
    const { assignClaims } = await assign(ids, newsroom.people.reporter)
    expect(assignClaims).toEqual(ids.map(() => ({ assignedTo: { name: 'reporter' } })))
    expect([await onDeskOf('reporter'), await onDeskOf('editor')]).toEqual([ids, []])
    await assign(ids, newsroom.people.editor)
    expect([await onDeskOf('reporter'), await onDeskOf('editor')]).toEqual([[], ids])
    await assign(ids, 'nobody')
    expect([await onDeskOf('reporter'), await onDeskOf('editor')]).toEqual([[], []])
  })

  test('stay as they were when one of them is not there, or nobody is', async () => {
    await expect(assign([...ids, '00000000-0000-4000-8000-000000000000'], newsroom.people.editor)).rejects.toThrow(
      'no Claim',
    )
    await expect(assign(ids, '00000000-0000-4000-8000-000000000000')).rejects.toThrow(
      'person: there is nobody with this id.',
    )
    expect(await onDeskOf('editor')).toEqual([])
  })
})
