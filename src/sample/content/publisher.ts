import type { PublisherCreateInput } from '../../client/generated/newsroom/graphql.ts'

export const publisher = {
  name: 'Sofar Sample Newsroom',
  description: 'An invented newsroom that shows how a developing story is told with Sofar.',
  url: 'https://example.com/',
  language: 'en',
} as const satisfies PublisherCreateInput
