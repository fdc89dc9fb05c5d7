import { query } from '../support/database.ts'
import type { NewsroomServer } from '../support/newsroom-server.ts'
import { createNewsroomServer, emailOf, peoplesPassword } from '../support/newsroom-server.ts'

let server: NewsroomServer
let api: string

beforeAll(async () => {
  server = await createNewsroomServer()
  api = `${server.url}/api/graphql`
})

afterAll(() => server.close())

beforeEach(() => query(server.newsroom.url, 'truncate sofar_access.allowance'))

type Outcome = 'in' | 'wrong' | 'wait'

const attempt = (email: string, password: string, alias = 'outcome') =>
  `${alias}: authenticateUserWithPassword(email: ${JSON.stringify(email)}, password: ${JSON.stringify(password)}) { __typename }`

async function request(
  fields: string,
  cookie = '',
): Promise<{ outcomes: Outcome[]; response: Response; errors: any[] }> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: `mutation { ${fields} }` }),
  })
  const { data, errors = [] }: any = await response.json()
  const outcomes = Object.values<any>(data ?? {}).map((one): Outcome => {
    if (one === null) return 'wait'
    return one.__typename.endsWith('Success') ? 'in' : 'wrong'
  })
  return { outcomes, response, errors }
}

const tryOnce = async (email: string, password: string, cookie?: string): Promise<Outcome | undefined> =>
  (await request(attempt(email, password), cookie)).outcomes[0]

const count = (outcomes: readonly (Outcome | undefined)[], one: Outcome) =>
  outcomes.filter(found => found === one).length

/**
 * Seen red with the wait that takeAttempt answers ignored: all but that of attempts that were right. With the address of an
 * account counted as it was typed: that of parallel connections. With strangers answered in words of their own: that of
 * who works here.
 */
describe('Attempts to sign in', () => {
  test('are counted one by one through the aliases of one request, and told to wait after that', async () => {
    const fields = Array.from({ length: 25 }, (_, index) => attempt(emailOf('editor'), 'a wrong guess', `a${index}`))
    const { outcomes, response, errors } = await request(fields.join('\n'))
    expect([count(outcomes, 'wrong'), count(outcomes, 'wait')]).toEqual([20, 5])
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^Too many attempts. Try again in \d+ seconds\.$/),
      extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: expect.any(Number) },
    })
    // Also with the right password: what is told to wait tells nothing about it.
    expect(await tryOnce(emailOf('editor'), peoplesPassword)).toBe('wait')
  })

  test('are counted over parallel connections, whatever the case of the address', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        tryOnce(index % 2 === 0 ? emailOf('editor') : emailOf('editor').toUpperCase(), 'a wrong guess'),
      ),
    )
    expect([count(outcomes, 'wrong'), count(outcomes, 'wait')]).toEqual([20, 20])
  })

  test('from one address are counted in whoever’s name', async () => {
    const outcomes: Awaited<ReturnType<typeof tryOnce>>[] = []
    for (let group = 0; group < 7; group += 1) {
      const tries = Array.from({ length: 10 }, (_, index) =>
        tryOnce(`somebody${group}${index}@example.com`, 'a wrong guess'),
      )
      outcomes.push(...(await Promise.all(tries)))
    }
    expect([count(outcomes, 'wrong'), count(outcomes, 'wait')]).toEqual([60, 10])
  })

  test('may be made again as time goes by, one after the other', async () => {
    for (let round = 0; round < 21; round += 1) await tryOnce(emailOf('editor'), 'a wrong guess')
    await query(
      server.newsroom.url,
      `update sofar_access.allowance set counted_at = counted_at - interval '61 seconds'`,
    )
    expect(await tryOnce(emailOf('editor'), 'a wrong guess')).toBe('wrong')
    expect(await tryOnce(emailOf('editor'), peoplesPassword)).toBe('wait')
  })

  test('that were right are not counted', async () => {
    for (let round = 0; round < 25; round += 1) expect(await tryOnce(emailOf('editor'), peoplesPassword)).toBe('in')
  })

  test('of strangers do not keep out a browser that its owner has signed in with before', async () => {
    const { response } = await request(attempt(emailOf('editor'), peoplesPassword))
    const cookies = response.headers.getSetCookie()
    expect(cookies.map(cookie => cookie.split('=')[0])).toEqual(['sofar-session', 'sofar-device'])
    const device = cookies[1]?.split(';')[0] ?? ''
    for (let round = 0; round < 21; round += 1) await tryOnce(emailOf('editor'), 'a wrong guess')
    expect(await tryOnce(emailOf('editor'), peoplesPassword)).toBe('wait')
    expect(await tryOnce(emailOf('editor'), peoplesPassword, device)).toBe('in')
    // A known browser is known for its owner’s account alone, and has its own limit.
    expect(await tryOnce(emailOf('reporter'), 'a wrong guess', device)).toBe('wrong')
    for (let round = 0; round < 20; round += 1) await tryOnce(emailOf('editor'), 'a wrong guess', device)
    expect(await tryOnce(emailOf('editor'), peoplesPassword, device)).toBe('wait')
  })
})

describe('A failed sign-in', () => {
  const answerTo = async (email: string, password: string): Promise<string> => {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { ${attempt(email, password).replace('__typename', '... on UserAuthenticationWithPasswordFailure { message }')} }`,
      }),
    })
    return `${response.status} ${response.headers.getSetCookie().length} ${await response.text()}`
  }

  test('tells nobody whether somebody works here, was disabled or has no password yet', async () => {
    const admin = server.newsroom.as('admin')
    await admin(`mutation { createUser(data: { name: "new", email: "new@example.com" }) { id } }`)
    await admin(`mutation ($id: ID!) { updateUser(where: { id: $id }, data: { state: disabled }) { id } }`, {
      id: server.newsroom.people.reporter,
    })
    const answers = [
      await answerTo('nobody@example.com', peoplesPassword),
      await answerTo(emailOf('editor'), 'a wrong guess'),
      await answerTo(emailOf('reporter'), peoplesPassword),
      await answerTo('new@example.com', ''),
    ]
    expect(new Set(answers).size).toBe(1)
    await admin(`mutation ($id: ID!) { updateUser(where: { id: $id }, data: { state: active }) { id } }`, {
      id: server.newsroom.people.reporter,
    })
  })

  test('is recorded without what was typed', async () => {
    await answerTo(emailOf('editor'), 'CANARY-typed')
    await answerTo('CANARY-typed', 'x')
    const events = await query(
      server.newsroom.url,
      `select "subjectId", details::text from newsroom."AuditEvent" where action = 'sign_in_failed' order by "occurredAt" desc limit 2`,
    )
    expect(events.map(({ subjectId }) => subjectId)).toEqual(['', server.newsroom.people.editor])
    expect(JSON.stringify(events)).not.toContain('CANARY')
  })
})
