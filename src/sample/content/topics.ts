import type { TopicCreateInput } from '../../client/generated/newsroom/graphql.ts'

export const topics = [
  {
    slug: 'artificial-intelligence',
    name: 'Artificial intelligence',
    description: 'Models, the firms that build them, and the rules they are used under.',
  },
  {
    slug: 'defence-technology',
    name: 'Defence technology',
    description: 'What armed forces buy, build and run.',
  },
  {
    slug: 'government-contracts',
    name: 'Government contracts',
    description: 'What public bodies order, from whom, and on what terms.',
  },
  {
    slug: 'cloud-computing',
    name: 'Cloud computing',
    description: 'Rented computing, and the closed variants of it made for governments.',
  },
] as const satisfies readonly TopicCreateInput[]
