import {
  approveAnonymity,
  buildClaim,
  buildSource,
  buildStory,
  change,
  publish,
  requestAnonymity,
  saveStory,
} from '../support/build.ts'
import type { TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'
import { create } from './newsroom-api.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
})

afterAll(() => newsroom.close())

const unnamed = (data = {}) =>
  create(newsroom.as('reporter'), 'Source', {
    kind: 'confidential_source',
    protection: 'withheld',
    originBasis: 'first_hand',
    publicAttribution: 'a port official who saw the log',
    anonymityReason: 'they may lose their post',
    ...data,
  })

const storyOn = async (...sources: string[]) => {
  const citations = { create: sources.map(id => ({ stance: 'supports', source: { connect: { id } } })) }
  return saveStory(newsroom.as('editor'), buildStory({ claims: { create: [buildClaim({ citations })] } }))
}

const grant = async (source: string) =>
  approveAnonymity(newsroom.as('admin'), await requestAnonymity(newsroom.as('reporter'), source))

describe('A source that is not public', () => {
  test('is called by two random words in the newsroom, of its own', async () => {
    const ids = [await unnamed(), await unnamed(), await unnamed({ protection: 'sealed' })]
    const { sources } = await newsroom.as('reporter')(
      `query ($ids: [ID!]!) { sources(where: { id: { in: $ids } }) { designation label } }`,
      { ids },
    )
    const designations = sources.map(({ designation }: { designation: string }) => designation)
    for (const designation of designations) expect(designation).toMatch(/^[a-z]+ [a-z]+$/)
    expect(new Set(designations).size).toBe(3)
    expect(sources.map(({ label }: { label: string }) => label)).toEqual(designations)
  })

  test('gets its words when it becomes protected, and keeps them', async () => {
    const id = await create(newsroom.as('reporter'), 'Source', buildSource())
    const designation = async () =>
      (await newsroom.as('reporter')(`query ($id: ID!) { source(where: { id: $id }) { designation } }`, { id })).source
        .designation
    expect(await designation()).toBe('')
    await change(newsroom.as('reporter'), 'Source', id, { protection: 'withheld' })
    const words = await designation()
    expect(words).toMatch(/^[a-z]+ [a-z]+$/)
    await change(newsroom.as('reporter'), 'Source', id, { reliability: 'A' })
    expect(await designation()).toBe(words)
  })

  test.each([
    ['title', { title: 'Jo Doe' }],
    ['url', { url: 'https://example.org/jo' }],
    ['authors', { authors: 'Jo Doe' }],
    ['publisher', { publisher: { create: { name: 'Jo Doe Ltd' } } }],
  ])('is refused a %s when it is sealed', async (field, data) => {
    await expect(unnamed({ protection: 'sealed', ...data })).rejects.toThrow(`${field}: must be empty`)
    const id = await unnamed({ protection: 'sealed' })
    await expect(change(newsroom.as('reporter'), 'Source', id, data)).rejects.toThrow(`${field}: must be empty`)
  })

  test('cannot take the decision that was made about another', async () => {
    const [decided, other] = [await unnamed(), await unnamed()]
    const id = await requestAnonymity(newsroom.as('reporter'), decided)
    await approveAnonymity(newsroom.as('admin'), id)
    for (const how of ['connect', 'set'] as const) {
      const take = change(newsroom.as('editor'), 'Source', other, { grants: { [how]: [{ id }] } })
      await expect(take).rejects.toThrow('cannot update the fields grants')
    }
  })

  test('is sealed once its publisher is gone, in one step', async () => {
    const id = await unnamed({ publisher: { create: { name: 'Port authority' } } })
    await expect(change(newsroom.as('reporter'), 'Source', id, { protection: 'sealed' })).rejects.toThrow('publisher')
    await change(newsroom.as('reporter'), 'Source', id, { protection: 'sealed', publisher: { disconnect: true } })
  })
})

