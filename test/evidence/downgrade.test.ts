import { buildSource, change } from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { assessmentOf, auditOf, create, supports } from './newsroom-api.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const source = (title: string, data = {}) =>
  create(newsroom.as('reporter'), 'Source', buildSource({ title, originBasis: 'first_hand', ...data }))

const corroborated = async (data = {}) => {
  const sources = [await source('Harbour log'), await source('Deckhand')]
  const id = await create(newsroom.as('reporter'), 'Claim', {
    text: 'The ferry left at noon.',
    assessment: 'corroborated',
    citations: { create: sources.map(of => supports(of)) },
    ...data,
  })
  const { claim } = await newsroom.as('reporter')(
    `query ($id: ID!) { claim(where: { id: $id }) { citations { id source { id } } } }`,
    { id },
  )
  return { id, sources, citations: claim.citations.map((of: { id: string }) => of.id) as string[] }
}

type Corroborated = Awaited<ReturnType<typeof corroborated>>

const remove = (list: string, id: string) =>
  newsroom.as('editor')(`mutation ($id: ID!) { delete${list}(where: { id: $id }) { id } }`, { id })

const ways: [string, (claim: Corroborated) => Promise<unknown>][] = [
  ['a citation is deleted', ({ citations }) => remove('Citation', citations[0] ?? '')],
  ['a source is deleted', ({ sources }) => remove('Source', sources[0] ?? '')],
  [
    'a citation is taken off the claim',
    ({ id, citations }) =>
      change(newsroom.as('reporter'), 'Claim', id, { citations: { disconnect: [{ id: citations[0] }] } }),
  ],
  [
    'another claim takes a citation',
    async ({ citations }) =>
      create(newsroom.as('reporter'), 'Claim', { text: 'Other.', citations: { connect: [{ id: citations[0] }] } }),
  ],
  [
    'a citation moves to another claim',
    async ({ citations }) => {
      const other = await create(newsroom.as('reporter'), 'Claim', { text: 'Other.' })
      await change(newsroom.as('reporter'), 'Citation', citations[0] ?? '', { claim: { connect: { id: other } } })
    },
  ],
  [
    'a citation supports it no longer',
    ({ citations }) => change(newsroom.as('reporter'), 'Citation', citations[0] ?? '', { stance: 'mentions' }),
  ],
  [
    'a citation goes off the record',
    ({ citations }) => change(newsroom.as('reporter'), 'Citation', citations[0] ?? '', { attribution: 'off_record' }),
  ],
  [
    'a source does not say any more how it knows',
    ({ sources }) => change(newsroom.as('reporter'), 'Source', sources[0] ?? '', { originBasis: 'unstated' }),
  ],
  [
    'a source turns out to repeat the other',
    ({ sources: [first, second] }) =>
      change(newsroom.as('reporter'), 'Source', first ?? '', { derivedFrom: { connect: [{ id: second }] } }),
  ],
  [
    'the other is said to be repeated by it',
    ({ sources: [first, second] }) =>
      change(newsroom.as('reporter'), 'Source', first ?? '', { repeatedBy: { connect: [{ id: second }] } }),
  ],
  [
    'both turn out to be one person',
    async ({ sources }) => {
      for (const id of sources) {
        await change(newsroom.as('reporter'), 'Source', id, { protection: 'withheld', vaultRef: 'vault 7' })
      }
    },
  ],
  [
    'the publisher asks for three',
    async () => {
      const { publisher } = await newsroom.as('admin')(`{ publisher { id } }`)
      if (publisher === null) await create(newsroom.as('admin'), 'Publisher', { name: 'The Harbour' })
      await newsroom.as('admin')(`mutation { updatePublisher(data: { independentOriginsNeeded: 3 }) { id } }`)
    },
  ],
]

describe('A claim is lowered to what still holds, and the audit says why, when', () => {
  afterEach(async () => {
    await newsroom.sudo.prisma.publisher.updateMany({ data: { independentOriginsNeeded: 2 } })
  })

  test.each(ways)('%s', async (_when, act) => {
    const claim = await corroborated()
    await act(claim)
    expect(await assessmentOf(newsroom.as('reporter'), claim.id)).toBe('reported')
    expect(await auditOf(newsroom.as('editor'), claim.id)).toEqual([
      {
        action: 'assessment_lowered',
        details: { from: 'corroborated', to: 'reported', because: expect.arrayContaining([expect.any(String)]) },
      },
    ])
  })
})

