/** gql.tada: types without a code generator; `npx gql.tada generate-output` keeps `tada-env.d.ts` up to date. */
import { print } from 'graphql'
import type { ResultOf, VariablesOf } from 'gql.tada'
import { initGraphQLTada } from 'gql.tada'
import type { TypedDocument } from 'sofar/client'

import { sofar } from '../sofar'
import type { introspection } from './tada-env.d.ts'

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string } }>()

const StoryQuery = graphql(`
  query Story($slug: String!) {
    story(where: { slug: $slug }) {
      title
      whatIsUnknown {
        text
      }
    }
  }
`)

/** The client takes operations as text. */
const text: TypedDocument<ResultOf<typeof StoryQuery>, VariablesOf<typeof StoryQuery>> = print(StoryQuery)

export async function readStory(slug: string): Promise<string> {
  const { story } = await sofar.request(text, { slug })
  if (story === null) return 'There is no such story.'
  return [story.title, ...story.whatIsUnknown.map(question => question.text)].join('\n')
}
