/** Apollo Client; `useQuery(StoryQuery)` in React is typed by the same query. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

import { StoryQuery } from './story-query'

const client = new ApolloClient({
  link: new HttpLink({ uri: `${process.env.SOFAR_URL ?? 'http://localhost:3000'}/graphql` }),
  cache: new InMemoryCache(),
})

export async function readStory(slug: string): Promise<string> {
  const { data } = await client.query({ query: StoryQuery, variables: { slug } })
  const story = data?.story
  if (!story) return 'There is no such story.'
  return [story.title, ...story.whatIsUnknown.map(({ text }) => text)].join('\n')
}
