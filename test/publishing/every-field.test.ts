import type { GraphQLOutputType } from 'graphql'
import { getNamedType, isLeafType, isListType, isObjectType, buildSchema, isNonNullType } from 'graphql'
import { readFileSync } from 'node:fs'

import type { PublishedList } from '../../schema/published.ts'
import { published } from '../../schema/published.ts'
import { buildSource, change, publish, saveStory } from '../support/build.ts'
import type { Api, TestNewsroom } from '../support/newsroom.ts'
import { createNewsroom } from '../support/newsroom.ts'

const contract = buildSchema(readFileSync('delivery.graphql', 'utf8'))

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createNewsroom()
  await publishEverything()
})

afterAll(() => newsroom.close())

/** A story in which every field that may become public has a value of its own. */
async function publishEverything(): Promise<void> {
  const day = (n: number) => `2026-01-0${n}T09:30:00.000Z`
  const entity = (name: string) => ({
    name,
    kind: 'company',
    description: `About ${name}`,
    wikidataId: 'Q42',
    url: 'https://entity.example',
  })
  const api = newsroom.as('admin')
  await api(`mutation ($data: PublisherCreateInput!) { createPublisher(data: $data) { id } }`, {
    data: {
      name: 'The Harbour Post',
      url: 'https://post.example',
      description: 'News from the harbour',
      language: 'de',
      correctionsPolicy: 'https://post.example/c',
      unnamedSourcesPolicy: 'https://post.example/u',
      ethicsPolicy: 'https://post.example/e',
      factCheckingPolicy: 'https://post.example/f',
      independentOriginsNeeded: 3,
      reviewAfterHours: 24,
    },
  })
  const source = {
    ...buildSource(),
    authors: 'Ana; Ben',
    language: 'pt-BR',
    publishedAt: day(1),
    originBasis: 'first_hand',
    status: 'corrected',
    archiveUrl: 'https://archive.example',
    publicAttribution: 'the port',
    anonymityReason: 'none needed',
    publisher: { create: entity('Port authority') },
  }
  const citation = {
    stance: 'disputes',
    directness: 'primary',
    attribution: 'on_record',
    credibility: 'c3',
    quoteExact: 'left at noon',
    quotePrefix: 'the ferry',
    quoteSuffix: 'and was late',
    locator: 'p. 3',
    source: { create: source },
  }
  const claim = {
    text: 'It will rain.',
    shortText: 'Rain',
    slug: 'it-will-rain',
    kind: 'forecast',
    importance: 'background',
    claimedAt: '2026-01-05',
    assessment: 'disputed',
    rationale: 'One gauge says no.',
    confidence: 'low',
    likelihood: 'unlikely',
    response: 'received',
    responseText: 'We do not comment on rain.',
    verifiedAt: day(2),
    verifyBy: day(3),
    stage: 'ready',
    claimant: { create: entity('Weather office') },
    entities: { create: [entity('Rain')] },
    citations: { create: [citation] },
  }
  const story = await saveStory(api, {
    title: 'Everything',
    slug: 'all-of-it',
    dek: 'In full',
    body: [{ type: 'paragraph', children: [{ text: 'Once upon a time.' }] }],
    byline: 'By all of us',
    heroImageAlt: 'A ferry',
    heroImageCredit: 'Photo: us',
    status: 'settled',
    stage: 'ready',
    urgency: 2,
    openedAt: day(1),
    topics: { create: [{ name: 'Ferries', description: 'Boats', mediaTopic: 'medtop:20000593' }] },
    entities: { create: [entity('Ferry company')] },
    claims: { create: [claim, { text: 'It rained.', stage: 'ready' }] },
    openQuestions: {
      create: [
        {
          text: 'How long?',
          slug: 'how-long',
          whyItMatters: 'Umbrellas',
          dimension: 'timeline',
          state: 'partially_answered',
          answerability: 'expected',
          obstacle: 'future',
          resolutionCriteria: 'A gauge',
          wouldBeAnsweredBy: ['official', 'human'],
          importance: 'key',
          reviewAt: day(4),
          answer: 'An hour at least',
          answeredAt: day(5),
          stage: 'ready',
        },
      ],
    },
    watchItems: {
      create: [
        {
          text: 'The forecast at six',
          kind: 'report_release',
          timing: 'window',
          expectedStart: day(6),
          expectedEnd: day(7),
          url: 'https://forecast.example',
          state: 'occurred',
          outcome: 'Rain',
          stage: 'ready',
        },
      ],
    },
  })
  const [first, second] = story.claims
  await api(`mutation ($id: ID!, $data: ClaimUpdateInput!) { updateClaim(where: { id: $id }, data: $data) { id } }`, {
    id: first?.id,
    data: {
      dependsOn: { connect: [{ id: second?.id }] },
      supersededBy: { connect: { id: second?.id } },
      answers: { connect: story.openQuestions },
    },
  })
  await api(
    `mutation ($id: ID!, $data: WatchItemUpdateInput!) { updateWatchItem(where: { id: $id }, data: $data) { id } }`,
    {
      id: story.watchItems[0]?.id,
      data: { mightAnswer: { connect: story.openQuestions } },
    },
  )
  await api(`mutation ($id: ID!) { closeStory(where: { id: $id }) { id } }`, { id: story.id })
  await change(api, 'Story', story.id, { nextReviewAt: day(8) })
  await publish(newsroom.as('editor'), story.id)
  await change(api, 'Story', story.id, { slug: 'everything' })
  await publish(newsroom.as('editor'), story.id, { signal: 'clarification', note: 'All at once.' })
}

