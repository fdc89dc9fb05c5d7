import { buildClaim, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const close = (id: string, api = editor) =>
  api(`mutation ($id: ID!) { closeStory(where: { id: $id }) { status closedAt nextReviewAt } }`, { id })

const reopen = (id: string, reason = 'A witness came forward.', api = editor) =>
  api(
    `mutation ($id: ID!, $reason: String!) { reopenStory(where: { id: $id }, reason: $reason) { status closedAt nextReviewAt } }`,
    { id, reason },
  )

const closedStory = async () => {
  const story = await saveStory(editor)
  await publish(editor, story.id)
  await close(story.id)
  return story
}

describe('Closing a story', () => {
  test('ends its following, and readers are told with the next publication', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    expect(await close(story.id)).toEqual({
      closeStory: { status: 'closed', closedAt: expect.stringMatching(/Z$/), nextReviewAt: null },
    })
    const inPublic = async () =>
      (await newsroom.delivery('query ($id: ID!) { story(where: { id: $id }) { status isStale } }', story)).story
    expect(await inPublic()).toEqual({ status: 'developing', isStale: false })
    await publish(editor, story.id)
    expect(await inPublic()).toEqual({ status: 'closed', isStale: false })
  })

  test('is done once, by an editor, and recorded', async () => {
    const story = await closedStory()
    await expect(close(story.id)).rejects.toThrow('closed already')
    await expect(close(story.id, newsroom.as('reporter'))).rejects.toMatchObject({
      extensions: { code: 'KS_ACCESS_DENIED' },
    })
    const { auditEvents } = await newsroom.as('admin')(
      `query ($id: String!) { auditEvents(where: { subjectId: { equals: $id }, action: { equals: "story_closed" } }) { actor { name } details } }`,
      story,
    )
    expect(auditEvents).toEqual([{ actor: { name: 'editor' }, details: { from: 'developing' } }])
  })

  test('is not done by hand', async () => {
    const story = await saveStory(editor)
    await expect(change(editor, 'Story', story.id, { status: 'closed' })).rejects.toThrow('use the Close action')
    await close(story.id)
    await expect(change(editor, 'Story', story.id, { status: 'monitoring' })).rejects.toThrow('use the Reopen action')
  })

  test('leaves room for corrections and none for anything new', async () => {
    const story = await closedStory()
    await change(editor, 'Story', story.id, { dek: 'Corrected' })
    for (const claims of [{ create: [buildClaim()] }, { connect: [{ id: story.claims[0]?.id }] }]) {
      await expect(change(editor, 'Story', story.id, { claims })).rejects.toThrow('nothing new can be added')
    }
  })

  test('is not undone by going back to an earlier version', async () => {
    const story = await closedStory()
    const { revisions } = await editor(
      `query ($id: String!) { revisions(where: { itemId: { equals: $id }, number: { equals: 1 } }) { id } }`,
      story,
    )
    await change(editor, 'Story', story.id, { dek: 'Later' })
    await editor(`mutation ($id: ID!) { restoreRevision(where: { id: $id }) { id } }`, revisions[0])
    const { story: now } = await editor(`query ($id: ID!) { story(where: { id: $id }) { status dek } }`, story)
    expect(now).toEqual({ status: 'closed', dek: '' })
  })
})

describe('Reopening a story', () => {
  test('follows it again, says why in the audit log, and sets its review', async () => {
    const story = await closedStory()
    const { reopenStory } = await reopen(story.id)
    expect(reopenStory).toMatchObject({ status: 'developing', closedAt: null })
    expect(Date.parse(reopenStory.nextReviewAt)).toBeGreaterThan(Date.now() + 47 * 3_600_000)
    const { auditEvents } = await newsroom.as('admin')(
      `query ($id: String!) { auditEvents(where: { subjectId: { equals: $id }, action: { equals: "story_reopened" } }) { details } }`,
      story,
    )
    expect(auditEvents).toEqual([{ details: { reason: 'A witness came forward.' } }])
  })

  test('is refused without a reason, and for what is not closed', async () => {
    const story = await closedStory()
    await expect(reopen(story.id, '  ')).rejects.toThrow('reason: must not be empty')
    await reopen(story.id)
    await expect(reopen(story.id)).rejects.toThrow('is not closed')
  })
})
