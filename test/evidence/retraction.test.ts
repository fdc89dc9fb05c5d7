import { buildClaim, buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { assessmentOf, auditOf, create, supports } from './newsroom-api.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const retract = (
  list: 'Claim' | 'Source',
  id: string,
  { reason = 'source_retracted', note = 'They took it back.' } = {},
) =>
  newsroom.as('editor')(
    `mutation ($id: ID!, $reason: RetractionReason!, $note: String!) {
      retract${list}(where: { id: $id }, reason: $reason, note: $note) { id }
    }`,
    { id, reason, note },
  )

const impactOf = async (of: Record<string, unknown>) =>
  (
    await newsroom.as('editor')(
      `query ($claim: ClaimWhereUniqueInput, $source: SourceWhereUniqueInput) {
        retractionImpact(claim: $claim, source: $source) {
          claims { claim { id } from to isPublic } questions { question { id } isPublic } stories { story { id } isPublic }
        }
      }`,
      of,
    )
  ).retractionImpact

const publicClaim = async (id: string) =>
  (
    await newsroom.delivery(
      `query ($id: ID!) { claim(where: { id: $id }) {
        text assessment retractedAt retractionReason retractionNote stories { id }
      } }`,
      { id },
    )
  ).claim

/** Two origins for a claim, on which an inference rests and which answers a question, in a published story. */
async function published() {
  const sources = [
    await create(newsroom.as('editor'), 'Source', buildSource({ originBasis: 'first_hand' })),
    await create(newsroom.as('editor'), 'Source', buildSource({ title: 'Deckhand', originBasis: 'first_hand' })),
  ] as const
  const claim = await create(
    newsroom.as('editor'),
    'Claim',
    buildClaim({ assessment: 'corroborated', citations: { create: sources.map(id => supports(id)) } }),
  )
  const inference = await create(newsroom.as('editor'), 'Claim', {
    text: 'So the timetable was kept.',
    kind: 'inference',
    assessment: 'corroborated',
    citations: { create: sources.map(id => supports(id)) },
    dependsOn: { connect: [{ id: claim }] },
    stage: 'ready',
  })
  const question = await create(newsroom.as('editor'), 'OpenQuestion', {
    text: 'When did it leave?',
    state: 'answered',
    answer: 'At noon.',
    importance: 'key',
    answeredBy: { connect: [{ id: claim }] },
    stage: 'ready',
  })
  const story = await saveStory(
    newsroom.as('editor'),
    buildStory({
      claims: { connect: [{ id: claim }, { id: inference }] },
      openQuestions: { connect: [{ id: question }] },
    }),
  )
  await publish(newsroom.as('editor'), story.id)
  return { sources, claim, inference, question, story: story.id }
}

