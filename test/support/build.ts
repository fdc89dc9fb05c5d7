import type { Api, TestNewsroom } from './newsroom.ts'

type Data = Record<string, unknown>

/** A source as its create input: public and reliable unless said otherwise. */
export const buildSource = (data: Data = {}): Data => ({
  title: 'Harbour log',
  kind: 'official_statement',
  url: 'https://harbour.example/log',
  reliability: 'B',
  ...data,
})

/** A claim as its create input: ready, reported, with one supporting citation. */
export const buildClaim = (data: Data = {}): Data => ({
  text: 'The ferry left at noon.',
  assessment: 'reported',
  importance: 'key',
  stage: 'ready',
  citations: { create: [{ stance: 'supports', credibility: 'c2', source: { create: buildSource() } }] },
  ...data,
})

/** A question as its create input, ready. */
export const buildQuestion = (data: Data = {}): Data => ({
  text: 'Why did it turn back?',
  importance: 'key',
  stage: 'ready',
  ...data,
})

/** A watch item as its create input, ready. */
export const buildWatchItem = (data: Data = {}): Data => ({
  text: 'The port authority speaks at four.',
  kind: 'press_briefing',
  stage: 'ready',
  ...data,
})

/** A story as its create input: ready, with one claim, one question and one watch item. */
export const buildStory = (data: Data = {}): Data => ({
  title: 'The ferry that turned back',
  stage: 'ready',
  claims: { create: [buildClaim()] },
  openQuestions: { create: [buildQuestion()] },
  watchItems: { create: [buildWatchItem()] },
  ...data,
})

export type SavedStory = {
  id: string
  slug: string
  claims: { id: string; citations: { id: string; source: { id: string } }[] }[]
  openQuestions: { id: string }[]
  watchItems: { id: string }[]
}

/** Saves a story through the newsroom API. */
export async function saveStory(api: Api, data: Data = buildStory()): Promise<SavedStory> {
  const { createStory } = await api(
    `mutation ($data: StoryCreateInput!) {
      createStory(data: $data) {
        id slug claims { id citations { id source { id } } } openQuestions { id } watchItems { id }
      }
    }`,
    { data },
  )
  return createStory
}

/** Changes one item through the newsroom API. */
export async function change(api: Api, list: string, id: string, data: Data): Promise<void> {
  await api(
    `mutation ($id: ID!, $data: ${list}UpdateInput!) { update${list}(where: { id: $id }, data: $data) { id } }`,
    { id, data },
  )
}

/** Publishes a story through the newsroom API and answers with its version. */
export async function publish(api: Api, id: string, { signal = 'update', note = '' } = {}): Promise<number> {
  const { publishStory } = await api(
    `mutation ($id: ID!, $signal: PublishSignal!, $note: String!) {
      publishStory(where: { id: $id }, signal: $signal, note: $note) { version }
    }`,
    { id, signal, note },
  )
  return publishStory.version
}

/** Lets every source that is not public go unnamed: an editor asks, the administrator decides. */
export async function grantAnonymity({ as }: Pick<TestNewsroom, 'as'>): Promise<void> {
  const { sources } = await as('editor')(
    `{ sources(where: { protection: { in: [withheld, sealed] }, grants: { none: {} } }) { id } }`,
  )
  for (const { id } of sources) await approveAnonymity(as('admin'), await requestAnonymity(as('editor'), id))
}

/** Asks that a source may go unnamed, and answers with the id of the request. */
export async function requestAnonymity(api: Api, sourceId: string): Promise<string> {
  const { requestAnonymity: source } = await api(
    `mutation ($id: ID!) {
      requestAnonymity(where: { id: $id }, reason: "They would lose their post.") {
        grants(where: { state: { equals: requested } }) { id }
      }
    }`,
    { id: sourceId },
  )
  return source.grants[0]?.id
}

/** Approves a request, with every condition confirmed unless said otherwise. */
export async function approveAnonymity(api: Api, id: string, conditions: Data = {}): Promise<void> {
  await api(
    `mutation (
      $id: ID!, $isInformation: Boolean!, $isVital: Boolean!, $isUnavailableOtherwise: Boolean!
      $isReliable: Boolean!, $identityKnown: Boolean!
    ) {
      approveAnonymity(
        where: { id: $id }, isInformation: $isInformation, isVital: $isVital
        isUnavailableOtherwise: $isUnavailableOtherwise, isReliable: $isReliable, identityKnown: $identityKnown
      ) { id }
    }`,
    {
      ...{ isInformation: true, isVital: true, isUnavailableOtherwise: true, isReliable: true, identityKnown: true },
      ...conditions,
      id,
    },
  )
}
