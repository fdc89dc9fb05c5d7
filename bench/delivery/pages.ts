import { idOf, size, slugOf } from './content.ts'

/** What readers ask for; the variables rotate over the whole content. */
export const pages = {
  story: {
    query: `query StoryPage($slug: String!) {
  story(where: { slug: $slug }) {
    id title dek
    body { document }
    claims(orderBy: [{ importance: asc }, { id: asc }]) {
      id text assessment
      citations(orderBy: { id: asc }) { id stance source { id title url } }
    }
    openQuestions(orderBy: { id: asc }) { id text }
  }
}`,
    variables: (turn: number) => ({ slug: slugOf((turn * 7) % size.stories) }),
  },
  front: {
    query: `query FrontPage {
  stories(orderBy: [{ lastPublishedAt: desc }, { id: asc }], take: 20) {
    id title dek
    claims(orderBy: [{ importance: asc }, { id: asc }]) { id text assessment }
    openQuestions(orderBy: { id: asc }) { id text }
  }
}`,
    variables: () => ({}),
  },
  source: {
    query: `query SourcePage($id: ID!) {
  source(where: { id: $id }) {
    id title url kind
    citations(orderBy: { id: asc }) {
      id stance
      claim { id text assessment stories(orderBy: { id: asc }) { id title } }
    }
  }
}`,
    variables: (turn: number) => ({ id: idOf('source', (turn * 7) % size.sources) }),
  },
} as const

export type Page = keyof typeof pages
