import { buildClaim, buildSource, buildStory, change, publish, requestAnonymity, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeEach(async () => {
  newsroom = await createNewsroom()
})

afterEach(() => newsroom.close())

const deskOf = async (role: 'reporter' | 'editor' | 'admin') =>
  (
    await newsroom.as(role)(`{
      desk {
        inMotion shakyCount
        stories { story { id } confirmed reported unassessed openQuestions unpublished }
        due { reason story { id } claim { id } question { id } watchItem { id } grant { id } }
        mine { reason claim { id } question { id } }
        shaky { claim { text } reasons }
        awaitingApproval { id }
        recent { claim { id } story { id } }
        tour { story claim source publication }
      }
    }`)
  ).desk

const past = '2020-01-01T00:00:00.000Z'
const document = { originBasis: 'document', reliability: 'A' }

describe('The desk', () => {
  test('of an empty newsroom has nothing on it', async () => {
    expect(await deskOf('editor')).toEqual({
      inMotion: 0,
      shakyCount: 0,
      stories: [],
      due: [],
      mine: [],
      shaky: [],
      awaitingApproval: [],
      recent: [],
      tour: { story: false, claim: false, source: false, publication: false },
    })
  })

  test('counts how the claims of a story stand, and leaves out stories that are no longer followed', async () => {
    const { id } = await saveStory(
      newsroom.as('editor'),
      buildStory({
        claims: { create: [buildClaim(), buildClaim({ text: 'It turned back.', assessment: 'unassessed' })] },
      }),
    )
    await saveStory(newsroom.as('editor'), buildStory({ status: 'closed' }))
    const desk = await deskOf('editor')
    expect(desk.inMotion).toBe(1)
    expect(desk.stories).toEqual([
      { story: { id }, confirmed: 0, reported: 1, unassessed: 1, openQuestions: 1, unpublished: 0 },
    ])
  })

  test('says how much of a published story readers do not see yet', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    expect((await deskOf('editor')).stories[0].unpublished).toBe(0)
    await change(newsroom.as('editor'), 'Claim', story.claims[0]?.id ?? '', { text: 'The ferry left at one.' })
    expect((await deskOf('editor')).stories[0].unpublished).toBe(1)
    await publish(newsroom.as('editor'), story.id)
    expect((await deskOf('editor')).stories[0].unpublished).toBe(0)
  })

  test('says what is due, and who decides about anonymity', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const [question, watchItem, claim] = [story.openQuestions[0]?.id, story.watchItems[0]?.id, story.claims[0]?.id]
    await change(newsroom.as('editor'), 'Story', story.id, { nextReviewAt: past })
    await change(newsroom.as('editor'), 'OpenQuestion', question ?? '', { reviewAt: past })
    await change(newsroom.as('editor'), 'WatchItem', watchItem ?? '', { timing: 'dated', expectedStart: past })
    await change(newsroom.as('editor'), 'Claim', claim ?? '', { verifyBy: past })
    const { createSource } = await newsroom.as('reporter')(
      `mutation { createSource(data: { kind: confidential_source, protection: sealed, publicAttribution: "An officer aboard", anonymityReason: "Fear for the post" }) { id } }`,
    )
    const grant = await requestAnonymity(newsroom.as('reporter'), createSource.id)
    const { due } = await deskOf('editor')
    const named = due.map(({ reason, ...items }: Record<string, { id: string } | null>) => [
      reason,
      Object.values(items).find(item => item !== null)?.id,
    ])
    expect(Object.fromEntries(named)).toEqual({
      review: story.id,
      answer: question,
      watch: watchItem,
      verify: claim,
      anonymity_requested: grant,
    })
  })

  test('names key claims that stand on little, and why', async () => {
    const origin = { stance: 'supports', credibility: 'c2', source: { create: buildSource(document) } }
    const another = { ...origin, source: { create: buildSource({ ...document, title: 'Coast guard log' }) } }
    await saveStory(
      newsroom.as('editor'),
      buildStory({
        claims: {
          create: [
            buildClaim({ text: 'One origin.', citations: { create: [origin] } }),
            buildClaim({ text: 'Two origins.', citations: { create: [origin, another] } }),
            buildClaim({ text: 'No origin.' }),
            buildClaim({ text: 'Not a key claim.', importance: 'background' }),
          ],
        },
      }),
    )
    const { shaky, shakyCount } = await deskOf('editor')
    const reasons = shaky.map((of: { claim: { text: string }; reasons: string[] }) => [of.claim.text, of.reasons])
    expect({ shakyCount, ...Object.fromEntries(reasons) }).toEqual({
      shakyCount: 2,
      'One origin.': ['one_origin'],
      'No origin.': ['no_origin'],
    })
  })

  test('asks for the approval of everybody but the author', async () => {
    const primary = { stance: 'supports', directness: 'primary', credibility: 'c2' }
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({
        claims: {
          create: [buildClaim({ citations: { create: [{ ...primary, source: { create: buildSource(document) } }] } })],
        },
      }),
    )
    expect((await deskOf('editor')).awaitingApproval).toEqual([])
    expect((await deskOf('admin')).awaitingApproval).toEqual([{ id: story.claims[0]?.id }])
  })

  test('shows people their own work, and what came back to them', async () => {
    const { createClaim } = await newsroom.as('reporter')(
      `mutation { createClaim(data: { text: "The ferry left." }) { id } }`,
    )
    expect((await deskOf('reporter')).mine).toEqual([{ reason: 'draft', claim: createClaim, question: null }])
    await newsroom.as('editor')(
      `mutation ($id: ID!) { submitClaimForReview(where: { id: $id }) { id } returnClaimToDraft(where: { id: $id }, note: "When?") { id } }`,
      createClaim,
    )
    expect((await deskOf('reporter')).mine).toEqual([{ reason: 'returned', claim: createClaim, question: null }])
    expect((await deskOf('editor')).mine).toEqual([])
  })
})
