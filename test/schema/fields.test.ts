import { buildSource, saveStory } from '../support/build.ts'
import { query } from '../support/database.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const create = (list: string, data: object) =>
  newsroom.as('editor')(`mutation ($data: ${list}CreateInput!) { create${list}(data: $data) { id } }`, { data })

describe('Saving', () => {
  test.each([
    ['Story', { title: '' }, 'title'],
    ['Story', { title: '   ' }, 'title'],
    ['Story', { title: 'x'.repeat(201) }, 'title'],
    ['Story', { title: 'A', slug: 'Not a Slug' }, 'slug'],
    ['Story', { title: 'A', urgency: 10 }, 'urgency'],
    ['Story', { title: 'A', openedAt: '2026-02-02T00:00:00Z', closedAt: '2026-02-01T00:00:00Z' }, 'closedAt'],
    ['Story', { title: 'A', status: 'withdrawn' }, 'status'],
    ['Claim', { text: '' }, 'text'],
    ['Claim', { text: 'A', shortText: 'x'.repeat(76) }, 'shortText'],
    ['Claim', { text: 'A', kind: 'fact', likelihood: 'likely' }, 'likelihood'],
    ['Claim', { text: 'A', kind: 'allegation', stage: 'ready' }, 'response'],
    ['Source', { title: 'A' }, 'kind'],
    ['Source', { kind: 'news_report' }, 'title'],
    ['Source', buildSource({ url: 'javascript:alert(1)' }), 'url'],
    ['Source', buildSource({ url: 'ftp://example.com' }), 'url'],
    ['Source', buildSource({ url: 'https:// example.com' }), 'url'],
    ['Source', { kind: 'confidential_source', protection: 'sealed', title: 'Somebody' }, 'title'],
    ['Source', { ...buildSource(), protection: null }, 'protection'],
    ['Citation', { stance: 'supports' }, 'source'],
    ['Citation', { quotePrefix: 'then', source: { create: buildSource() } }, 'quoteExact'],
    ['WatchItem', { text: 'A', timing: 'dated' }, 'expectedStart'],
    [
      'WatchItem',
      { text: 'A', expectedStart: '2026-02-02T00:00:00Z', expectedEnd: '2026-02-01T00:00:00Z' },
      'expectedEnd',
    ],
    ['Topic', { name: 'A', mediaTopic: 'politics' }, 'mediaTopic'],
    ['Entity', { name: 'A', wikidataId: '42' }, 'wikidataId'],
  ])('a %s as %j is refused and names %s', async (list, data, field) => {
    await expect(create(list, data)).rejects.toMatchObject({
      message: expect.stringContaining(field),
      extensions: { code: expect.stringMatching(/KS_VALIDATION_FAILURE|BAD_USER_INPUT/) },
    })
  })

  test('a source always says how far it is protected, whoever writes it', async () => {
    await create('Source', buildSource())
    const withNone = query(newsroom.url, 'update newsroom."Source" set protection = null')
    await expect(withNone).rejects.toThrow('Source_protection_is_given')
  })

  test('a story proposes its address from the title, and another when that is taken', async () => {
    const first = await saveStory(newsroom.as('reporter'), { title: 'Über den Fluss' })
    const second = await saveStory(newsroom.as('reporter'), { title: 'Über den Fluss' })
    expect([first.slug, second.slug]).toEqual(['ueber-den-fluss', 'ueber-den-fluss-2'])
  })

  test('parts that are created together get addresses of their own', async () => {
    const story = await saveStory(newsroom.as('reporter'), {
      title: 'Twins',
      claims: { create: [{ text: 'The same words' }, { text: 'The same words' }, { text: 'The same words' }] },
    })
    const { claims } = await newsroom.as('reporter')(
      `query ($id: ID!) { claims(where: { stories: { some: { id: { equals: $id } } } }) { slug } }`,
      story,
    )
    expect(claims.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual([
      'the-same-words',
      'the-same-words-2',
      'the-same-words-3',
    ])
  })

  test('a developing story gets a review after the hours of the publisher', async () => {
    const { id } = await saveStory(newsroom.as('reporter'), { title: 'The ferry that turned back' })
    const { story } = await newsroom.as('reporter')(
      `query ($id: ID!) { story(where: { id: $id }) { nextReviewAt isStale } }`,
      { id },
    )
    const hours = (Date.parse(story.nextReviewAt) - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(48)
    expect(story.isStale).toBe(false)
  })

  test('an item remembers who wrote it', async () => {
    const { id } = await saveStory(newsroom.as('reporter'), { title: 'The ferry that turned back' })
    await newsroom.as('editor')(
      `mutation ($id: ID!) { updateStory(where: { id: $id }, data: { dek: "New" }) { id } }`,
      { id },
    )
    const { story } = await newsroom.as('reporter')(
      `query ($id: ID!) { story(where: { id: $id }) { createdBy { name } updatedBy { name } } }`,
      { id },
    )
    expect(story).toEqual({ createdBy: { name: 'reporter' }, updatedBy: { name: 'editor' } })
  })

  test('random ids reveal neither time nor order', async () => {
    const { id } = await saveStory(newsroom.as('reporter'), { title: 'The ferry that turned back' })
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