describe('A request for anonymity', () => {
  test('is decided by another who confirms every condition', async () => {
    const source = await unnamed()
    const asked = await requestAnonymity(newsroom.as('editor'), source)
    await expect(approveAnonymity(newsroom.as('editor'), asked)).rejects.toThrow('somebody else has to decide')
    await expect(approveAnonymity(newsroom.as('reporter'), asked)).rejects.toThrow('Access denied')
    await expect(approveAnonymity(newsroom.as('admin'), asked, { isVital: false })).rejects.toThrow(
      'isVital: has to be confirmed',
    )
    await approveAnonymity(newsroom.as('admin'), asked)
    const { anonymityGrant } = await newsroom.as('reporter')(
      `query ($id: ID!) { anonymityGrant(where: { id: $id }) {
        state isVital identityKnown requestedBy { name } decidedBy { name } decidedAt
      } }`,
      { id: asked },
    )
    expect(anonymityGrant).toEqual({
      state: 'approved',
      isVital: true,
      identityKnown: true,
      requestedBy: { name: 'editor' },
      decidedBy: { name: 'admin' },
      decidedAt: expect.any(String),
    })
    await expect(approveAnonymity(newsroom.as('admin'), asked)).rejects.toThrow('state: is approved')
  })

  test('is for sources that are not public, one at a time, and never written by hand', async () => {
    const open = await create(newsroom.as('reporter'), 'Source', buildSource())
    await expect(requestAnonymity(newsroom.as('reporter'), open)).rejects.toThrow('this source is public')
    const source = await unnamed()
    await requestAnonymity(newsroom.as('reporter'), source)
    await expect(requestAnonymity(newsroom.as('editor'), source)).rejects.toThrow('waiting for a decision already')
    await expect(create(newsroom.as('admin'), 'AnonymityGrant', { reason: 'So.', state: 'approved' })).rejects.toThrow(
      'Access denied',
    )
  })

  test('is asked for anew when it was declined', async () => {
    const source = await unnamed()
    const asked = await requestAnonymity(newsroom.as('reporter'), source)
    await newsroom.as('editor')(
      `mutation ($id: ID!) { declineAnonymity(where: { id: $id }, note: "Ask them again.") { state } }`,
      { id: asked },
    )
    await expect(publish(newsroom.as('editor'), (await storyOn(source)).id)).rejects.toThrow('let somebody else decide')
    await approveAnonymity(newsroom.as('admin'), await requestAnonymity(newsroom.as('reporter'), source))
    await publish(newsroom.as('editor'), (await storyOn(source)).id)
  })
})

describe('Publishing what an unnamed source supports', () => {
  test('takes a decision, which ends when it is revoked or expires', async () => {
    const source = await unnamed()
    const story = await storyOn(source)
    const refusal = { extensions: { problems: [{ rule: 'anonymity', subject: `Source:${source}` }] } }
    await expect(publish(newsroom.as('editor'), story.id)).rejects.toMatchObject(refusal)
    await grant(source)
    await publish(newsroom.as('editor'), story.id)

    const { anonymityGrants } = await newsroom.as('editor')(
      `query ($id: ID!) { anonymityGrants(where: { source: { id: { equals: $id } } }) { id } }`,
      { id: source },
    )
    const data = { where: { id: anonymityGrants[0].id }, data: { expiresAt: new Date(0) } }
    await newsroom.sudo.prisma.anonymityGrant.update(data)
    await expect(publish(newsroom.as('editor'), story.id)).rejects.toThrow('has expired')
    await newsroom.sudo.prisma.anonymityGrant.update({ ...data, data: { expiresAt: null } })
    await newsroom.as('editor')(
      `mutation ($id: ID!) { revokeAnonymity(where: { id: $id }, note: "They went public.") { state } }`,
      { id: anonymityGrants[0].id },
    )
    await expect(publish(newsroom.as('editor'), story.id)).rejects.toThrow('is revoked')
  })

  test.each([
    ['A SOURCE', 'why it is worth hearing'],
    ['People\u00a0familiar with the matter.', 'why it is worth hearing'],
    ['port officials', 'speaks of several people'],
    ['three port officials', 'speaks of 3 people'],
    ['', 'say how it is described in print'],
  ])('as “%s” is refused', async (publicAttribution, why) => {
    const source = await unnamed({ publicAttribution })
    await grant(source)
    const story = await storyOn(source)
    await expect(publish(newsroom.as('editor'), story.id)).rejects.toThrow(why)
  })

  test('as several takes several, and one person under two names is one', async () => {
    const publicAttribution = 'port officials who saw the log'
    const [first, second] = [
      await unnamed({ publicAttribution, vaultRef: 'shelf 1' }),
      await unnamed({ publicAttribution, vaultRef: 'shelf 1' }),
    ]
    await grant(first)
    await grant(second)
    const story = await storyOn(first, second)
    await expect(publish(newsroom.as('editor'), story.id)).rejects.toThrow('rests on 1 unnamed')
    await change(newsroom.as('reporter'), 'Source', second, { vaultRef: 'shelf 2' })
    await publish(newsroom.as('editor'), story.id)
  })

  test('never tells in a refusal who the source is', async () => {
    const source = await unnamed({ title: 'CANARY Jo Doe', publicAttribution: 'sources' })
    const story = await storyOn(source)
    const refused = await publish(newsroom.as('editor'), story.id).catch((error: unknown) => error)
    expect(JSON.stringify([refused, String(refused)])).not.toContain('CANARY')
  })
})
