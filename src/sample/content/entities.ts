import type { EntityCreateInput } from '../../client/generated/newsroom/graphql.ts'

export const entities = [
  {
    slug: 'us-department-of-defense',
    name: 'US Department of Defense',
    kind: 'public_body',
    description: 'Runs the armed forces of the United States; its seat is the Pentagon.',
    wikidataId: 'Q11209',
  },
  {
    slug: 'openai',
    name: 'OpenAI',
    kind: 'company',
    description: 'Develops large language models, among them those behind ChatGPT.',
    wikidataId: 'Q21708200',
  },
  {
    slug: 'microsoft',
    name: 'Microsoft',
    kind: 'company',
    description: 'Sells software and cloud computing.',
    wikidataId: 'Q2283',
  },
  {
    slug: 'azure-government',
    name: 'Azure Government',
    kind: 'system',
    description: 'Microsoft’s cloud for public bodies in the United States.',
  },
  {
    slug: 'us-federal-government',
    name: 'US federal government',
    kind: 'public_body',
    description: 'The national government of the United States and its agencies.',
    wikidataId: 'Q48525',
  },
  {
    slug: 'classified-ai-network',
    name: 'The classified AI network',
    kind: 'program',
    description: 'The network this story is about. Its official name, if it has one, is not known.',
  },
] as const satisfies readonly EntityCreateInput[]

export type EntitySlug = (typeof entities)[number]['slug']
