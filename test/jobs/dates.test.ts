import { nextMoment } from '../../src/delivery/next-moment.ts'
import { passDates } from '../../src/jobs/pass-dates.ts'
import { buildStory, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { until } from '../support/until.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()

const watch = async (data: Record<string, unknown>): Promise<string> =>
  (
    await newsroom.as('editor')(`mutation ($data: WatchItemCreateInput!) { createWatchItem(data: $data) { id } }`, {
      data: { text: 'The port authority speaks', ...data },
    })
  ).createWatchItem.id

describe('When dates pass', () => {
  test.each([
    ['whose time has come is due', { timing: 'dated', expectedStart: hours(-1) }, 'due', ['watch_item_due']],
    ['whose time is to come is watched', { timing: 'dated', expectedStart: hours(1) }, 'watching', []],
    [
      'in its window is due',
      { timing: 'window', expectedStart: hours(-1), expectedEnd: hours(1) },
      'due',
      ['watch_item_due'],
    ],
    [
      'past its window expires',
      { timing: 'window', expectedStart: hours(-2), expectedEnd: hours(-1) },
      'expired',
      ['watch_item_expired'],
    ],
    ['that is standing is watched', { timing: 'standing', expectedStart: hours(-1) }, 'watching', []],
    ['that occurred stays so', { timing: 'dated', expectedStart: hours(-1), state: 'occurred' }, 'occurred', []],
  ])('a watch item %s', async (_case, data, state, actions) => {
    const id = await watch(data)
    await Promise.all([1, 2, 3].map(() => passDates(newsroom.sudo)))
    const { watchItem, auditEvents, revisions } = await newsroom.as('admin')(
      `query ($id: ID!, $itemId: String!) {
        watchItem(where: { id: $id }) { state }
        auditEvents(where: { subjectId: { equals: $itemId } }) { action actor { id } }
        revisions(where: { itemId: { equals: $itemId }, number: { gt: 1 } }) { action savedBy { id } }
      }`,
      { id, itemId: id },
    )
    expect(watchItem.state).toBe(state)
    expect(auditEvents).toEqual(actions.map(action => ({ action, actor: null })))
    expect(revisions).toEqual(actions.map(() => ({ action: 'passDates', savedBy: null })))
  })

  test('a story is stale in public at the very moment its review is past, which can be asked for beforehand', async () => {
    const editor = newsroom.as('editor')
    const later = await saveStory(editor, buildStory({ nextReviewAt: hours(5) }))
    await publish(editor, later.id)
    // Time enough to publish it and ask, on a busy machine.
    const nextReviewAt = new Date(Date.now() + 8_000).toISOString()
    const story = await saveStory(editor, buildStory({ nextReviewAt }))
    await publish(editor, story.id)
    expect((await nextMoment(newsroom.sudo.prisma))?.toISOString()).toBe(nextReviewAt)
    const isStale = async () =>
      (await newsroom.delivery('query ($id: ID!) { story(where: { id: $id }) { isStale } }', story)).story.isStale
    expect(await isStale()).toBe(false)
    await until(isStale, stale => stale === true)
    expect(Date.now()).toBeGreaterThan(Date.parse(nextReviewAt))
    expect((await nextMoment(newsroom.sudo.prisma))?.getTime()).toBeGreaterThan(Date.parse(hours(4)))
  })
})
