import { hash } from 'bcryptjs'

import type { Role } from '../../schema/access.ts'
import { passwordHash } from '../../src/access/password-hash.ts'
import { query } from '../support/database.ts'
import { post, signIn } from '../support/http.ts'
import { long } from '../support/long.ts'
import type { NewsroomServer } from '../support/newsroom-server.ts'
import { createNewsroomServer, emailOf, peoplesPassword } from '../support/newsroom-server.ts'

/**
 * Seen red with closeSession emptied: that of signing out; with the comparison of `credentials_revision` and `state` taken
 * out of findSession: those of a new password, a new role and of who is disabled, and that of all at once.
 */
let server: NewsroomServer
let api: string

beforeAll(async () => {
  server = await createNewsroomServer()
  api = `${server.url}/api/graphql`
})

afterAll(() => server.close())

const enter = (role: Role, password = peoplesPassword) => signIn(server.url, emailOf(role), password)
const who = async (token: string): Promise<string | undefined> =>
  (await post(api, '{ authenticatedItem { ... on User { name } } }', { token })).data?.authenticatedItem?.name
const update = (data: string, id: string) =>
  server.newsroom.as('admin')(`mutation ($id: ID!) { updateUser(where: { id: $id }, data: ${data}) { id } }`, { id })

describe('A session', () => {
  test('is a token of which the database keeps a hash alone', async () => {
    const token = await enter('editor')
    expect(token).toMatch(/^sofar_session_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}$/)
    expect(await who(token)).toBe('editor')
    const kept = JSON.stringify(await query(server.newsroom.url, 'select * from sofar_access.session'))
    expect(kept).not.toContain(token)
    expect(kept).not.toContain(token.slice(-38))
  })

  test('is kept by a browser in a cookie that no script reads', async () => {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { authenticateUserWithPassword(email: "editor@example.com", password: "${peoplesPassword}") { __typename } }`,
      }),
    })
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^sofar-session=sofar_session_\w+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    const asked = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0] ?? '' },
      body: JSON.stringify({ query: '{ stories { id } }' }),
    })
    expect(await asked.json()).toEqual({ data: { stories: [] } })
  })

  test('opens with a password that an earlier version has kept', async () => {
    await query(
      server.newsroom.url,
      `update newsroom."User" set password = '${await hash('kept by bcrypt', 4)}' where name = 'reporter'`,
    )
    expect(await who(await enter('reporter', 'kept by bcrypt'))).toBe('reporter')
    expect(await enter('reporter', 'something else')).toBeUndefined()
    await query(
      server.newsroom.url,
      `update newsroom."User" set password = '${await passwordHash.hash(peoplesPassword)}' where name = 'reporter'`,
    )
  })

  test('ends with signing out, and no other does', async () => {
    const [one, other] = [await enter('editor'), await enter('editor')]
    await post(api, 'mutation { endSession }', { token: one })
    expect([await who(one), await who(other)]).toEqual([undefined, 'editor'])
  })

  test('ends when its time is over', async () => {
    const token = await enter('editor')
    await query(server.newsroom.url, `update sofar_access.session set expires_at = now() - interval '1 second'`)
    expect(await who(token)).toBeUndefined()
  })

  test('does not end with a change of name', async () => {
    const token = await enter('reporter')
    await update('{ name: "reporter" }', server.newsroom.people.reporter)
    expect(await who(token)).toBe('reporter')
  })

  test('ends with a new role, and stays ended when the old one comes back', async () => {
    const token = await enter('reporter')
    await update('{ role: editor }', server.newsroom.people.reporter)
    expect(await who(token)).toBeUndefined()
    await update('{ role: reporter }', server.newsroom.people.reporter)
    expect(await who(token)).toBeUndefined()
  })

  test('ends with a new password, and the old one opens no other', async () => {
    const token = await enter('reporter')
    await update('{ password: "another that is long enough" }', server.newsroom.people.reporter)
    expect(await who(token)).toBeUndefined()
    expect(await enter('reporter')).toBeUndefined()
    expect(await who(await enter('reporter', 'another that is long enough'))).toBe('reporter')
    await update(`{ password: "${peoplesPassword}" }`, server.newsroom.people.reporter)
  })

  test('ends with a new password of one’s own, for which the one before is asked, but for the one that is answered', async () => {
    const [token, other] = [await enter('reporter'), await enter('reporter')]
    const { reporter } = server.newsroom.people
    const bypass = await post(
      api,
      'mutation ($id: ID!) { updateUser(where: { id: $id }, data: { password: "without the one before" }) { id } }',
      { variables: { id: reporter }, token },
    )
    expect(bypass.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    const changeTo = (newPassword: string, password: string, as = token) =>
      post(
        api,
        'mutation ($password: String!, $newPassword: String!) { changePassword(password: $password, newPassword: $newPassword) }',
        { variables: { password, newPassword }, token: as },
      )
    expect((await changeTo('one that I chose', 'a wrong guess')).errors?.[0]?.message).toBe(
      'password: this is not your password.',
    )
    expect((await changeTo('short', peoplesPassword)).errors?.[0]?.message).toContain('at least 12')
    expect([await who(token), await who(other)]).toEqual(['reporter', 'reporter'])
    const changed = (await changeTo('one that I chose', peoplesPassword)).data?.changePassword
    expect([await who(token), await who(other), await who(changed)]).toEqual([undefined, undefined, 'reporter'])
    expect([await enter('reporter'), await who(await enter('reporter', 'one that I chose'))]).toEqual([
      undefined,
      'reporter',
    ])
    await changeTo(peoplesPassword, 'one that I chose', changed)
  })

  test('ends when the person is disabled, who cannot open another', async () => {
    const token = await enter('reporter')
    await update('{ state: disabled }', server.newsroom.people.reporter)
    expect([await who(token), await enter('reporter')]).toEqual([undefined, undefined])
    await update('{ state: active }', server.newsroom.people.reporter)
    expect([await who(token), await who(await enter('reporter'))]).toEqual([undefined, 'reporter'])
  })

  test('is not opened by a password that was changed while it was being checked', async () => {
    const { reporter } = server.newsroom.people
    const opened: string[] = []
    for (let round = 0; round < 10; round += 1) {
      const changed = `password number ${round}`
      const [token] = await Promise.all([enter('reporter'), update(`{ password: "${changed}" }`, reporter)])
      if (token !== undefined && (await who(token)) !== undefined) opened.push(token)
      await update(`{ password: "${peoplesPassword}" }`, reporter)
    }
    expect(opened).toEqual([])
  })

  test(`ends at once, ${long ? 1000 : 21} times of ${long ? 1000 : 21}`, async () => {
    const ends = [
      (token: string) => post(api, 'mutation { endSession }', { token }),
      () => update('{ state: disabled }', server.newsroom.people.reporter),
      () => update('{ role: editor }', server.newsroom.people.reporter),
    ]
    const rounds = Array.from({ length: long ? 1000 : 21 }, (_, round) => round)
    let ended = 0
    for (const round of rounds) {
      const token = await enter('reporter')
      expect(await who(token)).toBe('reporter')
      await ends[round % ends.length]?.(token)
      if ((await who(token)) === undefined) ended += 1
      await update('{ state: active, role: reporter }', server.newsroom.people.reporter)
    }
    expect(ended).toBe(rounds.length)
  })
})

describe('A password', () => {
  test('is kept as argon2id', async () => {
    const { reporter } = server.newsroom.people
    await update('{ password: "kept as argon2id, I hope" }', reporter)
    const { password } = await server.newsroom.sudo.prisma.user.findUniqueOrThrow({ where: { id: reporter } })
    expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwordHash.compare('kept as argon2id, I hope', password)).toBe(true)
  })
})
