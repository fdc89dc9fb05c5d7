import { graphql } from '../generated/gql.ts'

/** Everything on the page of a story, and where a story went that had this address once. */
export const StoryQuery = graphql(`
  query ReaderStory($slug: String!) {
    publisher {
      ...Masthead
    }
    story(where: { slug: $slug }) {
      ...ReaderStory
    }
    redirect(where: { fromSlug: $slug }) {
      story {
        slug
      }
    }
  }
`)

/** A story as it stood in one of its versions. */
export const StoryVersionQuery = graphql(`
  query ReaderStoryVersion($slug: String!, $version: Int!) {
    publisher {
      ...Masthead
    }
    story: storyVersion(slug: $slug, version: $version) {
      ...ReaderStory
    }
  }
`)

export const ReaderStory = graphql(`
  fragment ReaderStory on Story {
    ...StoryCard
    byline
    notice
    openedAt
    closedAt
    nextReviewAt
    body {
      document(hydrateRelationships: true)
    }
    heroImage {
      url
      width
      height
    }
    heroImageAlt
    heroImageCredit
    entities(orderBy: [{ name: asc }]) {
      name
      slug
      kind
    }
    whatWeKnow {
      ...ClaimEvidence
    }
    whatIsReported {
      ...ClaimEvidence
    }
    whatIsDisputed {
      ...ClaimEvidence
    }
    whatWeGotWrong {
      ...ClaimEvidence
    }
    whatIsUnknown {
      ...QuestionInFull
    }
    answered: openQuestions(
      where: { state: { in: [answered, moot] } }
      orderBy: [{ answeredAt: desc }, { slug: asc }]
    ) {
      ...QuestionInFull
    }
    whatToWatch {
      ...WatchLine
    }
    updates(orderBy: [{ version: desc }], take: 5) {
      ...UpdateLine
    }
    updatesCount
    corrections: updates(
      where: { signal: { in: [correction, clarification, retraction, withdrawal] } }
      orderBy: [{ version: desc }]
    ) {
      ...UpdateLine
    }
  }
`)

/** What was published about a story, the latest first, with all that changed each time. */
export const StoryUpdatesQuery = graphql(`
  query ReaderStoryUpdates($slug: String!, $take: Int!, $skip: Int!) {
    publisher {
      ...Masthead
    }
    story(where: { slug: $slug }) {
      ...StoryCard
      updates(orderBy: [{ version: desc }], take: $take, skip: $skip) {
        ...UpdateLine
        changes(orderBy: [{ id: asc }]) {
          id
          kind
          materiality
          field
          was
          is
          claim {
            slug
            text
          }
          question {
            slug
            text
          }
          source {
            ...SourceLine
          }
          watchItem {
            id
            text
          }
        }
      }
      updatesCount
    }
  }
`)

/** The head of the page that says what changed since a version. */
export const StoryHeadQuery = graphql(`
  query ReaderStoryHead($slug: String!) {
    publisher {
      ...Masthead
    }
    story(where: { slug: $slug }) {
      ...StoryCard
    }
  }
`)
