import { buildSource, change } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { approve, assessmentOf, create, supports } from './newsroom-api.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const source = (data = {}) => create(newsroom.as('reporter'), 'Source', buildSource(data))
const claim = (sources: string[], data = {}) =>
  create(newsroom.as('reporter'), 'Claim', {
    text: 'The ferry left at noon.',
    citations: { create: sources.map(id => supports(id)) },
    ...data,
  })
const assess = (id: string, assessment: string) => change(newsroom.as('reporter'), 'Claim', id, { assessment })

describe('Setting an assessment', () => {
  test('above what the evidence allows is refused, and names every rule that forbids it', async () => {
    const id = await claim([await source({ originBasis: 'unstated' })], { assessment: 'reported' })
    await expect(assess(id, 'corroborated')).rejects.toMatchObject({
      message: expect.stringMatching(/^assessment: /),
      extensions: {
        code: 'BAD_USER_INPUT',
        problems: [
          { rule: 'corroborated', severity: 'blocking', subject: `Claim:${id}` },
          { rule: 'independence', message: expect.stringContaining('“Harbour log” does not say how it knows') },
        ],
      },
    })
    await expect(assess(id, 'confirmed')).rejects.toMatchObject({
      extensions: {
        problems: [{ rule: 'confirmed' }, { rule: 'corroborated' }, { rule: 'independence' }, { rule: 'confirmed' }],
      },
    })
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('reported')
  })

  test('is judged by the evidence that is saved with it', async () => {
    const sources = [await source({ originBasis: 'first_hand' }), await source({ originBasis: 'document' })]
    const id = await claim(sources, { assessment: 'corroborated' })
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('corroborated')
    await expect(claim([], { assessment: 'reported' })).rejects.toThrow('no citation that counts supports it')
  })

  test('is not helped by two copies of one report', async () => {
    const wire = await source({ title: 'Wire', originBasis: 'first_hand' })
    const copy = (title: string) => source({ title, originBasis: 'derived', derivedFrom: { connect: [{ id: wire }] } })
    const id = await claim([await copy('Paper one'), await copy('Paper two')], { assessment: 'reported' })
    await expect(assess(id, 'corroborated')).rejects.toMatchObject({
      extensions: { problems: [{ rule: 'corroborated' }, { rule: 'independence' }, { rule: 'circularity' }] },
    })
  })

  test('below what the evidence allows is always allowed', async () => {
    const sources = [await source({ originBasis: 'first_hand' }), await source({ originBasis: 'document' })]
    const id = await claim(sources, { assessment: 'corroborated' })
    await change(newsroom.as('reporter'), 'Claim', id, {
      assessment: 'reported',
      rationale: 'We want to hear a third.',
    })
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('reported')
  })

  test('of several claims at once is all or nothing', async () => {
    const good = await claim([await source()], { assessment: 'unassessed' })
    const bad = await claim([])
    await expect(
      newsroom.as('reporter')(`mutation ($data: [ClaimUpdateArgs!]!) { updateClaims(data: $data) { id } }`, {
        data: [good, bad].map(id => ({ where: { id }, data: { assessment: 'reported' } })),
      }),
    ).rejects.toMatchObject({ extensions: { problems: [{ rule: 'reported', subject: `Claim:${bad}` }] } })
    expect(await assessmentOf(newsroom.as('reporter'), good)).toBe('unassessed')
  })
})

describe('Confirming a claim', () => {
  const confirmable = async () =>
    claim([await source({ originBasis: 'first_hand' }), await source({ originBasis: 'document' })])

  test('takes a second person', async () => {
    const id = await confirmable()
    await expect(assess(id, 'confirmed')).rejects.toThrow('a second person has to approve it')
    await approve(newsroom.as('editor'), id)
    await assess(id, 'confirmed')
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('confirmed')
  })

  test('takes more than its author, whoever wrote its words last', async () => {
    const id = await create(newsroom.as('editor'), 'Claim', { text: 'It sank.' })
    await expect(approve(newsroom.as('editor'), id)).rejects.toThrow('somebody else has to approve it')
    const other = await confirmable()
    await change(newsroom.as('editor'), 'Claim', other, { text: 'The ferry left at one.' })
    await expect(approve(newsroom.as('editor'), other)).rejects.toThrow('somebody else has to approve it')
    await approve(newsroom.as('admin'), other)
  })

  test('is not for a reporter', async () => {
    await expect(approve(newsroom.as('reporter'), await confirmable())).rejects.toMatchObject({
      extensions: { code: 'KS_ACCESS_DENIED' },
    })
  })

  const edits: [string, (id: string) => Promise<unknown>][] = [
    ['its text', id => change(newsroom.as('reporter'), 'Claim', id, { text: 'The ferry left at two.' })],
    [
      'its evidence',
      async id => change(newsroom.as('reporter'), 'Claim', id, { citations: { create: [supports(await source())] } }),
    ],
    [
      'a quote',
      async id => {
        const { claim: found } = await newsroom.as('reporter')(
          `query ($id: ID!) { claim(where: { id: $id }) { citations { id } } }`,
          { id },
        )
        await change(newsroom.as('reporter'), 'Citation', found.citations[0].id, { quoteExact: 'It left.' })
      },
    ],
    [
      'what a source is worth',
      async id => {
        const { claim: found } = await newsroom.as('reporter')(
          `query ($id: ID!) { claim(where: { id: $id }) { citations { source { id } } } }`,
          { id },
        )
        await change(newsroom.as('reporter'), 'Source', found.citations[0].source.id, { reliability: 'E' })
      },
    ],
  ]
  test.each(edits)('ends when somebody changes %s', async (_what, edit) => {
    const id = await confirmable()
    await approve(newsroom.as('editor'), id)
    await assess(id, 'confirmed')
    await edit(id)
    const { claim: after } = await newsroom.as('reporter')(
      `query ($id: ID!) { claim(where: { id: $id }) { assessment approvedBy { name } approvedAt } }`,
      { id },
    )
    expect(after).toEqual({ assessment: 'corroborated', approvedBy: null, approvedAt: null })
  })

  test('lasts while only a note changes', async () => {
    const id = await confirmable()
    await approve(newsroom.as('editor'), id)
    await assess(id, 'confirmed')
    await change(newsroom.as('reporter'), 'Claim', id, { notes: 'Ask again on Friday.', rationale: 'Two saw it.' })
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('confirmed')
  })

  test('tells in its answer what fell with the edit', async () => {
    const id = await confirmable()
    await approve(newsroom.as('editor'), id)
    await assess(id, 'confirmed')
    const { updateClaim } = await newsroom.as('reporter')(
      `mutation ($id: ID!) {
        updateClaim(where: { id: $id }, data: { text: "It never left." }) { assessment approvedBy { name } }
      }`,
      { id },
    )
    expect(updateClaim).toEqual({ assessment: 'corroborated', approvedBy: null })
  })
})
