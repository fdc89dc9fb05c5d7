import { StoryBySlugDocument, StoryUpdatesDocument } from '../../src/client/generated/delivery/graphql.ts'
import { claims } from '../../src/sample/content/claims.ts'
import { story } from '../../src/sample/content/story.ts'
import { loadSample } from '../../src/sample/load-sample.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

const openNewsroom = async (): Promise<void> => {
  newsroom = await createNewsroom()
}
const closeNewsroom = (): Promise<void> => newsroom.close()

/** The newsroom API of the test as the far end of `fetch`; after so many requests it is gone, as after a kill. */
function fetchFrom(api: Api, { dieAfter = Infinity } = {}) {
  let requests = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (requests++ === dieAfter) throw new Error('killed')
    const { query, variables } = await new Request(input, init).json()
    return Response.json(
      await api(query, variables).then(
        data => ({ data }),
        (error: unknown) => ({ errors: [error] }),
      ),
    )
  }
  return { fetch }
}

const readStory = async () => (await newsroom.delivery(StoryBySlugDocument.toString(), { slug: story.slug })).story

const countRows = async () => ({
  stories: await newsroom.sudo.prisma.story.count(),
  claims: await newsroom.sudo.prisma.claim.count(),
  citations: await newsroom.sudo.prisma.citation.count(),
  sources: await newsroom.sudo.prisma.source.count(),
  questions: await newsroom.sudo.prisma.openQuestion.count(),
  watchItems: await newsroom.sudo.prisma.watchItem.count(),
  topics: await newsroom.sudo.prisma.topic.count(),
  entities: await newsroom.sudo.prisma.entity.count(),
  publishers: await newsroom.sudo.prisma.publisher.count(),
})

const whole = {
  stories: 1,
  claims: 9,
  citations: 9,
  sources: 1,
  questions: 6,
  watchItems: 4,
  topics: 4,
  entities: 6,
  publishers: 1,
}

describe('The sample story', () => {
  beforeAll(async () => {
    await openNewsroom()
    await loadSample(fetchFrom(newsroom.as('admin')))
  })
  afterAll(closeNewsroom)

  test('is published whole, and everything in it is reported', async () => {
    const page = await readStory()
    expect(page).toMatchObject({ title: story.title, version: 1, status: 'developing', isStale: false })
    expect(page.whatIsReported.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(
      claims.map(({ slug }) => slug).toSorted(),
    )
    expect([page.whatWeKnow, page.whatIsDisputed, page.whatWeGotWrong]).toEqual([[], [], []])
    expect(page.whatIsUnknown).toHaveLength(6)
    expect(page.whatToWatch).toHaveLength(4)
    expect(page.whatIsReported[0].citations).toMatchObject([
      { stance: 'supports', rating: 'F6', source: { originBasis: 'unstated' } },
    ])
    expect(await countRows()).toEqual(whole)
  })

  test('has inferences and a forecast that rest on the first claim', async () => {
    const { claims: resting } = await newsroom.delivery(
      `{ claims(where: { kind: { in: [inference, forecast] } }) { likelihood dependsOn { slug } } }`,
    )
    expect(resting).toHaveLength(3)
    for (const claim of resting) {
      expect(claim).toEqual({ likelihood: expect.any(String), dependsOn: [{ slug: claims[0]?.slug }] })
    }
  })

  test('is left alone when it is loaded again', async () => {
    await loadSample(fetchFrom(newsroom.as('admin')))

    expect(await countRows()).toEqual(whole)
    const { story: updated } = await newsroom.delivery(StoryUpdatesDocument.toString(), { slug: story.slug })
    expect(updated.updates).toMatchObject([{ version: 1, headline: 'Story published' }])
  })
})

describe('Loading the sample story', () => {
  beforeEach(openNewsroom)
  afterEach(closeNewsroom)

  test('is completed after a kill at any point', async () => {
    // Two questions and one change a run, so that each starts from where the one before was killed.
    for (let run = 0; run < 10; run++) {
      await expect(loadSample(fetchFrom(newsroom.as('admin'), { dieAfter: 3 }))).rejects.toThrow(
        'Cannot reach the server',
      )
    }
    expect(await readStory()).toBeNull()
    expect(await countRows()).toEqual(whole)

    await loadSample(fetchFrom(newsroom.as('admin')))

    expect(await countRows()).toEqual(whole)
    expect((await readStory()).version).toBe(1)
  })

  test('restores evidence that was lost before it was published', async () => {
    await expect(loadSample(fetchFrom(newsroom.as('admin'), { dieAfter: 11 }))).rejects.toThrow(
      'Cannot reach the server',
    )
    await newsroom.sudo.prisma.citation.deleteMany({})

    await loadSample(fetchFrom(newsroom.as('admin')))

    expect(await countRows()).toEqual(whole)
  })

  test('is refused to whoever may not set up a newsroom', async () => {
    await expect(loadSample(fetchFrom(newsroom.as('reporter')))).rejects.toMatchObject({
      name: 'ForbiddenError',
      code: 'KS_ACCESS_DENIED',
    })
  })
})
