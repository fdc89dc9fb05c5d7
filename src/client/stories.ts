import type { Client, RequestOptions } from './create-client.ts'
import type { StoryCardFragment, StoryStatusType, StoryWhereInput } from './generated/delivery/graphql.ts'
import { StoriesAfterDocument } from './generated/delivery/graphql.ts'

export type StoriesOptions = Pick<RequestOptions, 'signal' | 'timeoutMs' | 'fresh'> & {
  /** The slug of a topic that they are filed under. */
  readonly topic?: string
  /** The slug of somebody or something that they are about. */
  readonly entity?: string
  readonly status?: StoryStatusType
  /** How many to ask for at once; 50 unless said otherwise. */
  readonly pageSize?: number
}

/**
 * All stories, the latest first, a page at a time. A story that moves to the top while the pages are read would be
 * missed further down: so what was published meanwhile comes at the end, and nothing comes twice.
 */
export async function* stories(
  client: Client,
  { topic, entity, status, pageSize: take = 50, ...options }: StoriesOptions = {},
): AsyncGenerator<StoryCardFragment, void> {
  const wanted: StoryWhereInput[] = [
    ...(topic === undefined ? [] : [{ topics: { some: { slug: { equals: topic } } } }]),
    ...(entity === undefined ? [] : [{ entities: { some: { slug: { equals: entity } } } }]),
    ...(status === undefined ? [] : [{ status: { equals: status } }]),
  ]
  const seen = new Set<string>()
  for (let since: string | null = null; ;) {
    const meanwhile: StoryWhereInput[] = since === null ? [] : [{ lastPublishedAt: { gt: since } }]
    const before = seen.size
    for await (const story of inOrder(client, [...wanted, ...meanwhile], take, options)) {
      if (story.lastPublishedAt !== null && (since === null || story.lastPublishedAt > since))
        since = story.lastPublishedAt
      if (seen.has(story.id)) continue
      seen.add(story.id)
      yield story
    }
    if (since === null || seen.size === before) return
  }
}

async function* inOrder(
  client: Client,
  wanted: readonly StoryWhereInput[],
  take: number,
  options: RequestOptions,
): AsyncGenerator<StoryCardFragment, void> {
  let last: StoryCardFragment | undefined
  do {
    const where: StoryWhereInput = { AND: last === undefined ? wanted : [...wanted, isAfter(last)] }
    const { stories: page } = await client.request(StoriesAfterDocument, { where, take }, options)
    yield* page
    last = page.length < take ? undefined : page.at(-1)
  } while (last !== undefined)
}

/** In the order of the query; in the newsroom there are stories that were never published, which come first. */
function isAfter({ id, lastPublishedAt }: StoryCardFragment): StoryWhereInput {
  const restOfThatMoment = { lastPublishedAt: { equals: lastPublishedAt }, id: { gt: id } }
  return lastPublishedAt === null
    ? { OR: [restOfThatMoment, { NOT: [{ lastPublishedAt: { equals: null } }] }] }
    : { OR: [restOfThatMoment, { lastPublishedAt: { lt: lastPublishedAt } }] }
}
