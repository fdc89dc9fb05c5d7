import type { Client } from '../client/create-client.ts'
import type { WatchItemCreateInput } from '../client/generated/newsroom/graphql.ts'
import {
  CreateStoryDocument,
  CreateWatchItemsDocument,
  UpdateStoryDocument,
} from '../client/generated/newsroom/graphql.ts'
import { claims } from './content/claims.ts'
import { entities } from './content/entities.ts'
import { questions } from './content/questions.ts'
import { story } from './content/story.ts'
import { topics } from './content/topics.ts'
import type { SampleWatchItem } from './content/watch-items.ts'
import { watchItems } from './content/watch-items.ts'
import type { Found } from './find-parts.ts'
import { connectBySlug, slugsOf } from './missing.ts'

/** The ids of the watch items, found by their text or created. */
export async function saveWatchItems(newsroom: Client, found: Found, now: Date): Promise<string[]> {
  const known = found.watchItems
  const data = watchItems
    .filter(({ text }) => !known.some(item => item.text === text))
    .map(item => watchItemInput(item, now))
  if (data.length === 0) return known.map(({ id }) => id)
  const { createWatchItems } = await newsroom.request(CreateWatchItemsDocument, { data })
  return [...known, ...(createWatchItems ?? [])].flatMap(item => item?.id ?? [])
}

/** Creates the story, or links one that was left unfinished to all of its parts. */
export async function saveStory(
  newsroom: Client,
  saved: object | null,
  watchItemIds: readonly string[],
): Promise<void> {
  const parts = {
    topics: connectBySlug(slugsOf(topics)),
    entities: connectBySlug(slugsOf(entities)),
    claims: connectBySlug(slugsOf(claims)),
    openQuestions: connectBySlug(slugsOf(questions)),
    watchItems: { connect: watchItemIds.map(id => ({ id })) },
  }
  if (saved === null) await newsroom.request(CreateStoryDocument, { data: { ...story, stage: 'ready', ...parts } })
  else await newsroom.request(UpdateStoryDocument, { where: { slug: story.slug }, data: parts })
}

function watchItemInput({ text, kind, withinHours, mightAnswer }: SampleWatchItem, now: Date): WatchItemCreateInput {
  const item = { text, kind, state: 'watching', stage: 'ready', mightAnswer: connectBySlug(mightAnswer) } as const
  if (withinHours === undefined) return { ...item, timing: 'standing' }
  const expectedEnd = new Date(now.getTime() + withinHours * 3_600_000)
  return { ...item, timing: 'window', expectedStart: now.toISOString(), expectedEnd: expectedEnd.toISOString() }
}