/** What was, and what came of it, is told of rows without ids of their own. */
function isHistory(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && ['NetChange', 'ClaimStanding'].includes(named.name)
}

/** Every field of a list in the contract, relations by id. */
function wholeSelection(listKey: PublishedList): string {
  const type = contract.getType(listKey)
  if (!isObjectType(type)) throw new Error(`the contract has no type ${listKey}`)
  return Object.values(type.getFields())
    .filter(field => !field.name.endsWith('Count') && !isHistory(field.type))
    .map(field => {
      if (isLeafType(getNamedType(field.type))) return field.name
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type
      const hasOrder = isListType(inner) && field.args.length > 0
      if (field.name === 'body') return 'body { document }'
      if (field.name === 'heroImage') return 'heroImage { url width height }'
      return `${field.name}${hasOrder ? '(orderBy: { id: asc })' : ''} { id }`
    })
    .join(' ')
}

const listQuery = (listKey: PublishedList): string =>
  ({ Story: 'stories', Entity: 'entities', OpenQuestion: 'openQuestions', WatchItem: 'watchItems' })[
    listKey as string
  ] ?? `${listKey.charAt(0).toLowerCase()}${listKey.slice(1)}s`

const readAll = async (api: Api, listKey: PublishedList): Promise<Record<string, unknown>[]> =>
  (await api(`{ items: ${listQuery(listKey)}(orderBy: { id: asc }) { ${wholeSelection(listKey)} } }`)).items

/** What a story that was just published for the first time cannot have. */
const notYet: readonly string[] = [
  ...['Story.heroImage', 'Story.notice', 'Claim.retractedAt', 'Claim.retractionReason', 'Claim.retractionNote'],
  ...['Source.derivedFrom', 'Source.repeatedBy', 'Change.was', 'Change.field', 'Change.source', 'Story.whatWeKnow'],
  ...['Story.whatIsReported', 'Story.whatWeGotWrong', 'Story.whatToWatch'],
]

describe('Publishing copies every public field', () => {
  test.each(Object.keys(published) as PublishedList[])('of a %s', async listKey => {
    const inNewsroom = await readAll(newsroom.as('admin'), listKey)
    const inPublic = await readAll(newsroom.delivery, listKey)
    expect(inPublic).not.toEqual([])
    expect(inPublic).toEqual(inNewsroom)
    for (const field of published[listKey]) {
      if (notYet.includes(`${listKey}.${field}`)) continue
      const values = inPublic.map(item => item[field])
      expect({
        [field]: values.some(value => value !== null && value !== '' && JSON.stringify(value) !== '[]'),
      }).toEqual({ [field]: true })
    }
  })
})
