import { graphql } from '../generated/gql.ts'

export const UpdatesFeedQuery = graphql(`
  query ReaderUpdatesFeed($topic: String) {
    publisher {
      ...Masthead
    }
    latestUpdates(first: 50, topic: $topic, minMateriality: minor) {
      items {
        ...UpdateOfStory
      }
    }
  }
`)

export const CorrectionsFeedQuery = graphql(`
  query ReaderCorrectionsFeed {
    publisher {
      ...Masthead
    }
    corrections(first: 50) {
      items {
        ...UpdateOfStory
      }
    }
  }
`)

export const SitemapQuery = graphql(`
  query ReaderSitemap {
    stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: 1000) {
      slug
      lastPublishedAt
    }
    claims(orderBy: [{ slug: asc }], take: 1000) {
      slug
    }
    topics(where: { stories: { some: {} } }, orderBy: [{ slug: asc }], take: 1000) {
      slug
    }
  }
`)