describe('What falls', () => {
  test('takes with it what rests on it, step by step, and reopens the questions it answered', async () => {
    const { id, citations } = await corroborated()
    const inference = await create(newsroom.as('reporter'), 'Claim', {
      text: 'So the timetable was kept.',
      kind: 'inference',
      assessment: 'reported',
      dependsOn: { connect: [{ id }] },
    })
    const question = await create(newsroom.as('reporter'), 'OpenQuestion', {
      text: 'When did it leave?',
      state: 'answered',
      answer: 'At noon.',
      answeredBy: { connect: [{ id }] },
    })
    for (const citation of citations) await remove('Citation', citation)
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('unassessed')
    expect(await assessmentOf(newsroom.as('reporter'), inference)).toBe('unassessed')
    const { openQuestion } = await newsroom.as('reporter')(
      `query ($id: ID!) { openQuestion(where: { id: $id }) { state answeredAt answer } }`,
      { id: question },
    )
    expect(openQuestion).toEqual({ state: 'open', answeredAt: null, answer: 'At noon.' })
    expect(await auditOf(newsroom.as('editor'), question)).toMatchObject([{ action: 'question_reopened' }])
    expect((await auditOf(newsroom.as('editor'), id)).map(({ details }) => details.to)).toEqual([
      'reported',
      'unassessed',
    ])
  })

  test('does not rise again by itself', async () => {
    const { id, citations } = await corroborated()
    await change(newsroom.as('reporter'), 'Citation', citations[0] ?? '', { stance: 'mentions' })
    await change(newsroom.as('reporter'), 'Citation', citations[0] ?? '', { stance: 'supports' })
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('reported')
  })

  test('is nothing when the evidence only grows', async () => {
    const { id } = await corroborated()
    await change(newsroom.as('reporter'), 'Claim', id, { citations: { create: [supports(await source('Passenger'))] } })
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('corroborated')
    expect(await auditOf(newsroom.as('editor'), id)).toEqual([])
  })

  test('falls in the transaction of the act: what is refused leaves all as it was', async () => {
    const { id, sources } = await corroborated()
    await expect(
      newsroom.as('reporter')(`mutation ($data: [SourceUpdateArgs!]!) { updateSources(data: $data) { id } }`, {
        data: [
          { where: { id: sources[0] }, data: { status: 'retracted' } },
          { where: { id: sources[1] }, data: { title: '' } },
        ],
      }),
    ).rejects.toThrow('title')
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('corroborated')
  })
})

/** Seen red with ranAlone answering true at once. */
test('Evidence that goes while somebody else raises what rests on it leaves nothing above its evidence', async () => {
  let raised = 0
  for (let round = 0; round < 20; round++) {
    const { id, citations } = await corroborated({ assessment: 'reported' })
    const [raise] = await Promise.allSettled([
      change(newsroom.as('reporter'), 'Claim', id, { assessment: 'corroborated' }),
      remove('Citation', citations[0] ?? ''),
    ])
    if (raise.status === 'fulfilled') raised++
    expect(await assessmentOf(newsroom.as('reporter'), id)).toBe('reported')
  }
  expect(raised).toBeGreaterThan(0)
})

describe('A question', () => {
  test('is answered by a claim that stands, corroborated or better', async () => {
    const weak = await create(newsroom.as('reporter'), 'Claim', { text: 'At noon, they say.' })
    const answered = (claim: string, answer = 'At noon.') =>
      create(newsroom.as('reporter'), 'OpenQuestion', {
        text: 'When did it leave?',
        state: 'answered',
        answer,
        answeredBy: { connect: [{ id: claim }] },
      })
    await expect(answered(weak)).rejects.toMatchObject({
      message: expect.stringMatching(/^state: .*no claim that stands/),
      extensions: { problems: [{ rule: 'answered', severity: 'blocking' }] },
    })
    const { id } = await corroborated()
    await expect(answered(id, ' ')).rejects.toThrow('the answer is empty')
    const question = await answered(id)
    const { openQuestion } = await newsroom.as('reporter')(
      `query ($id: ID!) { openQuestion(where: { id: $id }) { answeredAt answeredBy { id } } }`,
      { id: question },
    )
    expect(openQuestion).toEqual({ answeredAt: expect.any(String), answeredBy: [{ id }] })
  })

  test('reopens when the claim that answers it is taken from it', async () => {
    const { id } = await corroborated()
    const question = await create(newsroom.as('reporter'), 'OpenQuestion', {
      text: 'When did it leave?',
      state: 'answered',
      answer: 'At noon.',
      answeredBy: { connect: [{ id }] },
    })
    await change(newsroom.as('reporter'), 'Claim', id, { answers: { disconnect: [{ id: question }] } })
    const { openQuestion } = await newsroom.as('reporter')(
      `query ($id: ID!) { openQuestion(where: { id: $id }) { state } }`,
      { id: question },
    )
    expect(openQuestion).toEqual({ state: 'open' })
  })

  test('is unanswerable when something stands in the way', async () => {
    const unanswerable = (obstacle: string) =>
      create(newsroom.as('reporter'), 'OpenQuestion', { text: 'What is in the hold?', state: 'unanswerable', obstacle })
    await expect(unanswerable('none')).rejects.toThrow('say in obstacle what stands in the way')
    await unanswerable('classified')
  })
})
