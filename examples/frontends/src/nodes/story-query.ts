import { graphql } from '../generated-nodes/gql'

/** For clients that take parsed documents: `sofar codegen-config --nodes`. */
export const StoryQuery = graphql(`
  query Story($slug: String!) {
    story(where: { slug: $slug }) {
      id
      ...StoryCard
      whatIsUnknown {
        id
        text
      }
    }
  }
`)
