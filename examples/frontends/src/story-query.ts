import { graphql } from './generated/gql'

/** A query of this site's own; the fragments come with the package. */
export const StoryQuery = graphql(`
  query Story($slug: String!) {
    story(where: { slug: $slug }) {
      ...StoryCard
      whatIsReported {
        ...ClaimCard
      }
      whatIsUnknown {
        text
        whyItMatters
      }
    }
  }
`)
