import { buildClaim, buildSource, buildStory, change, grantAnonymity, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let writer: Api
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  writer = newsroom.as('admin')
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const publicationOf = async (list: string, id: string) =>
  (
    await writer(
      `query ($id: ID!) { item: ${list}(where: { id: $id }) { publication { state changedFields publishedAt changes { field was is } } } }`,
      { id },
    )
  ).item.publication

const discard = (api: Api, list: string, id: string) =>
  api(`mutation ($id: ID!) { discard${list}Changes(where: { id: $id }) { id } }`, { id })

const publishedStory = async (data = {}) => {
  const story = await saveStory(writer, buildStory(data))
  await publish(editor, story.id)
  return story
}

const parts = (story: Awaited<ReturnType<typeof saveStory>>) =>
  [
    ['story', story.id],
    ['claim', story.claims[0]?.id ?? ''],
    ['source', story.claims[0]?.citations[0]?.source.id ?? ''],
    ['openQuestion', story.openQuestions[0]?.id ?? ''],
    ['watchItem', story.watchItems[0]?.id ?? ''],
  ] as const

describe('How an item stands to what is public', () => {
  test('is: never published, before anybody could see it', async () => {
    const story = await saveStory(writer)
    for (const [list, id] of parts(story)) {
      expect([list, await publicationOf(list, id)]).toEqual([
        list,
        { state: 'never_published', changedFields: [], publishedAt: null, changes: [] },
      ])
    }
  })

  test('is: published, right after a publication', async () => {
    const body = [{ type: 'paragraph', children: [{ text: 'It turned back.' }] }]
    const story = await publishedStory({ body, topics: { create: [{ name: 'Harbours' }] } })
    for (const [list, id] of parts(story)) {
      expect([list, await publicationOf(list, id)]).toEqual([
        list,
        { state: 'published', changedFields: [], publishedAt: expect.stringMatching(/Z$/), changes: [] },
      ])
    }
  })

  test('is: published with changes, and which', async () => {
    const story = await publishedStory()
    const [claim] = story.claims
    await change(writer, 'Story', story.id, {
      dek: 'New words',
      claims: { create: [buildClaim({ text: 'It sank.' })] },
    })
    await change(writer, 'Claim', claim?.id ?? '', { text: 'The ferry left at one.', notes: 'not for the public' })
    await change(writer, 'Citation', claim?.citations[0]?.id ?? '', { quoteExact: 'left at one' })
    expect(await publicationOf('story', story.id)).toMatchObject({
      state: 'published_with_changes',
      changedFields: ['dek', 'claims'],
      changes: [
        { field: 'dek', was: '', is: 'New words' },
        { field: 'claims', was: 'The ferry left at one.', is: expect.stringContaining('It sank.') },
      ],
    })
    expect(await publicationOf('claim', claim?.id ?? '')).toMatchObject({
      state: 'published_with_changes',
      changedFields: ['text', 'citations'],
      changes: [
        { field: 'text', was: 'The ferry left at noon.', is: 'The ferry left at one.' },
        { field: 'citations' },
      ],
    })
    await publish(editor, story.id, { signal: 'correction', note: 'The hour was wrong.' })
    expect(await publicationOf('story', story.id)).toMatchObject({ state: 'published' })
    expect(await publicationOf('claim', claim?.id ?? '')).toMatchObject({ state: 'published' })
  })

  test('does not change by what would not go out', async () => {
    const story = await publishedStory()
    const claims = { create: [buildClaim({ text: 'A draft', stage: 'draft' })] }
    await change(writer, 'Story', story.id, { claims, urgency: 5 })
    expect(await publicationOf('story', story.id)).toMatchObject({ state: 'published' })
  })

  test('says nothing of a source that is protected', async () => {
    const source = buildSource({
      protection: 'withheld',
      publicAttribution: 'A harbour pilot',
      anonymityReason: 'Fears for his job',
    })
    const claim = buildClaim({
      citations: { create: [{ stance: 'supports', credibility: 'c2', source: { create: source } }] },
    })
    const story = await saveStory(writer, buildStory({ claims: { create: [claim] } }))
    await grantAnonymity(newsroom)
    await publish(editor, story.id)
    const id = story.claims[0]?.citations[0]?.source.id ?? ''
    await change(writer, 'Source', id, { title: 'His name', notes: 'Met him', vaultRef: 'drawer 4' })
    expect(await publicationOf('source', id)).toMatchObject({ state: 'published', changes: [] })
    await change(writer, 'Source', id, { publicAttribution: 'Somebody who steers ships' })
    expect(await publicationOf('source', id)).toMatchObject({ changedFields: ['publicAttribution'] })
  })

  test('is told of a whole list in as many statements as of one item', async () => {
    await publishedStory()
    await publishedStory()
    const statementsFor = async (take: number): Promise<number> => {
      const statements: string[] = []
      const { $queryRawUnsafe: original } = newsroom.sudo.prisma
      const spied = newsroom.sudo
      Object.defineProperty(spied.prisma, '$queryRawUnsafe', {
        configurable: true,
        value: (sql: string, ...values: unknown[]) => {
          statements.push(sql)
          return original.call(spied.prisma, sql, ...values)
        },
      })
      await spied.graphql.run({ query: `{ claims(take: ${take}) { publication { state changedFields } } }` })
      Reflect.deleteProperty(spied.prisma, '$queryRawUnsafe')
      return statements.length
    }
    expect([await statementsFor(1), await statementsFor(10)]).toEqual([1, 1])
  })
})

describe('Discarding changes', () => {
  test('goes back to what the public sees of a story, as a new save', async () => {
    const story = await publishedStory({ dek: 'As published', nextReviewAt: '2026-05-01T10:00:00.000Z' })
    const draft = { create: [buildClaim({ text: 'A draft', stage: 'draft' })] }
    await change(writer, 'Story', story.id, {
      title: 'Other',
      dek: '',
      nextReviewAt: null,
      claims: { set: [], ...draft },
    })
    await discard(writer, 'Story', story.id)
    const { item } = await writer(
      `query ($id: ID!) { item: story(where: { id: $id }) { title dek nextReviewAt claims(orderBy: { text: desc }) { text } publication { state } } }`,
      story,
    )
    expect(item).toEqual({
      title: 'The ferry that turned back',
      dek: 'As published',
      nextReviewAt: '2026-05-01T10:00:00.000Z',
      claims: [{ text: 'The ferry left at noon.' }, { text: 'A draft' }],
      publication: { state: 'published' },
    })
    const { revisions } = await writer(
      `query ($id: String!) { revisions(where: { itemId: { equals: $id } }, orderBy: { number: desc }, take: 1) { action } }`,
      story,
    )
    expect(revisions).toEqual([{ action: 'discardStoryChanges' }])
  })

  test('takes the evidence for a claim back as well: what was changed, added and removed', async () => {
    const cite = (quote: string) => ({
      stance: 'supports',
      credibility: 'c2',
      quoteExact: quote,
      note: 'mine',
      source: { create: buildSource() },
    })
    const claim = buildClaim({ citations: { create: [cite('one'), cite('two')] } })
    const story = await publishedStory({ claims: { create: [claim] } })
    const claimId = story.claims[0]?.id ?? ''
    const [first, second] = story.claims[0]?.citations ?? []
    await change(writer, 'Citation', first?.id ?? '', { quoteExact: 'changed', stance: 'disputes' })
    await editor(`mutation ($id: ID!) { deleteCitation(where: { id: $id }) { id } }`, { id: second?.id })
    await change(writer, 'Claim', claimId, {
      text: 'Changed',
      notes: 'stays',
      citations: { create: [cite('three')] },
    })
    await discard(editor, 'Claim', claimId)
    const { item } = await writer(
      `query ($id: ID!) { item: claim(where: { id: $id }) { text notes publication { state } citations { id quoteExact stance note } } }`,
      { id: claimId },
    )
    expect(item).toMatchObject({ text: 'The ferry left at noon.', notes: 'stays', publication: { state: 'published' } })
    const evidence = (id: string | undefined, quoteExact: string) => ({
      id,
      quoteExact,
      stance: 'supports',
      note: 'mine',
    })
    const quotes = new Map(
      item.citations.map(({ id, quoteExact }: { id: string; quoteExact: string }) => [id, quoteExact]),
    )
    expect(new Set(item.citations)).toEqual(
      new Set([first, second].map(kept => evidence(kept?.id, String(quotes.get(kept?.id))))),
    )
    expect(new Set(quotes.values())).toEqual(new Set(['one', 'two']))
  })

  test('is refused for what was never public', async () => {
    const story = await saveStory(writer)
    await expect(discard(writer, 'Story', story.id)).rejects.toThrow('has never seen this')
  })
})