describe('Retracting a claim', () => {
  test('leaves it in public, marked, and takes with it what rests on it', async () => {
    const { claim, inference, question, story } = await published()
    expect(await impactOf({ claim: { id: claim } })).toEqual({
      claims: [{ claim: { id: inference }, from: 'corroborated', to: 'unassessed', isPublic: true }],
      questions: [{ question: { id: question }, isPublic: true }],
      stories: [{ story: { id: story }, isPublic: true }],
    })
    await retract('Claim', claim, { reason: 'misread', note: 'We misread the log.' })

    expect(await publicClaim(claim)).toEqual({
      text: 'The ferry left at noon.',
      assessment: 'corroborated',
      retractedAt: expect.any(String),
      retractionReason: 'misread',
      retractionNote: 'We misread the log.',
      stories: [{ id: story }],
    })
    expect((await publicClaim(inference)).assessment).toBe('unassessed')
    const answer = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) {
        version whatWeGotWrong { id } openQuestions { state answeredAt }
        updates(orderBy: { version: desc }, take: 1) { signal materiality note changes { kind } }
      } }`,
      { id: story },
    )
    expect(answer.story).toMatchObject({
      version: 2,
      whatWeGotWrong: [{ id: claim }],
      openQuestions: [{ state: 'open', answeredAt: null }],
      updates: [{ signal: 'retraction', materiality: 'critical', note: 'We misread the log.' }],
    })
    expect(answer.story.updates[0].changes.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['claim_retracted', 'assessment_changed', 'question_reopened']),
    )
  })

  test('says nothing of words that are still being written', async () => {
    const { claim } = await published()
    await change(newsroom.as('editor'), 'Claim', claim, { text: 'CANARY draft words' })
    await retract('Claim', claim)
    expect(await publicClaim(claim)).toMatchObject({ text: 'The ferry left at noon.', retractedAt: expect.any(String) })
  })

  test('is final, needs a note, and is an editor’s', async () => {
    const { claim } = await published()
    await expect(retract('Claim', claim, { note: ' ' })).rejects.toThrow('note: must not be empty')
    await expect(
      newsroom.as('reporter')(
        `mutation ($id: ID!) { retractClaim(where: { id: $id }, reason: legal, note: "So.") { id } }`,
        { id: claim },
      ),
    ).rejects.toMatchObject({ extensions: { code: 'KS_ACCESS_DENIED' } })
    await retract('Claim', claim)
    await expect(retract('Claim', claim)).rejects.toThrow('retracted already')
    await expect(change(newsroom.as('editor'), 'Claim', claim, { assessment: 'reported' })).rejects.toThrow(
      'assessment',
    )
    await expect(change(newsroom.as('editor'), 'Claim', claim, { text: 'Other.' })).rejects.toThrow('text')
  })

  test('of a draft tells nobody', async () => {
    const id = await create(newsroom.as('editor'), 'Claim', { text: 'It sank.' })
    await retract('Claim', id)
    expect(await publicClaim(id)).toBeNull()
    expect(await auditOf(newsroom.as('editor'), id)).toMatchObject([{ action: 'claim_retracted' }])
  })
})

describe('Retracting a source', () => {
  test('lowers in public what rested on it, also where the newsroom had moved on', async () => {
    const { sources, claim, story } = await published()
    await change(newsroom.as('editor'), 'Claim', claim, { assessment: 'unassessed' })
    await retract('Source', sources[0])
    expect((await publicClaim(claim)).assessment).toBe('reported')
    const { story: seen } = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { version claims { citations { source { title status } } } } }`,
      { id: story },
    )
    expect(seen.version).toBe(2)
    expect(JSON.stringify(seen)).toContain('"status":"retracted"')
  })

  test('takes twenty claims of three stories with it, by way of those who repeated it', async () => {
    const root = await create(
      newsroom.as('editor'),
      'Source',
      buildSource({ title: 'Agency', originBasis: 'first_hand' }),
    )
    const papers: string[] = []
    for (const title of ['Paper one', 'Paper two', 'Paper three', 'Paper four']) {
      const data = buildSource({ title, originBasis: 'derived', derivedFrom: { connect: [{ id: root }] } })
      papers.push(await create(newsroom.as('editor'), 'Source', data))
    }
    const other = await create(
      newsroom.as('editor'),
      'Source',
      buildSource({ title: 'Deckhand', originBasis: 'document' }),
    )
    const stories = []
    for (const size of [8, 7, 5]) {
      const claims = Array.from({ length: size }, (_, index) =>
        buildClaim({
          text: `Claim ${index}.`,
          assessment: 'corroborated',
          citations: { create: [supports(papers[index % papers.length] ?? ''), supports(other)] },
        }),
      )
      stories.push(await saveStory(newsroom.as('editor'), buildStory({ claims: { create: claims } })))
    }
    for (const story of stories.slice(0, 2)) await publish(newsroom.as('editor'), story.id)

    const impact = await impactOf({ source: { id: root } })
    // The papers repeat what the agency took back: they are no origin of their own any more.
    expect(impact.claims).toHaveLength(20)
    expect(new Set(impact.claims.map(({ to }: { to: string }) => to))).toEqual(new Set(['reported']))
    expect(impact.stories).toHaveLength(3)
    expect(impact.stories.filter(({ isPublic }: { isPublic: boolean }) => isPublic)).toHaveLength(2)

    await retract('Source', root)
    for (const { claims } of stories) {
      for (const { id } of claims) expect(await assessmentOf(newsroom.as('editor'), id)).toBe('reported')
    }
    const { stories: seen } = await newsroom.delivery(
      `query ($ids: [ID!]!) { stories(where: { id: { in: $ids } }) { version whatWeKnow { id } whatIsReported { id } } }`,
      { ids: stories.map(({ id }) => id) },
    )
    expect(seen.map(({ version, whatWeKnow }: any) => [version, whatWeKnow.length])).toEqual([
      [2, 0],
      [2, 0],
    ])
  })

  test('of which nobody in public knew shows only what fell', async () => {
    const source = await create(
      newsroom.as('editor'),
      'Source',
      buildSource({ title: 'CANARY unread', originBasis: 'first_hand' }),
    )
    await retract('Source', source)
    await expect(retract('Source', source)).rejects.toThrow('retracted already')
    expect(JSON.stringify(await newsroom.delivery(`{ sources { title } }`))).not.toContain('CANARY')
  })
})

test('The impact is of one thing', async () => {
  await expect(impactOf({})).rejects.toThrow('name one of the two')
})
