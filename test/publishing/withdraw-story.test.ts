import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const withdraw = (id: string, note = 'We were misled.') =>
  newsroom.as('editor')(
    `mutation ($id: ID!, $note: String!) { withdrawStory(where: { id: $id }, note: $note) { status } }`,
    { id, note },
  )

describe('Withdrawing a story', () => {
  test('leaves it under the name that readers know, not under one that nobody has published', async () => {
    const editor = newsroom.as('editor')
    const { id } = await saveStory(editor, buildStory({ title: 'The known ferry', slug: 'the-known-ferry' }))
    await publish(editor, id)
    await change(editor, 'Story', id, { title: 'The ferry that sank', slug: 'the-ferry-that-sank', urgency: 1 })
    await withdraw(id)
    const { story } = await newsroom.delivery(`query ($id: ID!) { story(where: { id: $id }) { title slug urgency } }`, {
      id,
    })
    expect(story).toEqual({ title: 'The known ferry', slug: 'the-known-ferry', urgency: 5 })
    const { story: kept } = await editor(
      `query ($id: ID!) { story(where: { id: $id }) { title publication { state changedFields } } }`,
      { id },
    )
    expect(kept).toEqual({ title: 'The ferry that sank', publication: { state: 'published', changedFields: [] } })
  })

  test('leaves its page with a notice and takes the rest out of the public', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    await withdraw(story.id)
    const {
      story: page,
      claim,
      sources,
    } = await newsroom.delivery(
      `query ($id: ID!, $claim: ID!, $source: ID!) {
        story(where: { id: $id }) { title status notice dek version claims { id } openQuestions { id } watchItems { id } updates(orderBy: { version: desc }, take: 1) { signal materiality note changes { was is } } }
        claim(where: { id: $claim }) { id }
        sources(where: { id: { equals: $source } }) { id }
      }`,
      { id: story.id, claim: story.claims[0]?.id, source: story.claims[0]?.citations[0]?.source.id },
    )
    expect(page).toEqual({
      title: 'The ferry that turned back',
      status: 'withdrawn',
      notice: 'We were misled.',
      dek: '',
      version: 2,
      claims: [],
      openQuestions: [],
      watchItems: [],
      updates: [
        {
          signal: 'withdrawal',
          materiality: 'critical',
          note: 'We were misled.',
          changes: [{ was: 'developing', is: 'withdrawn' }],
        },
      ],
    })
    expect({ claim, sources }).toEqual({ claim: null, sources: [] })
    const { changes } = await newsroom.delivery(
      `query ($id: ID!) { changes(where: { update: { story: { id: { equals: $id } } } }) { was is } }`,
      { id: story.id },
    )
    expect(JSON.stringify(changes)).not.toContain('ferry')
  })

  test('leaves a claim that another public story holds', async () => {
    const first = await saveStory(newsroom.as('editor'))
    const claim = first.claims[0]?.id
    const second = await saveStory(newsroom.as('editor'), buildStory({ claims: { connect: [{ id: claim }] } }))
    await publish(newsroom.as('editor'), first.id)
    await publish(newsroom.as('editor'), second.id)
    await withdraw(first.id)
    const { story } = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { claims { id citations { source { title } } } } }`,
      { id: second.id },
    )
    expect(story.claims).toEqual([{ id: claim, citations: [{ source: { title: 'Harbour log' } }] }])
  })

  test('is final', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    await withdraw(story.id)
    await expect(publish(newsroom.as('editor'), story.id)).rejects.toThrow('withdrawn')
    await expect(
      newsroom.as('admin')(
        `mutation ($id: ID!) { updateStory(where: { id: $id }, data: { status: developing }) { id } }`,
        { id: story.id },
      ),
    ).rejects.toThrow('status: is withdrawn for good')
  })

  test('is refused before the first publication and without a note', async () => {
    const story = await saveStory(newsroom.as('editor'), buildStory({ claims: { create: [buildClaim()] } }))
    await expect(withdraw(story.id)).rejects.toThrow('never published')
    await publish(newsroom.as('editor'), story.id)
    await expect(withdraw(story.id, ' ')).rejects.toThrow('note: must not be empty')
  })
})
