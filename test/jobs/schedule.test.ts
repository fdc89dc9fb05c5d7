import { connectClient } from '../../src/database/connection.ts'
import type { Worker } from '../../src/jobs/worker.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { buildStory, change, publish, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { until } from '../support/until.ts'

let newsroom: TestNewsroom
let worker: Worker
const errors: unknown[] = []
let editor: Api
let admin: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  worker = await startWorker(newsroom.sudo, {
    url: newsroom.url,
    onError: error => errors.push(error),
  })
  editor = newsroom.as('editor')
  admin = newsroom.as('admin')
})

afterAll(async () => {
  await worker.stop()
  await newsroom.close()
})

const soon = (ms: number) => new Date(Date.now() + ms).toISOString()
const inAnHour = () => soon(3_600_000)

/** The hour is over: what is scheduled for the story is due, and its embargo ends. */
async function comeDue(id: string): Promise<void> {
  await query(
    newsroom.url,
    `set sofar.rebuilding = on;
     update newsroom."Story" set "embargoUntil" = "embargoUntil" - interval '2 hours' where id = '${id}';
     update newsroom."ScheduledPublication" set at = at - interval '2 hours', "queuedAt" = null where story = '${id}'`,
  )
}

const schedule = (api: Api, id: string, at: string, { signal = 'update', note = '' } = {}) =>
  api(
    `mutation ($id: ID!, $at: DateTime!, $signal: PublishSignal!, $note: String!) {
      schedulePublish(where: { id: $id }, at: $at, signal: $signal, note: $note) { schedule { state at } }
    }`,
    { id, at, signal, note },
  )

const stateOf = async (id: string) => {
  const { story } = await editor(
    `query ($id: ID!) {
      story(where: { id: $id }) {
        version
        schedule { state outcome }
        scheduledPublications(orderBy: { createdAt: asc }) { state outcome settledAt }
      }
    }`,
    { id },
  )
  return story
}

/** How it stands once nothing waits any more: looked at again, because a query may begin before a publication and end after it. */
const settled = async (id: string) => {
  await until(
    () => stateOf(id),
    ({ scheduledPublications }) => scheduledPublications.every(({ state }: { state: string }) => state !== 'waiting'),
  )
  return stateOf(id)
}

const auditOf = async (id: string): Promise<{ action: string; actor: { name: string } | null }[]> =>
  (
    await admin(
      `query ($id: String!) { auditEvents(where: { subjectId: { equals: $id } }, orderBy: { occurredAt: asc }) { action actor { name } } }`,
      { id },
    )
  ).auditEvents

