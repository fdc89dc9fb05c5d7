import { gql } from '@apollo/client'

import type { Subject } from '../components/subject-link.tsx'
import type { Trust } from '../components/trust-bar.tsx'

type Story = { id: string; title: string }
type Named = { id: string; text: string }

export type DeskStory = Trust & {
  unpublished: number
  story: Story & {
    status: string
    stage: string
    version: number
    isStale: boolean
    updatedAt: string
    lastPublishedAt: string | null
  }
}

export type DueItem = Subject & { reason: string; at: string }

export type Desk = {
  inMotion: number
  stories: DeskStory[]
  due: DueItem[]
  mine: DueItem[]
  shakyCount: number
  shaky: { claim: (Named & { assessment: string }) | null; reasons: string[] }[]
  awaitingApproval: Named[]
  recent: (Subject & { at: string })[]
  tour: Readonly<Record<TourStep, boolean>> & { readonly storyId: string | null }
}

export type TourStep = 'story' | 'claim' | 'source' | 'question' | 'watchItem' | 'publication'

export type PublicUpdate = {
  id: string
  headline: string
  signal: string
  publishedAt: string
  story: Story | null
}

/** Something to do, with whatever it is about. */
export const dueItem = gql`
  fragment DueItem on DeskDueItem {
    reason
    at
    story {
      id
      title
    }
    claim {
      id
      text
    }
    question {
      id
      text
    }
    watchItem {
      id
      text
    }
    grant {
      id
      source {
        id
        label
      }
    }
    source {
      id
      label
    }
    citation {
      id
      label
    }
    topic {
      id
      name
    }
    entity {
      id
      name
    }
  }
`

export const deskQuery = gql`
  ${dueItem}
  query Desk {
    desk {
      inMotion
      stories {
        story {
          id
          title
          status
          stage
          version
          isStale
          updatedAt
          lastPublishedAt
        }
        confirmed
        corroborated
        reported
        disputed
        refuted
        unassessed
        openQuestions
        unpublished
      }
      due {
        ...DueItem
      }
      mine {
        ...DueItem
      }
      shakyCount
      shaky {
        claim {
          id
          text
          assessment
        }
        reasons
      }
      awaitingApproval {
        id
        text
      }
      recent {
        at
        story {
          id
          title
        }
        claim {
          id
          text
        }
        question {
          id
          text
        }
        watchItem {
          id
          text
        }
        source {
          id
          label
        }
      }
      tour {
        story
        claim
        source
        question
        watchItem
        publication
        storyId
      }
    }
    updates(orderBy: { publishedAt: desc }, take: 6) {
      id
      headline
      signal
      publishedAt
      story {
        id
        title
      }
    }
  }
`
