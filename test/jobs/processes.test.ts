import { buildStory, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { endProcess, startWorkerProcess, until } from '../support/workers.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

/** Saves that many stories, each to be published that long from now. */
async function scheduleStories(count: number, inMs: number): Promise<string[]> {
  const stories = await Promise.all(
    Array.from({ length: count }, () => saveStory(newsroom.as('editor'), buildStory({ watchItems: undefined }))),
  )
  const at = new Date(Date.now() + inMs).toISOString()
  await Promise.all(
    stories.map(({ id }) =>
      newsroom.as('editor')(
        `mutation ($id: ID!, $at: DateTime!) { schedulePublish(where: { id: $id }, at: $at) { id } }`,
        { id, at },
      ),
    ),
  )
  return stories.map(({ id }) => id)
}

const waiting = async () =>
  Number(
    (await query(newsroom.url, `select count(*) from newsroom."ScheduledPublication" where state = 'waiting'`))[0]
      ?.count,
  )

/** How often each story went out, in the record that readers have. */
async function publications(ids: readonly string[]): Promise<number[]> {
  const rows = await query(newsroom.url, `select story, count(*)::int as count from published."Update" group by story`)
  const counts = new Map(rows.map(({ story, count }) => [story, Number(count)]))
  return ids.map(id => counts.get(id) ?? 0)
}

const long = process.env.SOFAR_LONG === '1'

describe('Scheduled publications', () => {
  test('go out once each, with three processes at work of which one is killed in the middle', async () => {
    const count = long ? 100 : 6
    const processes = await Promise.all([1, 2, 3].map(() => startWorkerProcess(newsroom.url)))
    try {
      const ids = await scheduleStories(count, 1500 + count * 150)
      await until(waiting, left => left < count)
      const [victim] = processes
      if (victim) await endProcess(victim, 'SIGKILL')
      await until(waiting, left => left === 0)
      expect(await publications(ids)).toEqual(ids.map(() => 1))
    } finally {
      await Promise.all(processes.map(child => endProcess(child)))
    }
  }, 240_000)

  test('that came due while nobody was at work go out at the next start', async () => {
    const first = await startWorkerProcess(newsroom.url)
    const ids = await scheduleStories(2, 3000)
    await until(
      async () =>
        query(
          newsroom.url,
          `select from newsroom."ScheduledPublication" where state = 'waiting' and "queuedAt" is not null`,
        ),
      rows => rows.length === 2,
    )
    await endProcess(first, 'SIGKILL')
    await until(
      async () =>
        query(
          newsroom.url,
          `select from newsroom."ScheduledPublication" where state = 'waiting' and at < now() at time zone 'utc'`,
        ),
      rows => rows.length === 2,
    )
    expect(await publications(ids)).toEqual([0, 0])
    const second = await startWorkerProcess(newsroom.url)
    try {
      await until(waiting, left => left === 0)
      expect(await publications(ids)).toEqual([1, 1])
    } finally {
      await endProcess(second)
      expect(second.exitCode).toBe(0)
    }
  })
})
