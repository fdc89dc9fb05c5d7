import { graphql } from '../generated/gql.ts'

export const ClaimQuery = graphql(`
  query ReaderClaim($slug: String!) {
    publisher {
      ...Masthead
    }
    claim(where: { slug: $slug }) {
      ...ClaimEvidence
      verifiedAt
      verifyBy
      history {
        assessment
        rationale
        isRetracted
        retractionReason
        retractionNote
        since
        until
        note
      }
      restedOnBy(orderBy: [{ slug: asc }]) {
        slug
        text
        assessment
      }
      supersedes(orderBy: [{ slug: asc }]) {
        slug
        text
      }
      answers(orderBy: [{ slug: asc }]) {
        ...QuestionLine
        stories(take: 1) {
          slug
        }
      }
      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {
        slug
        title
      }
    }
  }
`)

export const SourceQuery = graphql(`
  query ReaderSource($id: ID!) {
    publisher {
      ...Masthead
    }
    source(where: { id: $id }) {
      ...SourceLine
      language
      archiveUrl
      derivedFrom(orderBy: [{ title: asc }]) {
        ...SourceLine
      }
      repeatedBy(orderBy: [{ title: asc }]) {
        ...SourceLine
      }
      citations(orderBy: [{ id: asc }]) {
        ...Evidence
        claim {
          slug
          text
          assessment
          retractedAt
        }
      }
    }
  }
`)
