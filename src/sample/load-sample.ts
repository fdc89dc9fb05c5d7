import type { Client } from '../client/create-client.ts'
import { createClient } from '../client/create-client.ts'
import {
  CreateEntitiesDocument,
  CreatePublisherDocument,
  CreateQuestionsDocument,
  CreateTopicsDocument,
  FindStoryDocument,
  PublishStoryDocument,
} from '../client/generated/newsroom/graphql.ts'
import { entities } from './content/entities.ts'
import { publisher } from './content/publisher.ts'
import { questions } from './content/questions.ts'
import { story } from './content/story.ts'
import { topics } from './content/topics.ts'
import type { Found } from './find-parts.ts'
import { findParts } from './find-parts.ts'
import { missing } from './missing.ts'
import { saveClaims, saveSource } from './save-evidence.ts'
import { saveStory, saveWatchItems } from './save-story.ts'

/**
 * Loads the sample story through the newsroom API, as a script would, and publishes it. It may be run again, also after
 * a kill in the middle: what is there is left as it is, only what is missing is created. Once the story is published it
 * belongs to the newsroom, and nothing is put back.
 */
export async function loadSample({ fetch }: { fetch: typeof globalThis.fetch }): Promise<void> {
  const newsroom = createClient({ url: 'http://sofar.invalid', perspective: 'newsroom', fetch })
  const { story: saved } = await newsroom.request(FindStoryDocument, { slug: story.slug })
  if (saved !== null && saved.version > 0) return

  const found = await findParts(newsroom)
  await saveSurroundings(newsroom, found)
  await saveClaims(newsroom, found, await saveSource(newsroom, found))
  await saveStory(newsroom, saved, await saveWatchItems(newsroom, found, new Date()))
  await newsroom.request(PublishStoryDocument, { where: { slug: story.slug } })
}

/** All that rests on nothing else. */
async function saveSurroundings(newsroom: Client, found: Found): Promise<void> {
  if (found.publisher === null) await newsroom.request(CreatePublisherDocument, { data: publisher })
  const newTopics = missing(topics, found.topics)
  if (newTopics.length > 0) await newsroom.request(CreateTopicsDocument, { data: newTopics })
  const newEntities = missing(entities, found.entities)
  if (newEntities.length > 0) await newsroom.request(CreateEntitiesDocument, { data: newEntities })
  const newQuestions = missing(questions, found.openQuestions).map(question => ({
    ...question,
    stage: 'ready' as const,
  }))
  if (newQuestions.length > 0) await newsroom.request(CreateQuestionsDocument, { data: newQuestions })
}
