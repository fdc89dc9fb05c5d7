import { buildClaim, buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

type Told = { kind: string; field: string; was: string; is: string; materiality: string }

const since = async (api: Api, id: string, asked: string): Promise<Told[]> =>
  (
    await api(
      `query ($id: ID!) { story(where: { id: $id }) {
        changesSince(${asked}) { kind field was is materiality claim { id } question { id } source { id } watchItem { id } }
      } }`,
      { id },
    )
  ).story.changesSince

const brief = (changes: Told[]): string[] => changes.map(({ kind, was, is }) => `${kind}: ${was} → ${is}`)

/** A day of one story: eight publications with every kind of change. */
async function publishADay() {
  const second = buildSource({ title: 'Harbour master', originBasis: 'first_hand', reliability: 'B' })
  const story = await saveStory(
    editor,
    buildStory({
      title: 'Ferry',
      claims: {
        create: [
          buildClaim({ text: 'It turned back.', assessment: 'reported' }),
          buildClaim({ text: 'It was full.', assessment: 'reported' }),
        ],
      },
    }),
  )
  const { story: found } = await editor(`query ($id: ID!) { story(where: { id: $id }) { claims { id text } } }`, story)
  const claimSaying = (text: string): string => found.claims.find((claim: { text: string }) => claim.text === text).id
  const [turned, full] = [claimSaying('It turned back.'), claimSaying('It was full.')]
  const question = story.openQuestions[0]?.id ?? ''
  const watchItem = story.watchItems[0]?.id ?? ''
  await publish(editor, story.id)
  // 2: the words of a claim, wrong.
  await change(editor, 'Claim', turned, { text: 'It turned back at eleven.' })
  await publish(editor, story.id)
  // 3: corrected.
  await change(editor, 'Claim', turned, { text: 'It turned back at noon.' })
  await publish(editor, story.id, { signal: 'correction', note: 'It was noon, not eleven.' })
  // 4: another source, and what follows.
  await change(editor, 'Claim', turned, {
    citations: { create: [{ stance: 'supports', credibility: 'c2', source: { create: second } }] },
  })
  await publish(editor, story.id)
  // 5: a title that is taken back in 6.
  await change(editor, 'Story', story.id, { title: 'Ferry in fog' })
  await publish(editor, story.id)
  await change(editor, 'Story', story.id, { title: 'Ferry', dek: 'What we know.' })
  await publish(editor, story.id)
  // 7: something to watch happened, a question reads differently, a claim comes.
  await change(editor, 'WatchItem', watchItem, { state: 'occurred', outcome: 'They said nothing.' })
  await change(editor, 'OpenQuestion', question, { text: 'Who decided?' })
  await change(editor, 'Story', story.id, { claims: { create: [buildClaim({ text: 'There was fog.' })] } })
  await publish(editor, story.id)
  // 8: a claim is taken back, which is public at once.
  await editor(
    `mutation ($id: ID!) { retractClaim(where: { id: $id }, reason: misread, note: "We misread the log.") { id } }`,
    { id: full },
  )
  return { ...story, turned, full }
}

describe('What changed since', () => {
  test('is the net of all updates between, for each version of a day', async () => {
    const story = await publishADay()
    const [named, retracted] = ['evidence_added:  → Harbour master supports', 'claim_retracted: ']
    const textChange = (was: string) => `claim_text_changed: ${was} → It turned back at noon.`
    const late = ['question_changed', 'watch_outcome', 'watch_outcome']
    const expected: Record<number, string[]> = {
      1: [
        'story_changed:  → What we know.',
        textChange('It turned back.'),
        retracted,
        'claim_added:  → There was fog.',
        named,
      ],
      2: [
        'story_changed:  → What we know.',
        textChange('It turned back at eleven.'),
        retracted,
        'claim_added:  → There was fog.',
        named,
      ],
      3: ['story_changed:  → What we know.', retracted, 'claim_added:  → There was fog.', named],
      4: ['story_changed:  → What we know.', retracted, 'claim_added:  → There was fog.'],
      5: [
        'story_changed: Ferry in fog → Ferry',
        'story_changed:  → What we know.',
        retracted,
        'claim_added:  → There was fog.',
      ],
      6: [retracted, 'claim_added:  → There was fog.'],
      7: [retracted],
      8: [],
    }
    for (const [version, changes] of Object.entries(expected)) {
      for (const api of [newsroom.delivery, editor]) {
        const told = brief(await since(api, story.id, `version: ${version}`))
        const isSame = (line: string) => changes.some(wanted => line.startsWith(wanted))
        const rest = told.filter(line => !isSame(line))
        expect({ version, told: changes.filter(wanted => !told.some(line => line.startsWith(wanted))) }).toEqual({
          version,
          told: [],
        })
        expect({
          version,
          rest: rest.map(line => line.split(':')[0]).filter(kind => kind !== 'claim_text_changed'),
        }).toEqual({
          version,
          rest: Number(version) < 7 ? late : [],
        })
      }
    }
  })

  test('is told since a time as since the version of that time', async () => {
    const story = await publishADay()
    const { story: read } = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { updates(orderBy: { version: asc }) { version publishedAt } } }`,
      story,
    )
    for (const { version, publishedAt } of read.updates) {
      expect(await since(newsroom.delivery, story.id, `since: "${publishedAt}"`)).toEqual(
        await since(newsroom.delivery, story.id, `version: ${version}`),
      )
    }
  })

  test('matters as much as the updates said, and leaves out what matters less', async () => {
    const story = await publishADay()
    const told = await since(newsroom.delivery, story.id, 'version: 1, minMateriality: critical')
    expect(brief(told).map(line => line.split(':')[0])).toContain('claim_retracted')
    expect(told.every(({ materiality }) => materiality === 'critical')).toBe(true)
  })

  test.each([
    ['', 'say since when'],
    ['version: 1, since: "2026-01-01T00:00:00Z"', 'not both'],
    ['version: 99', 'no version 99'],
  ])('refuses changesSince(%s)', async (asked, message) => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await expect(since(newsroom.delivery, story.id, asked || 'minMateriality: trivial')).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('tells nothing of what a withdrawn story said', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await editor(`mutation ($id: ID!) { withdrawStory(where: { id: $id }, note: "It was not so.") { id } }`, story)
    expect(brief(await since(newsroom.delivery, story.id, 'version: 1'))).toEqual(['story_changed:  → withdrawn'])
  })
})

describe('The history of a claim', () => {
  test('has each public assessment with its time and its reasons', async () => {
    const story = await publishADay()
    const history = async (id: string | undefined) =>
      (
        await newsroom.delivery(
          `query ($id: ID!) { claim(where: { id: $id }) {
            history { assessment isRetracted retractionReason retractionNote since until note }
          } }`,
          { id },
        )
      ).claim.history
    const [stood, fell] = await history(story.full)
    expect(stood).toMatchObject({ assessment: 'reported', isRetracted: false, until: fell.since })
    expect(fell).toMatchObject({
      isRetracted: true,
      retractionReason: 'misread',
      retractionNote: 'We misread the log.',
      note: 'We misread the log.',
      until: null,
    })
    expect(await history(story.turned)).toHaveLength(1)
  })
})

describe('The latest updates', () => {
  test('come page by page, of a topic, and from a materiality on', async () => {
    const topics = { create: [{ name: 'Ships' }] }
    const story = await saveStory(editor, buildStory({ topics }))
    await publish(editor, story.id)
    for (const title of ['Two', 'Three', 'Four']) {
      await change(editor, 'Story', story.id, { title })
      await publish(editor, story.id)
    }
    const read = async (asked: string) =>
      (await newsroom.delivery(`{ latestUpdates(topic: "ships", ${asked}) { items { version } endCursor hasMore } }`))
        .latestUpdates
    const first = await read('first: 3')
    expect(first).toMatchObject({ items: [{ version: 4 }, { version: 3 }, { version: 2 }], hasMore: true })
    expect(await read(`first: 3, after: "${first.endCursor}"`)).toMatchObject({
      items: [{ version: 1 }],
      hasMore: false,
    })
    expect(await read('minMateriality: major')).toMatchObject({ items: [{ version: 1 }] })
    await expect(read('after: "nonsense"')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('have corrections of all stories among them', async () => {
    await publishADay()
    const { corrections } = await newsroom.delivery(`{ corrections { items { signal note } } }`)
    expect(corrections.items).toContainEqual({ signal: 'correction', note: 'It was noon, not eleven.' })
    expect(corrections.items).toContainEqual({ signal: 'retraction', note: 'We misread the log.' })
  })
})

describe('What a publication would change', () => {
  test('is told before it is made, and is what it then changes', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await change(editor, 'Claim', story.claims[0]?.id ?? '', { text: 'It never left.' })
    await change(editor, 'Story', story.id, { title: 'No ferry', watchItems: { set: [] } })
    const read = async (api: Api, field: string): Promise<Told[]> =>
      (
        await api(
          `query ($id: ID!) { story(where: { id: $id }) { ${field} { kind field was is materiality } } }`,
          story,
        )
      ).story[field.split('(')[0] ?? '']
    const before = await read(editor, 'unpublishedChanges')
    expect(brief(before)).toContain('claim_text_changed: The ferry left at noon. → It never left.')
    expect(brief(await read(newsroom.delivery, 'changesSince(version: 1)'))).toEqual([])
    await publish(editor, story.id)
    expect(await read(newsroom.delivery, 'changesSince(version: 1)')).toEqual(before)
    expect(await read(editor, 'unpublishedChanges')).toEqual([])
  })
})
