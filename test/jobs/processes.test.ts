import { buildStory, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { long } from '../support/long.ts'
import { until } from '../support/until.ts'
import { endProcess, startWorkerProcess } from '../support/workers.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

/** Saves that many stories, each to be published in an hour. */
async function scheduleStories(count: number): Promise<string[]> {
  const stories = await Promise.all(
    Array.from({ length: count }, () => saveStory(newsroom.as('editor'), buildStory({ watchItems: undefined }))),
  )
  const at = new Date(Date.now() + 3_600_000).toISOString()
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

/** The hour is over: what waits is due, here and in the queue. */
const comeDue = () =>
  query(
    newsroom.url,
    `update newsroom."ScheduledPublication" set at = at - interval '2 hours' where state = 'waiting';
     update sofar_jobs.job set start_after = now() where name = 'scheduled-publications' and start_after > now()`,
  )

/** Until the queue has them all. */
const allQueued = () =>
  until(
    () =>
      query(newsroom.url, `select from newsroom."ScheduledPublication" where state = 'waiting' and "queuedAt" is null`),
    rows => rows.length === 0,
  )

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

describe('Scheduled publications', () => {
  test('go out once each, with three processes at work of which one is killed in the middle', async () => {
    const count = long ? 100 : 6
    const processes = await Promise.all([1, 2, 3].map(() => startWorkerProcess(newsroom.url)))
    try {
      const ids = await scheduleStories(count)
      await allQueued()
      await comeDue()
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
    const ids = await scheduleStories(2)
    await allQueued()
    await endProcess(first, 'SIGKILL')
    await comeDue()
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
