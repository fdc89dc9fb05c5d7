import type pg from 'pg'

import { linkEvents } from '../../src/audit/link-events.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'
import type { Verified } from '../../src/audit/verify-chain.ts'
import { verifyChain } from '../../src/audit/verify-chain.ts'
import { connectClient } from '../../src/database/connection.ts'
import { long } from '../support/long.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

/**
 * Seen red with the look at `isThere` taken out of verifyChain: that of an event that was removed; with its look at
 * `through` turned round: those of a head that was noted down.
 */
let newsroom: TestNewsroom
let client: pg.Client

beforeAll(async () => {
  newsroom = await createNewsroom()
  client = await connectClient(newsroom.url)
  await record(5)
})

afterAll(async () => {
  await client.end()
  await newsroom.close()
})

const record = (count: number, subjectId = '') =>
  recordAudit(
    newsroom.sudo,
    Array.from({ length: count }, (_, at) => ({
      action: 'installed' as const,
      subjectType: '',
      subjectId,
      details: { at },
    })),
  )
const verify = (options = {}) => verifyChain(client, options)

/** Does what somebody could who owns the database, looks at what `verify` makes of it, and takes it back. */
async function tampered(sql: string, options = {}): Promise<Verified> {
  await client.query(
    `begin; alter table newsroom."AuditEvent" disable trigger user; alter table sofar_audit.link disable trigger user;
     ${sql}`,
  )
  try {
    return await verify(options)
  } finally {
    await client.query('rollback')
  }
}

const eventAt = async (place: number): Promise<string> =>
  (await client.query('select event from sofar_audit.link where place = $1', [place])).rows[0]?.event

describe('The audit log', () => {
  test.each([
    `update newsroom."AuditEvent" set action = 'nothing'`,
    `delete from newsroom."AuditEvent"`,
    `truncate newsroom."AuditEvent" cascade`,
    `update sofar_audit.link set hash = ''`,
    `delete from sofar_audit.link`,
    `truncate sofar_audit.link`,
  ])('is only ever added to: %s is refused', async sql => {
    await linkEvents(newsroom.sudo.prisma)
    await expect(client.query(sql)).rejects.toThrow('The audit log is only ever added to.')
  })

  test('is whole as it was written, and says where it ends', async () => {
    const first = await verify()
    expect(first).toMatchObject({ broken: undefined, events: 5, head: { place: 5 } })
    await record(3)
    const then = await verify({ through: first.head })
    expect(then).toMatchObject({ broken: undefined, events: 8, head: { place: 8 } })
    expect(await verify({ through: then.head })).toEqual(then)
  })

  test.each([
    [
      'an event that was changed',
      `update newsroom."AuditEvent" set address = '10.0.0.1' where id = '$3'`,
      3,
      'was changed',
    ],
    [
      'details that were changed',
      `update newsroom."AuditEvent" set details = '{"a":1}' where id = '$2'`,
      2,
      'was changed',
    ],
    ['an event that was removed', `delete from newsroom."AuditEvent" where id = '$4'`, 4, 'the event is gone'],
    [
      'an event that was removed with its link',
      `delete from newsroom."AuditEvent" where id = '$4'; delete from sofar_audit.link where place = 4`,
      4,
      'the link is gone',
    ],
    [
      'two events that changed places',
      `update sofar_audit.link set event = gen_random_uuid() where place = 3;
       update sofar_audit.link set event = '$3' where place = 2; update sofar_audit.link set event = '$2' where place = 3`,
      2,
      'was changed',
    ],
    [
      'an event that was slipped in',
      `insert into newsroom."AuditEvent" (id, action) values (gen_random_uuid(), 'x')`,
      'after the last',
      'slipped in',
    ],
  ])('names the first broken link for %s', async (_what, sql, place, words) => {
    const { head } = await verify()
    const ids: string[] = []
    for (const at of [1, 2, 3, 4, 5]) ids.push(await eventAt(at))
    const { broken } = await tampered(sql.replaceAll(/\$(\d)/g, (_all, at: string) => ids[Number(at) - 1] ?? ''))
    expect(broken).toMatchObject({
      place: place === 'after the last' ? (head?.place ?? 0) + 1 : place,
      what: expect.stringContaining(words),
    })
    expect((await verify()).broken).toBeUndefined()
  })

  test('shows by a head that was kept elsewhere that its end was cut off, or that all of it was written anew', async () => {
    const { head } = await verify()
    const last = head?.place ?? 0
    const cut = `delete from newsroom."AuditEvent" where id = '${await eventAt(last)}'; delete from sofar_audit.link where place = ${last}`
    expect((await tampered(cut)).broken).toBeUndefined()
    expect((await tampered(cut, { through: head })).broken).toMatchObject({
      place: last,
      what: expect.stringContaining('cut off'),
    })
    const another = `insert into newsroom."AuditEvent" (id, action) values ('00000000-0000-4000-8000-000000000000', 'x');
      insert into sofar_audit.waiting values ('00000000-0000-4000-8000-000000000000')`
    expect((await tampered(`${cut}; ${another}`, { through: head })).broken).toMatchObject({
      what: expect.stringContaining('anew'),
    })
  })

  test('keeps one chain whoever writes and links at once, and holds nobody up', async () => {
    const writers = long ? 40 : 8
    const rounds = long ? 100 : 5
    const { events: before } = await verify()
    const added = 1 + writers * rounds
    const waiting = newsroom.sudo.transaction(
      async slow => {
        await recordAudit(slow, [{ action: 'installed', subjectType: '', subjectId: '' }])
        // Others go on while this transaction is open.
        await Promise.all(
          Array.from({ length: writers }, async (_, writer) => {
            for (let round = 0; round < rounds; round += 1) {
              await record(1, `${writer}`)
              await linkEvents(newsroom.sudo.prisma)
            }
          }),
        )
      },
      { timeout: 300_000 },
    )
    await waiting
    const { broken, events, head } = await verify()
    expect({ broken, events, place: head?.place }).toEqual({
      broken: undefined,
      events: before + added,
      place: before + added,
    })
  })
})
