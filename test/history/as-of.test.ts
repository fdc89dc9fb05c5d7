import { buildClaim, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
let editor: Api

beforeAll(async () => {
  newsroom = await createNewsroom()
  editor = newsroom.as('editor')
})

afterAll(() => newsroom.close())

const page = `{
  id title slug dek status version isStale firstPublishedAt lastPublishedAt body { document }
  whatWeKnow { text } whatIsReported { text citations(orderBy: { id: asc }) { stance rating source { title url } } }
  whatIsUnknown { text } whatToWatch { text state } whatWeGotWrong { text retractedAt retractionNote }
  claimsCount topics { name } updates(orderBy: { version: asc }) { version headline changes(orderBy: { id: asc }) { kind was is } }
}`

let stories = 0

/** Publishes a story several times; answers with what readers got each time. */
async function publishAndRecord() {
  const recorded: { version: number; publishedAt: string; answer: unknown }[] = []
  const story = await saveStory(
    editor,
    buildStory({ slug: `story-${++stories}`, topics: { create: [{ name: `Ferries ${stories}` }] } }),
  )
  const slug = story.slug
  const record = async () => {
    const { story: answer } = await newsroom.delivery(`query ($id: ID!) { story(where: { id: $id }) ${page} }`, story)
    recorded.push({ version: answer.version, publishedAt: answer.lastPublishedAt, answer })
  }
  const steps = [
    async () => {},
    async () => change(editor, 'Story', story.id, { title: 'A new title', dek: 'With a line.' }),
    async () => change(editor, 'Claim', story.claims[0]?.id ?? '', { text: 'It turned back at noon.' }),
    async () => change(editor, 'Story', story.id, { claims: { create: [buildClaim({ text: 'There was fog.' })] } }),
    async () => change(editor, 'WatchItem', story.watchItems[0]?.id ?? '', { state: 'occurred', outcome: 'Nothing.' }),
    async () => change(editor, 'Source', story.claims[0]?.citations[0]?.source.id ?? '', { title: 'Log' }),
    async () => change(editor, 'Story', story.id, { slug: `moved-${slug}` }),
  ]
  for (const step of steps) {
    await step()
    await publish(editor, story.id)
    await record()
  }
  await editor(
    `mutation ($id: ID!) { retractClaim(where: { id: $id }, reason: misread, note: "We misread it.") { id } }`,
    { id: story.claims[0]?.id },
  )
  await record()
  return { story, slug, recorded }
}

describe('A story as it was', () => {
  test('is what readers got at the time, in each version and at each moment, in both APIs', async () => {
    const { slug, recorded } = await publishAndRecord()
    expect(recorded.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const { version, publishedAt, answer } of recorded) {
      for (const api of [newsroom.delivery, editor]) {
        const { byVersion, byTime } = await api(
          `query ($slug: String!, $version: Int!, $at: DateTime!) {
            byVersion: storyVersion(slug: $slug, version: $version) ${page}
            byTime: storyAsOf(slug: $slug, at: $at) { ...Page }
          }
          fragment Page on Story ${page}`,
          { slug, version, at: publishedAt },
        )
        expect(byVersion).toEqual(answer)
        expect(byTime).toEqual(answer)
      }
    }
  })

  test('is found by any address that it had, and is null before it was public', async () => {
    const { slug, recorded } = await publishAndRecord()
    const ask = async (address: string, at: string) =>
      (
        await newsroom.delivery(
          `query ($slug: String!, $at: DateTime!) { storyAsOf(slug: $slug, at: $at) { version } }`,
          {
            slug: address,
            at,
          },
        )
      ).storyAsOf
    const first = recorded[0]?.publishedAt ?? ''
    expect(await ask(`moved-${slug}`, first)).toEqual({ version: 1 })
    expect(await ask(slug, new Date(new Date(first).getTime() - 1).toISOString())).toBeNull()
    expect(await ask(slug, '2999-01-01T00:00:00Z')).toEqual({ version: 8 })
    expect(await ask('no-such-story', first)).toBeNull()
  })

  test('refuses versions that there are not, and fields that are the newsroom’s alone', async () => {
    const { slug } = await publishAndRecord()
    await expect(
      newsroom.delivery(`query ($slug: String!) { storyVersion(slug: $slug, version: 99) { title } }`, { slug }),
    ).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    await expect(
      editor(`query ($slug: String!) { storyVersion(slug: $slug, version: 1) { title stage } }`, { slug }),
    ).rejects.toMatchObject({ message: expect.stringContaining('public'), extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('says of a withdrawn story to the public what it says today, and to the newsroom what it was', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    await editor(`mutation ($id: ID!) { withdrawStory(where: { id: $id }, note: "It was not so.") { id } }`, story)
    const ask = async (api: Api) =>
      (await api(`query ($slug: String!) { storyVersion(slug: $slug, version: 1) { notice claimsCount } }`, story))
        .storyVersion
    expect(await ask(newsroom.delivery)).toEqual({ notice: 'It was not so.', claimsCount: 0 })
    expect(await ask(editor)).toEqual({ notice: '', claimsCount: 1 })
  })

  test('does not know any more who a source was that is protected by now', async () => {
    const story = await saveStory(editor)
    await publish(editor, story.id)
    const source = story.claims[0]?.citations[0]?.source.id ?? ''
    const ask = async () =>
      JSON.stringify(
        await newsroom.delivery(
          `query ($slug: String!) { storyVersion(slug: $slug, version: 1) {
            claims { citations { quoteExact quotePrefix locator source { title url authors } } } updates { changes { was is } }
          } }`,
          story,
        ),
      )
    expect(await ask()).toContain('Harbour log')
    await editor(
      `mutation ($id: ID!, $data: SourceUpdateInput!) { updateSource(where: { id: $id }, data: $data) { id } }`,
      {
        id: source,
        data: {
          protection: 'withheld',
          publicAttribution: 'somebody who keeps the log of the harbour',
          anonymityReason: 'They would lose their post.',
        },
      },
    )
    await editor(
      `mutation ($id: ID!) { requestAnonymity(where: { id: $id }, reason: "They would lose their post.") { id } }`,
      { id: source },
    )
    await publishAnonymously(story.id)
    expect(await ask()).not.toContain('Harbour log')
  })
})

async function publishAnonymously(storyId: string): Promise<void> {
  const { anonymityGrants } = await newsroom.as('admin')(
    `{ anonymityGrants(where: { state: { equals: requested } }) { id } }`,
  )
  for (const { id } of anonymityGrants) {
    await newsroom.as('admin')(
      `mutation ($id: ID!) { approveAnonymity(where: { id: $id }, isInformation: true, isVital: true,
        isUnavailableOtherwise: true, isReliable: true, identityKnown: true) { id } }`,
      { id },
    )
  }
  await publish(editor, storyId)
}
