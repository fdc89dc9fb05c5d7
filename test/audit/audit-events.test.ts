import { post, signIn } from '../support/http.ts'
import type { NewsroomServer } from '../support/newsroom-server.ts'
import { createNewsroomServer, emailOf, peoplesPassword } from '../support/newsroom-server.ts'

let server: NewsroomServer

beforeAll(async () => {
  server = await createNewsroomServer()
})

afterAll(() => server.close())

const admin = (query: string) => server.newsroom.as('admin')(query)
const events = async (...actions: string[]) =>
  (
    await server.newsroom.as('admin')(
      `query ($actions: [String!]!) {
        auditEvents(where: { action: { in: $actions } }, orderBy: [{ occurredAt: asc }, { id: asc }]) {
          action address subjectType subjectId details actor { name }
        }
      }`,
      { actions },
    )
  ).auditEvents

/** Seen red with recordSignOut emptied: that of who came in and who left. */
describe('The audit log tells', () => {
  test('who came in and from where, who tried to, and who left', async () => {
    const { editor, reporter } = server.newsroom.people
    const token = await signIn(server.url, emailOf('editor'), peoplesPassword)
    await signIn(server.url, emailOf('reporter'), 'my secret from elsewhere')
    await signIn(server.url, 'my secret@in the wrong field', peoplesPassword)
    await post(`${server.url}/api/graphql`, 'mutation { endSession }', { token })
    const told = await events('signed_in', 'sign_in_failed', 'signed_out')
    const from = { address: '127.0.0.1', details: {} }
    expect(told).toEqual([
      { ...from, action: 'signed_in', subjectType: 'User', subjectId: editor, actor: { name: 'editor' } },
      { ...from, action: 'sign_in_failed', subjectType: 'User', subjectId: reporter, actor: null },
      { ...from, action: 'sign_in_failed', subjectType: 'User', subjectId: '', actor: null },
      { ...from, action: 'signed_out', subjectType: 'User', subjectId: editor, actor: { name: 'editor' } },
    ])
  })

  test('nothing that a client says of its own address', async () => {
    await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify({
        query: `mutation { authenticateUserWithPassword(email: "spoof@example.com", password: "x") { __typename } }`,
      }),
    })
    expect((await events('sign_in_failed')).at(-1)).toMatchObject({ address: '127.0.0.1' })
  })

  test('who may come in, and as what', async () => {
    const id = server.newsroom.people.reporter
    const change = (data: string) => admin(`mutation { updateUser(where: { id: "${id}" }, data: ${data}) { id } }`)
    await change('{ role: editor }')
    await change('{ state: disabled, role: reporter }')
    await change('{ state: active, password: "another that is long enough" }')
    await change('{ name: "A new name" }')
    const { createUser: made } = await admin(
      `mutation { createUser(data: { name: "New", email: "new@example.com", password: "long enough for this" }) { id } }`,
    )
    const told = await events('role_changed', 'person_disabled', 'person_enabled', 'password_changed', 'person_added')
    expect(told.map(({ action, subjectId, details }: any) => [action, subjectId, details])).toEqual(
      expect.arrayContaining([
        ['role_changed', id, { from: 'reporter', to: 'editor' }],
        ['role_changed', id, { from: 'editor', to: 'reporter' }],
        ['person_disabled', id, {}],
        ['person_enabled', id, {}],
        ['password_changed', id, {}],
        ['person_added', made.id, { name: 'New', role: 'reporter' }],
      ]),
    )
    expect(told).toHaveLength(6)
    expect(JSON.stringify(told)).not.toContain('long enough')
  })

  test('who made and who ended a token', async () => {
    const { issueApiToken } = await admin(
      `mutation { issueApiToken(name: "import", scopes: [content_write, publish], expiresAt: null) { token apiToken { id } } }`,
    )
    const { id } = issueApiToken.apiToken
    await admin(`mutation { revokeApiToken(where: { id: "${id}" }) { id } }`)
    await admin(`mutation { revokeApiToken(where: { id: "${id}" }) { id } }`)
    const told = await events('api_token_created', 'api_token_revoked')
    expect(told.map(({ action, subjectId, details }: any) => [action, subjectId, details])).toEqual([
      [
        'api_token_created',
        id,
        { name: 'import', scopes: ['content:write', 'publish'], owner: 'admin', until: 'never expires' },
      ],
      ['api_token_revoked', id, { name: 'import' }],
    ])
  })

  test('which settings were changed', async () => {
    await admin(`mutation { createPublisher(data: { name: "The Harbour Post" }) { id } }`)
    await admin(`mutation { updatePublisher(where: { id: 1 }, data: { independentOriginsNeeded: 3 }) { id } }`)
    expect(await events('settings_changed')).toMatchObject([{ details: { fields: ['independentOriginsNeeded'] } }])
  })
})
