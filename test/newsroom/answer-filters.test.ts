import { buildClaim, buildSource, buildStory, change, publish, saveStory } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const textsOf = async (where: string): Promise<string[]> => {
  const { claims } = await newsroom.as('editor')(`{ claims(where: ${where}) { text } }`)
  return claims.map(({ text }: { text: string }) => text).toSorted()
}

const titlesOf = async (where: string): Promise<string[]> => {
  const { stories } = await newsroom.as('editor')(`{ stories(where: ${where}) { title } }`)
  return stories.map(({ title }: { title: string }) => title).toSorted()
}

const hasChanges = `{ publication: { hasChanges: true } }`

describe('A list can be asked for what no column has:', () => {
  test('what readers see otherwise than the newsroom has it, and of a story also because of its parts', async () => {
    const editor = newsroom.as('editor')
    const ferry = await saveStory(editor, buildStory({ title: 'The ferry' }))
    const harbour = await saveStory(editor, buildStory({ title: 'The harbour' }))
    await saveStory(editor, buildStory({ title: 'Never published' }))
    await publish(editor, ferry.id)
    await publish(editor, harbour.id)
    expect({ claims: await textsOf(hasChanges), stories: await titlesOf(hasChanges) }).toEqual({
      claims: [],
      stories: [],
    })

    const [claim] = ferry.claims
    await change(editor, 'Claim', claim?.id ?? '', { notes: 'Nobody else sees this.' })
    expect(await textsOf(hasChanges)).toEqual([])
    await change(editor, 'Claim', claim?.id ?? '', { text: 'It never left.' })
    await change(editor, 'OpenQuestion', harbour.openQuestions[0]?.id ?? '', { whyItMatters: 'People wait.' })
    expect({
      claims: await textsOf(hasChanges),
      ofReadyStories: await textsOf(
        `{ stories: { some: { stage: { equals: ready }, publication: { hasChanges: true } } } }`,
      ),
      others: (await textsOf(`{ publication: { hasChanges: false } }`)).length,
      stories: await titlesOf(hasChanges),
    }).toEqual({
      claims: ['It never left.'],
      ofReadyStories: ['It never left.', 'The ferry left at noon.'],
      others: 2,
      stories: ['The ferry', 'The harbour'],
    })
    await publish(editor, ferry.id)
    expect(await titlesOf(hasChanges)).toEqual(['The harbour'])
  })

  test('other evidence for a published claim, and evidence that is gone', async () => {
    const editor = newsroom.as('editor')
    const text = 'It sank.'
    const story = await saveStory(
      editor,
      buildStory({ title: 'The wreck', claims: { create: [buildClaim({ text })] } }),
    )
    await publish(editor, story.id)
    const id = story.claims[0]?.id ?? ''
    const where = `{ AND: [{ text: { equals: "${text}" } }, ${hasChanges}] }`
    expect(await textsOf(where)).toEqual([])
    await change(editor, 'Claim', id, {
      citations: { create: [{ stance: 'supports', source: { create: buildSource() } }] },
    })
    expect(await textsOf(where)).toEqual([text])
    await publish(editor, story.id)
    await editor(`mutation ($id: ID!) { deleteCitation(where: { id: $id }) { id } }`, {
      id: story.claims[0]?.citations[0]?.id,
    })
    expect(await textsOf(where)).toEqual([text])
  })

  test('a relation that was made from its other end', async () => {
    const editor = newsroom.as('editor')
    const claims = ['The lock failed.', 'It was never tested.'].map(text => buildClaim({ text }))
    const story = await saveStory(editor, buildStory({ title: 'The lock', claims: { create: claims } }))
    await publish(editor, story.id)
    const ofTheLock = `stories: { some: { title: { equals: "The lock" } } }`
    const idOf = async (text: string) =>
      (await editor(`{ claims(where: { ${ofTheLock}, text: { equals: "${text}" } }) { id } }`)).claims[0].id
    const restedOnBy = { connect: [{ id: await idOf('The lock failed.') }] }
    await change(editor, 'Claim', await idOf('It was never tested.'), { restedOnBy })
    expect(await textsOf(`{ ${ofTheLock}, publication: { hasChanges: true } }`)).toEqual(['The lock failed.'])
  })

  test('what was saved while it was published, for the first time or again, as the item itself says', async () => {
    const editor = newsroom.as('editor')
    const both = `query ($id: ID!) {
      claim(where: { id: $id }) { publication { state } }
      claimsCount(where: { id: { equals: $id }, publication: { hasChanges: true } })
    }`
    for (let round = 0; round < 5; round++) {
      const { id, claims } = await saveStory(editor, buildStory({ title: `The race, ${round}` }))
      const claim = claims[0]?.id ?? ''
      for (const time of ['first', 'second']) {
        await Promise.allSettled([
          change(editor, 'Claim', claim, { text: `They race for the ${time} time, round ${round}.` }),
          publish(newsroom.as('admin'), id),
        ])
        const answer = await editor(both, { id: claim })
        expect({ round, time, found: answer.claimsCount === 1 }).toEqual({
          round,
          time,
          found: answer.claim.publication.state === 'published_with_changes',
        })
      }
    }
  })

  test('not a claim whose successor readers do not know yet, and then that one', async () => {
    const editor = newsroom.as('editor')
    const claims = [buildClaim({ text: 'It was red.' }), buildClaim({ text: 'It was blue.', stage: 'draft' })]
    const story = await saveStory(editor, buildStory({ title: 'The colour', claims: { create: claims } }))
    await publish(editor, story.id)
    const ofTheColour = `stories: { some: { title: { equals: "The colour" } } }`
    const idOf = async (text: string) =>
      (await editor(`{ claims(where: { ${ofTheColour}, text: { equals: "${text}" } }) { id } }`)).claims[0].id
    const [old, successor] = [await idOf('It was red.'), await idOf('It was blue.')]
    await change(editor, 'Claim', old, { supersededBy: { connect: { id: successor } } })
    const changedOnes = () => textsOf(`{ ${ofTheColour}, publication: { hasChanges: true } }`)
    expect(await changedOnes()).toEqual([])
    await change(editor, 'Claim', successor, { stage: 'ready' })
    await publish(editor, story.id)
    expect(await changedOnes()).toEqual([])
    await change(editor, 'Claim', old, { supersededBy: { disconnect: true } })
    expect(await changedOnes()).toEqual(['It was red.'])
  })

  test('a claim of whose source less may be told from now on', async () => {
    const editor = newsroom.as('editor')
    const citations = { create: [{ stance: 'supports', locator: 'p. 3', source: { create: buildSource() } }] }
    const claims = { create: [buildClaim({ text: 'It leaked.', citations })] }
    const story = await saveStory(editor, buildStory({ title: 'The leak', claims }))
    await publish(editor, story.id)
    const ofTheLeak = `{ stories: { some: { title: { equals: "The leak" } } }, publication: { hasChanges: true } }`
    expect(await textsOf(ofTheLeak)).toEqual([])
    const protection = {
      protection: 'withheld',
      publicAttribution: 'A port worker who saw it',
      anonymityReason: 'Their post',
    }
    await change(editor, 'Source', story.claims[0]?.citations[0]?.source.id ?? '', protection)
    expect(await textsOf(ofTheLeak)).toEqual(['It leaked.'])
  })

  test('key claims of stories in motion that stand on little, together with other conditions', async () => {
    const document = { originBasis: 'document', reliability: 'A' }
    const on = (sources: object[]) => ({
      create: sources.map(source => ({
        stance: 'supports',
        credibility: 'c2',
        source: { create: buildSource({ ...source }) },
      })),
    })
    await saveStory(
      newsroom.as('editor'),
      buildStory({
        title: 'The tide',
        claims: {
          create: [
            buildClaim({ text: 'Shaky: high tide.', citations: on([document]) }),
            buildClaim({ text: 'Firm: low tide.', citations: on([document, document]) }),
            buildClaim({ text: 'Aside: no tide.', importance: 'background', citations: on([document]) }),
          ],
        },
      }),
    )
    const ofTheTide = `stories: { some: { title: { equals: "The tide" } } }`
    expect(await textsOf(`{ ${ofTheTide}, evidence: { isShaky: true } }`)).toEqual(['Shaky: high tide.'])
    expect(await textsOf(`{ ${ofTheTide}, evidence: { isShaky: false } }`)).toEqual([
      'Aside: no tide.',
      'Firm: low tide.',
    ])
    const { claimsCount } = await newsroom.as('editor')(
      `{ claimsCount(where: { ${ofTheTide}, evidence: { isShaky: true }, publication: { hasChanges: true } }) }`,
    )
    expect(claimsCount).toBe(0)
  })

  test('but not for nothing', async () => {
    await expect(newsroom.as('editor')(`{ claims(where: { publication: null }) { id } }`)).rejects.toThrow(
      'where.publication: must say true or false.',
    )
  })
})