describe('A publication that was put off to a time', () => {
  test('goes out then, once, on behalf of whoever scheduled it', async () => {
    const { id } = await saveStory(editor)
    const at = soon(3000)
    const { schedulePublish } = await schedule(editor, id, at)
    expect(schedulePublish.schedule).toEqual({ state: 'waiting', at })
    const { version, schedule: left, scheduledPublications } = await settled(id)
    expect({ version, left }).toEqual({ version: 1, left: null })
    expect(scheduledPublications).toMatchObject([{ state: 'published' }])
    expect(scheduledPublications[0].settledAt >= at).toBe(true)
    expect(await auditOf(id)).toMatchObject([
      { action: 'publication_scheduled', actor: { name: 'editor' } },
      { action: 'story_published', actor: { name: 'editor' } },
    ])
  })

  test('does not go out when something stands in its way by then, and the desk is told why', async () => {
    const story = await saveStory(editor)
    await schedule(editor, story.id, inAnHour())
    await editor(`mutation ($id: ID!) { returnStoryToDraft(where: { id: $id }, note: "Not yet.") { id } }`, story)
    await comeDue(story.id)
    const { version, schedule: shown } = await settled(story.id)
    expect(version).toBe(0)
    expect(shown).toEqual({ state: 'blocked', outcome: expect.stringContaining('cannot be published yet') })
    expect((await auditOf(story.id)).map(({ action }) => action)).toContain('scheduled_publication_blocked')
    const { storiesCount } = await newsroom.delivery(
      'query ($id: ID!) { storiesCount(where: { id: { equals: $id } }) }',
      { id: story.id },
    )
    expect(storiesCount).toBe(0)
  })

  test('does not go out when whoever scheduled it may not publish any more', async () => {
    const { id } = await saveStory(editor)
    await schedule(editor, id, inAnHour())
    const asRole = (role: 'reporter' | 'editor') =>
      newsroom.sudo.prisma.user.update({ where: { email: 'editor@example.com' }, data: { role } })
    await asRole('reporter')
    await comeDue(id)
    try {
      const { version, schedule: shown } = await settled(id)
      expect({ version, shown }).toEqual({
        version: 0,
        shown: { state: 'blocked', outcome: expect.stringContaining('may not publish any more') },
      })
    } finally {
      await asRole('editor')
    }
  })

  test('does not go out once it was called off', async () => {
    const { id } = await saveStory(editor)
    await schedule(editor, id, inAnHour())
    await editor(`mutation ($id: ID!) { cancelSchedule(where: { id: $id }) { id } }`, { id })
    await comeDue(id)
    const other = await saveStory(editor)
    await schedule(editor, other.id, inAnHour())
    await comeDue(other.id)
    await settled(other.id)
    expect(await stateOf(id)).toMatchObject({
      version: 0,
      schedule: null,
      scheduledPublications: [{ state: 'cancelled' }],
    })
    await expect(editor(`mutation ($id: ID!) { cancelSchedule(where: { id: $id }) { id } }`, { id })).rejects.toThrow(
      'Nothing is scheduled',
    )
  })

  // Seen red without running it again: somebody else had changed the same item.
  test('is called off, though the worker takes it over at the same moment', async () => {
    const { id } = await saveStory(editor)
    await schedule(editor, id, inAnHour())
    const taking = await connectClient(newsroom.url)
    await taking.query('begin')
    await taking.query(`update newsroom."ScheduledPublication" set "queuedAt" = now() where story = '${id}'`)
    const calledOff = editor(`mutation ($id: ID!) { cancelSchedule(where: { id: $id }) { id } }`, { id })
    await until(
      () =>
        query(
          newsroom.url,
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      rows => rows.length > 0,
    )
    await taking.query('commit')
    await taking.end()
    await calledOff
    expect(await stateOf(id)).toMatchObject({ scheduledPublications: [{ state: 'cancelled' }] })
  })

  test.each([
    ['in the past', { at: '2020-01-01T00:00:00.000Z' }, 'at: must be in the future'],
    ['as a correction without a note', { signal: 'correction' }, 'note: is required'],
  ])(
    'is refused %s',
    async (_case, { at = soon(60_000), signal = 'update' }: { at?: string; signal?: string }, why) => {
      const { id } = await saveStory(editor)
      await expect(schedule(editor, id, at, { signal })).rejects.toThrow(why)
    },
  )

  test('is refused when another one waits, however fast', async () => {
    const { id } = await saveStory(editor)
    const results = await Promise.allSettled([1, 2, 3].map(() => schedule(editor, id, inAnHour())))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(schedule(editor, id, soon(60_000))).rejects.toThrow('Cancel that first')
  })

  test('is for editors to decide', async () => {
    const { id } = await saveStory(editor)
    await expect(schedule(newsroom.as('reporter'), id, soon(60_000))).rejects.toMatchObject({
      extensions: { code: 'KS_ACCESS_DENIED' },
    })
  })
})

describe('An embargo', () => {
  test('keeps a story from being published, or scheduled, before it ends, and no longer', async () => {
    const embargoUntil = inAnHour()
    const { id } = await saveStory(editor, buildStory({ embargoUntil }))
    await expect(publish(editor, id)).rejects.toThrow('under embargo until')
    await expect(schedule(editor, id, soon(60_000))).rejects.toThrow('under embargo until')
    await schedule(editor, id, embargoUntil)
    await comeDue(id)
    expect(await settled(id)).toMatchObject({
      version: 1,
      scheduledPublications: [{ state: 'published', outcome: '' }],
    })
  })

  test('that was prolonged stops what was scheduled for its end', async () => {
    const { id } = await saveStory(editor)
    await schedule(editor, id, inAnHour())
    await change(editor, 'Story', id, { embargoUntil: soon(4 * 3_600_000) })
    await comeDue(id)
    expect(await settled(id)).toMatchObject({ version: 0, schedule: { outcome: expect.stringContaining('embargo') } })
  })
})

test('Nothing went wrong at the work', () => {
  expect(errors).toEqual([])
})
