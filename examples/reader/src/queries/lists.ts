import { graphql } from '../generated/gql.ts'

export const FrontQuery = graphql(`
  query ReaderFront($take: Int!, $skip: Int!) {
    publisher {
      ...Masthead
    }
    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: $take, skip: $skip) {
      ...StoryTeaser
    }
    storiesCount
    topics(where: { stories: { some: {} } }, orderBy: [{ name: asc }]) {
      name
      slug
    }
    latestUpdates(first: 6, minMateriality: minor) {
      items {
        ...UpdateOfStory
      }
    }
  }
`)

/** A story in a list, with how far it has come. */
export const StoryTeaser = graphql(`
  fragment StoryTeaser on Story {
    ...StoryCard
    heroImage {
      url
      width
      height
    }
    heroImageAlt
    known: claimsCount(where: { assessment: { in: [confirmed, corroborated] }, retractedAt: { equals: null } })
    reported: claimsCount(where: { assessment: { equals: reported }, retractedAt: { equals: null } })
    disputed: claimsCount(where: { assessment: { in: [disputed, unverifiable] }, retractedAt: { equals: null } })
    unknown: openQuestionsCount(where: { state: { notIn: [answered, moot] } })
    updates(orderBy: [{ version: desc }], take: 1) {
      ...UpdateLine
    }
  }
`)

export const UpdateOfStory = graphql(`
  fragment UpdateOfStory on Update {
    ...UpdateLine
    story {
      slug
      title
    }
  }
`)

export const TopicQuery = graphql(`
  query ReaderTopic($slug: String!) {
    publisher {
      ...Masthead
    }
    topic(where: { slug: $slug }) {
      name
      slug
      description
      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {
        ...StoryTeaser
      }
    }
  }
`)

export const QuestionsQuery = graphql(`
  query ReaderQuestions($where: OpenQuestionWhereInput!) {
    publisher {
      ...Masthead
    }
    openQuestions(where: $where, orderBy: [{ importance: asc }, { slug: asc }]) {
      ...QuestionInFull
      wouldBeAnsweredBy
      stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }]) {
        slug
        title
      }
    }
  }
`)

export const CorrectionsQuery = graphql(`
  query ReaderCorrections($after: String) {
    publisher {
      ...Masthead
    }
    corrections(first: 30, after: $after) {
      items {
        ...UpdateOfStory
        changes(orderBy: [{ id: asc }]) {
          id
          field
          was
          is
          claim {
            slug
            text
          }
        }
      }
      endCursor
      hasMore
    }
  }
`)

export const SearchQuery = graphql(`
  query ReaderSearch($query: String!, $type: SearchType, $after: String) {
    publisher {
      ...Masthead
    }
    search(query: $query, type: $type, first: 20, after: $after) {
      hits {
        type
        title
        snippet
        story {
          slug
        }
        claim {
          slug
          assessment
          retractedAt
        }
        source {
          id
          publicAttribution
        }
        question {
          slug
          stories(take: 1) {
            slug
          }
        }
      }
      endCursor
      hasMore
    }
  }
`)

/** For pages that say nothing but their own words. */
export const MastheadQuery = graphql(`
  query ReaderMasthead {
    publisher {
      ...Masthead
    }
  }
`)
