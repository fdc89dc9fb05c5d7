import { graphql } from '../generated/gql.ts'

/** What every page says about who publishes it. */
export const Masthead = graphql(`
  fragment Masthead on Publisher {
    name
    url
    description
    language
    correctionsPolicy
    unnamedSourcesPolicy
    ethicsPolicy
    factCheckingPolicy
  }
`)

/** A claim with its evidence, word for word. */
export const ClaimEvidence = graphql(`
  fragment ClaimEvidence on Claim {
    ...ClaimCard
    dependsOn(orderBy: [{ slug: asc }]) {
      slug
      text
      assessment
    }
    citations(orderBy: [{ id: asc }]) {
      ...Evidence
      source {
        ...SourceLine
      }
    }
  }
`)

/** What a source says about a claim, with the words and the place where they stand. */
export const Evidence = graphql(`
  fragment Evidence on Citation {
    id
    stance
    directness
    attribution
    rating
    quoteExact
    locator
    textFragmentUrl
  }
`)

export const QuestionInFull = graphql(`
  fragment QuestionInFull on OpenQuestion {
    ...QuestionLine
    resolutionCriteria
    answeredBy(orderBy: [{ slug: asc }]) {
      slug
      text
      assessment
    }
  }
`)
