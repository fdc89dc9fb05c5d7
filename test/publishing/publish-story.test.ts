import { buildClaim, buildSource, buildStory, change, publish, saveStory, grantAnonymity } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const publicStory = async (id: string) =>
  (
    await newsroom.delivery(
      `query ($id: ID!) {
        story(where: { id: $id }) {
          title status version notice
          claims { id text assessment citations { stance rating source { title publicAttribution } } }
          whatIsReported { id text }
          whatIsUnknown { text }
          whatToWatch { text }
          updates(orderBy: { version: asc }) { version signal materiality headline note changes { kind field was is claim { id } } }
        }
      }`,
      { id },
    )
  ).story

describe('Publishing a story', () => {
  test('makes it public with its claims, evidence, questions and watch items', async () => {
    const story = await saveStory(newsroom.as('editor'))
    expect(await publicStory(story.id)).toBeNull()

    expect(await publish(newsroom.as('editor'), story.id)).toBe(1)

    expect(await publicStory(story.id)).toMatchObject({
      title: 'The ferry that turned back',
      version: 1,
      claims: [
        {
          id: story.claims[0]?.id,
          citations: [{ stance: 'supports', rating: 'B2', source: { title: 'Harbour log' } }],
        },
      ],
      whatIsReported: [{ text: 'The ferry left at noon.' }],
      whatIsUnknown: [{ text: 'Why did it turn back?' }],
      whatToWatch: [{ text: 'The port authority speaks at four.' }],
      updates: [{ version: 1, signal: 'update', headline: 'Story published' }],
    })
  })

  test('leaves later edits in the newsroom until it is published again, and says what was and what is', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const claim = story.claims[0]?.id ?? ''
    await publish(newsroom.as('editor'), story.id)
    await change(newsroom.as('editor'), 'Claim', claim, { text: 'The ferry left at one.' })
    expect((await publicStory(story.id)).claims).toMatchObject([{ text: 'The ferry left at noon.' }])

    expect(await publish(newsroom.as('editor'), story.id, { signal: 'correction', note: 'The hour was wrong.' })).toBe(
      2,
    )

    const after = await publicStory(story.id)
    expect(after.claims).toMatchObject([{ text: 'The ferry left at one.' }])
    expect(after.updates[1]).toEqual({
      version: 2,
      signal: 'correction',
      materiality: 'major',
      headline: 'Claim changed',
      note: 'The hour was wrong.',
      changes: [
        {
          kind: 'claim_text_changed',
          field: 'text',
          was: 'The ferry left at noon.',
          is: 'The ferry left at one.',
          claim: { id: claim },
        },
      ],
    })
  })

  test('writes nothing when nothing changed', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    expect(await publish(newsroom.as('editor'), story.id)).toBe(1)
    expect((await publicStory(story.id)).updates).toHaveLength(1)
  })

  test('never shows a claim that is not ready', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    await change(newsroom.as('editor'), 'Story', story.id, {
      claims: { create: [buildClaim({ text: 'Nobody may read this yet.', stage: 'draft' })] },
    })
    await publish(newsroom.as('editor'), story.id)
    const { claims, claimsCount, first } = await newsroom.delivery(`{
      claims(where: { text: { contains: "Nobody may read" } }) { id }
      claimsCount(where: { text: { contains: "Nobody may read" } })
      first: claims(orderBy: { text: asc }) { text }
    }`)
    expect({ claims, claimsCount }).toEqual({ claims: [], claimsCount: 0 })
    expect(first.map(({ text }: { text: string }) => text)).not.toContain('Nobody may read this yet.')
  })

  test('keeps the public version of a claim that went back to draft', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await publish(newsroom.as('editor'), story.id)
    await change(newsroom.as('editor'), 'Claim', story.claims[0]?.id ?? '', {
      text: 'Half a thought',
      stage: 'draft',
    })
    await publish(newsroom.as('editor'), story.id)
    expect((await publicStory(story.id)).claims).toMatchObject([{ text: 'The ferry left at noon.' }])
  })

  test('takes away what the newsroom took away, and says so', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const [claim] = story.claims
    await publish(newsroom.as('editor'), story.id)
    await change(newsroom.as('editor'), 'Story', story.id, { claims: { disconnect: [{ id: claim?.id }] } })
    await publish(newsroom.as('editor'), story.id)
    const after = await publicStory(story.id)
    expect(after.claims).toEqual([])
    expect(after.updates[1].changes).toMatchObject([{ kind: 'claim_removed', was: 'The ferry left at noon.' }])
  })

  test('shows of a protected source its attribution and the reason alone', async () => {
    const source = buildSource({
      title: 'CANARY-name',
      url: 'https://canary.example/CANARY-url',
      authors: 'CANARY-author',
      protection: 'withheld',
      kind: 'confidential_source',
      publicAttribution: 'a port official who saw the log',
      anonymityReason: 'they may lose their post',
      vaultRef: 'CANARY-vault',
      notes: 'CANARY-notes',
      publisher: { create: { name: 'CANARY-publisher' } },
    })
    const citation = {
      stance: 'supports',
      locator: 'CANARY-locator',
      quotePrefix: 'CANARY-prefix',
      quoteExact: 'It left.',
      source: { create: source },
    }
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({ claims: { create: [buildClaim({ citations: { create: [citation] } })] } }),
    )
    await grantAnonymity(newsroom)
    await publish(newsroom.as('editor'), story.id)

    const answer = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { claims { citations {
        quoteExact quotePrefix quoteSuffix locator rating textFragmentUrl
        source { title url archiveUrl authors kind reliability originBasis status protection language publishedAt publisher { name } publicAttribution anonymityReason derivedFrom { id } }
      } } } entities { name } }`,
      { id: story.id },
    )
    expect(JSON.stringify(answer)).not.toContain('CANARY')
    expect(answer.story.claims[0].citations[0]).toEqual({
      quoteExact: 'It left.',
      quotePrefix: '',
      quoteSuffix: '',
      locator: '',
      rating: null,
      textFragmentUrl: null,
      source: {
        title: '',
        url: '',
        archiveUrl: '',
        authors: '',
        kind: null,
        reliability: null,
        originBasis: null,
        status: null,
        protection: null,
        language: '',
        publishedAt: null,
        publisher: null,
        publicAttribution: 'a port official who saw the log',
        anonymityReason: 'they may lose their post',
        derivedFrom: [],
      },
    })
  })

  test('leaves out evidence that is off the record, and names nobody on deep background', async () => {
    const cite = (attribution: string, title: string) => ({
      attribution,
      stance: 'supports',
      quoteExact: `words of ${title}`,
      source: { create: buildSource({ title }) },
    })
    const citations = {
      create: [cite('on_record', 'Named'), cite('off_record', 'CANARY-off'), cite('deep_background', 'CANARY-deep')],
    }
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({ claims: { create: [buildClaim({ citations })] } }),
    )
    await publish(newsroom.as('editor'), story.id)
    const answer = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { claims { citations { attribution quoteExact source { title } } } updates { changes { was is } } } sources { title } }`,
      { id: story.id },
    )
    expect(JSON.stringify(answer)).not.toContain('CANARY')
    expect(answer.story.claims[0].citations).toHaveLength(2)
    expect(answer.story.claims[0].citations).toContainEqual({
      attribution: 'deep_background',
      quoteExact: '',
      source: null,
    })
  })

  test('forgets in public who a source was once it is protected, in the record of changes as well', async () => {
    const source = buildSource({ title: 'CANARY-named-first', authors: 'CANARY-author' })
    const citation = (title: object) => ({
      stance: 'supports',
      locator: 'CANARY-page',
      quoteExact: 'It left.',
      source: title,
    })
    const story = await saveStory(newsroom.as('editor'), buildStory({ claims: { create: [buildClaim()] } }))
    const claim = story.claims[0]?.id ?? ''
    await publish(newsroom.as('editor'), story.id)
    await change(newsroom.as('editor'), 'Claim', claim, { citations: { create: [citation({ create: source })] } })
    await publish(newsroom.as('editor'), story.id)
    const everything = () =>
      newsroom.delivery(
        `query ($id: ID!) { story(where: { id: $id }) {
          claims { citations { locator quotePrefix source { id title authors } } } updates (orderBy: { version: asc }) { headline note changes { was is source { title } } }
        } }`,
        { id: story.id },
      )
    expect(JSON.stringify(await everything())).toContain('CANARY-named-first')

    const { sources } = await newsroom.as('editor')(
      `{ sources(where: { title: { equals: "CANARY-named-first" } }) { id } }`,
    )
    await change(newsroom.as('editor'), 'Source', sources[0].id, {
      protection: 'withheld',
      publicAttribution: 'somebody on board',
      anonymityReason: 'they asked for it',
    })
    await change(newsroom.as('editor'), 'Claim', claim, { stage: 'draft' })
    expect(await publish(newsroom.as('editor'), story.id)).toBe(3)
    const after = await everything()
    expect(JSON.stringify(after)).not.toContain('CANARY')
    expect(after.story.updates.at(-1).headline).toBe('Evidence removed, evidence added, source changed')
  })

  test('shows the words said on background, and not who said them', async () => {
    const source = { create: buildSource({ title: 'CANARY-background', protection: 'public' }) }
    const citations = {
      create: [{ stance: 'supports', attribution: 'background', quoteExact: 'It left.', locator: 'CANARY', source }],
    }
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({ claims: { create: [buildClaim({ citations })] } }),
    )
    await publish(newsroom.as('editor'), story.id)
    const answer = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { claims { citations { quoteExact locator source { title } } } updates { changes { was is } } } sources { title } }`,
      { id: story.id },
    )
    expect(answer.story.claims[0].citations).toEqual([{ quoteExact: 'It left.', locator: '', source: null }])
    expect(JSON.stringify(answer)).not.toContain('CANARY-background')
  })

  test('resolves what the body refers to, in public as well, and only what is public', async () => {
    const story = await saveStory(newsroom.as('editor'))
    const { createClaim } = await newsroom.as('editor')(
      `mutation { createClaim(data: { text: "CANARY draft" }) { id } }`,
    )
    const refer = (relationship: string, id: string) => ({
      type: 'relationship',
      relationship,
      data: { id },
      children: [{ text: '' }],
    })
    const children = [
      { text: 'See ' },
      refer('claim', story.claims[0]?.id ?? ''),
      { text: ' and ' },
      refer('claim', createClaim.id),
      { text: '' },
    ]
    await change(newsroom.as('editor'), 'Story', story.id, { body: [{ type: 'paragraph', children }] })
    await publish(newsroom.as('editor'), story.id)
    const answer = await newsroom.delivery(
      `query ($id: ID!) { story(where: { id: $id }) { body { document(hydrateRelationships: true) } } }`,
      {
        id: story.id,
      },
    )
    expect(JSON.stringify(answer)).toContain('The ferry left at noon.')
    expect(JSON.stringify(answer)).not.toContain('CANARY')
    expect(JSON.stringify(answer)).not.toContain(createClaim.id)
  })

  test('says which claim takes the place of another, whichever of the two went out first', async () => {
    const first = await saveStory(newsroom.as('editor'))
    const second = await saveStory(newsroom.as('editor'))
    const [old, better] = [first.claims[0]?.id ?? '', second.claims[0]?.id ?? '']
    await change(newsroom.as('editor'), 'Claim', old, { supersededBy: { connect: { id: better } } })
    const successor = async () =>
      (await newsroom.delivery(`query ($id: ID!) { claim(where: { id: $id }) { supersededBy { id } } }`, { id: old }))
        .claim.supersededBy
    await publish(newsroom.as('editor'), first.id)
    expect(await successor()).toBeNull()
    await publish(newsroom.as('editor'), second.id)
    expect(await successor()).toEqual({ id: better })
    await publish(newsroom.as('editor'), first.id)
    expect(await successor()).toEqual({ id: better })
  })

  test('shows which public source rests on which, and never a protected one', async () => {
    const cite = (source: object) => ({ stance: 'supports', source })
    const protectedSource = buildSource({
      title: 'CANARY',
      protection: 'withheld',
      publicAttribution: 'an official',
      anonymityReason: 'fear',
    })
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({
        claims: {
          create: [
            buildClaim({
              citations: {
                create: [cite({ create: buildSource({ title: 'Wire' }) }), cite({ create: protectedSource })],
              },
            }),
          ],
        },
      }),
    )
    const sources = story.claims[0]?.citations.map(({ source }) => ({ id: source.id })) ?? []
    const copy = buildSource({ title: 'Copy', originBasis: 'derived', derivedFrom: { connect: sources } })
    await change(newsroom.as('editor'), 'Claim', story.claims[0]?.id ?? '', {
      citations: { create: [cite({ create: copy })] },
    })
    await grantAnonymity(newsroom)
    await publish(newsroom.as('editor'), story.id)
    const { sources: copies } = await newsroom.delivery(
      `{ sources(where: { title: { equals: "Copy" } }) { derivedFrom { title } } }`,
    )
    expect(copies).toEqual([{ derivedFrom: [{ title: 'Wire' }] }])
  })

  test('is refused with every reason at once', async () => {
    const story = await saveStory(newsroom.as('editor'), buildStory({ stage: 'draft' }))
    await expect(publish(newsroom.as('editor'), story.id, { signal: 'correction' })).rejects.toMatchObject({
      message: expect.stringContaining('not ready'),
      extensions: {
        code: 'BAD_USER_INPUT',
        problems: [{ rule: 'stage', severity: 'blocking' }, { rule: 'changed_words' }],
      },
    })
    expect(await publicStory(story.id)).toBeNull()
  })

  test('is refused to a reporter', async () => {
    const story = await saveStory(newsroom.as('editor'))
    await expect(publish(newsroom.as('reporter'), story.id)).rejects.toMatchObject({
      extensions: { code: 'KS_ACCESS_DENIED' },
    })
  })
})

describe('Publishing a claim', () => {
  const publishedAs = async (assessment: string, sources: object[], rest = {}) => {
    const citations = {
      create: sources.map(source => ({ stance: 'supports', credibility: 'c2', source: { create: source } })),
    }
    const claims = { create: [buildClaim({ assessment, citations, ...rest })] }
    const story = await saveStory(newsroom.as('editor'), buildStory({ claims }))
    return publish(newsroom.as('editor'), story.id)
  }

  test('as corroborated is allowed when two independent origins agree', async () => {
    const sources = [
      buildSource({ originBasis: 'first_hand' }),
      buildSource({ title: 'Witness', originBasis: 'first_hand' }),
    ]
    await expect(publishedAs('corroborated', sources)).resolves.toBe(1)
  })

  test('says before anybody tries what is in the way, and what is worth a thought, beside the story and the claim', async () => {
    const story = await saveStory(
      newsroom.as('editor'),
      buildStory({ stage: 'draft', claims: { create: [buildClaim({ kind: 'allegation', stage: 'draft' })] } }),
    )
    const { story: before } = await newsroom.as('editor')(
      `query ($id: ID!) { story(where: { id: $id }) {
        publishProblems { rule severity subject }
        claims { id evidence { ceiling independentOrigins loadBearing { title } problems { rule } objections(to: corroborated) { rule } } }
      } }`,
      { id: story.id },
    )
    expect(before).toEqual({
      publishProblems: [
        { rule: 'stage', severity: 'blocking', subject: `Story:${story.id}` },
        { rule: 'stage', severity: 'warning', subject: `Claim:${story.claims[0]?.id}` },
      ],
      claims: [
        {
          id: expect.any(String),
          evidence: {
            ceiling: 'reported',
            independentOrigins: 0,
            loadBearing: [{ title: 'Harbour log' }],
            problems: [],
            objections: [{ rule: 'corroborated' }, { rule: 'independence' }],
          },
        },
      ],
    })
  })
})
