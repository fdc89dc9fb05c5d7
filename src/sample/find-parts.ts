import type { Client } from '../client/create-client.ts'
import type { FindContentQuery } from '../client/generated/newsroom/graphql.ts'
import { FindContentDocument } from '../client/generated/newsroom/graphql.ts'
import { claims } from './content/claims.ts'
import { entities } from './content/entities.ts'
import { questions } from './content/questions.ts'
import { post } from './content/sources.ts'
import { topics } from './content/topics.ts'
import { watchItems } from './content/watch-items.ts'
import { slugsOf } from './missing.ts'

/** What of the sample is there already. */
export type Found = FindContentQuery

export async function findParts(newsroom: Client): Promise<Found> {
  return newsroom.request(FindContentDocument, {
    topics: slugsOf(topics),
    entities: slugsOf(entities),
    sourceTitles: [post.title],
    questions: slugsOf(questions),
    claims: slugsOf(claims),
    watchItems: watchItems.map(({ text }) => text),
  })
}
