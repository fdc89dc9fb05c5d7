import { lists } from '../../schema/index.ts'
import { publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
  await saveStory(newsroom.as('editor'))
})

afterAll(() => newsroom.close())

describe('The newsroom API', () => {
  test.each(Object.keys(lists))('gives nobody who is not signed in a %s', async listKey => {
    const { listQueryName, listQueryCountName } = namesOf(listKey)
    const answer = await newsroom.anonymous(`{ items: ${listQueryName} { id } count: ${listQueryCountName} }`)
    expect(answer).toEqual({ items: [], count: 0 })
  })

  test('lets nobody who is not signed in write', async () => {
    await expect(saveStory(newsroom.anonymous)).rejects.toMatchObject({ extensions: { code: 'KS_ACCESS_DENIED' } })
  })

  test('shows the audit log to editors, not to reporters', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    const read = `query ($id: String!) { auditEvents(where: { subjectId: { equals: $id } }) { action actor { name } } }`
    await expect(newsroom.as('reporter')(read, story)).resolves.toEqual({ auditEvents: [] })
    await expect(newsroom.as('editor')(read, story)).resolves.toEqual({
      auditEvents: [{ action: 'story_published', actor: { name: 'editor' } }],
    })
  })

  test('lets nobody but an administrator make people or change roles', async () => {
    const make = `mutation { createUser(data: { name: "New", email: "new@example.com", password: "long enough for this", role: admin }) { id } }`
    await expect(newsroom.as('editor')(make)).rejects.toMatchObject({ extensions: { code: 'KS_ACCESS_DENIED' } })
    const { authenticatedItem } = await newsroom.as('reporter')(`{ authenticatedItem { id } }`)
    await expect(
      newsroom.as('reporter')(
        `mutation ($id: ID!) { updateUser(where: { id: $id }, data: { role: admin }) { id } }`,
        authenticatedItem,
      ),
    ).rejects.toMatchObject({ extensions: { code: 'KS_ACCESS_DENIED' } })
    await expect(newsroom.as('admin')(make)).resolves.toMatchObject({ createUser: {} })
  })

  test.each(['Update', 'Change', 'Revision', 'AuditEvent', 'Redirect'])(
    'lets nobody write a %s by hand',
    async listKey => {
      const { createMutationName } = namesOf(listKey)
      await expect(newsroom.as('admin')(`mutation { ${createMutationName}(data: {}) { id } }`)).rejects.toMatchObject({
        extensions: { code: 'KS_ACCESS_DENIED' },
      })
    },
  )

  test('names exactly one item in a unique where', async () => {
    await expect(newsroom.as('editor')(`mutation { deleteStory(where: {}) { id } }`)).rejects.toThrow('exactly one')
  })

  test('keeps what has been published', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    await expect(
      newsroom.as('editor')(`mutation ($id: ID!) { deleteStory(where: { id: $id }) { id } }`, story),
    ).rejects.toThrow('has been published and cannot be deleted')
  })
})

function namesOf(listKey: string) {
  return (
    newsroom.sudo.__internal.lists[listKey]?.graphql.names ?? {
      listQueryName: '',
      listQueryCountName: '',
      createMutationName: '',
    }
  )
}
