/** urql; its React, Vue and Svelte bindings take the same query. */
import { Client, cacheExchange, fetchExchange } from '@urql/core'

import { StoryQuery } from './story-query'

const client = new Client({
  url: `${process.env.SOFAR_URL ?? 'http://localhost:3000'}/graphql`,
  exchanges: [cacheExchange, fetchExchange],
})

export async function readStory(slug: string): Promise<string> {
  const { data, error } = await client.query(StoryQuery, { slug })
  if (error) throw error
  const story = data?.story
  if (!story) return 'There is no such story.'
  return [story.title, ...story.whatIsUnknown.map(({ text }) => text)].join('\n')
}
