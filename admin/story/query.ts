import { gql } from '@apollo/client'

import type { Problem } from '../components/problem-list.tsx'

type AttributedProblem = Problem & { subject: string; rule: string }

export type BoardCitation = {
  id: string
  stance: string
  attribution: string
  credibility: string
  quoteExact: string
  source: { id: string; label: string; reliability: string | null; protection: string | null; status: string } | null
}

export type BoardClaim = {
  id: string
  text: string
  kind: string
  importance: string
  assessment: string
  stage: string
  retractedAt: string | null
  approvedAt: string | null
  citations: BoardCitation[]
  evidence: {
    ceiling: string
    independentOrigins: number
    onlyUnnamed: boolean
    circular: boolean
    problems: AttributedProblem[]
  } | null
}

type BoardQuestion = {
  id: string
  text: string
  state: string
  stage: string
  importance: string
  answer: string
}
type BoardWatchItem = { id: string; text: string; state: string; stage: string; expectedStart: string | null }
type Ids = { id: string }[]

export type Board = {
  id: string
  title: string
  dek: string
  status: string
  stage: string
  version: number
  isStale: boolean
  claims: BoardClaim[]
  whatWeKnow: Ids
  whatIsReported: Ids
  whatIsDisputed: Ids
  whatWeGotWrong: Ids
  openQuestions: BoardQuestion[]
  whatIsUnknown: Ids
  watchItems: BoardWatchItem[]
  whatToWatch: Ids
  publishProblems: AttributedProblem[]
}

export const boardQuery = gql`
  query StoryBoard($id: ID!) {
    story(where: { id: $id }) {
      id
      title
      dek
      status
      stage
      version
      isStale
      claims(orderBy: [{ importance: asc }, { claimedAt: asc }, { createdAt: asc }]) {
        id
        text
        kind
        importance
        assessment
        stage
        retractedAt
        approvedAt
        citations(orderBy: { createdAt: asc }) {
          id
          stance
          attribution
          credibility
          quoteExact
          source {
            id
            label
            reliability
            protection
            status
          }
        }
        evidence {
          ceiling
          independentOrigins
          onlyUnnamed
          circular
          problems {
            rule
            severity
            subject
            message
          }
        }
      }
      whatWeKnow {
        id
      }
      whatIsReported {
        id
      }
      whatIsDisputed {
        id
      }
      whatWeGotWrong {
        id
      }
      openQuestions(orderBy: [{ importance: asc }, { createdAt: asc }]) {
        id
        text
        state
        stage
        importance
        answer
      }
      whatIsUnknown {
        id
      }
      watchItems(orderBy: [{ expectedStart: asc }, { createdAt: asc }]) {
        id
        text
        state
        stage
        expectedStart
      }
      whatToWatch {
        id
      }
      publishProblems {
        rule
        severity
        subject
        message
      }
    }
  }
`

export const createClaim = gql`
  mutation BoardCreateClaim($data: ClaimCreateInput!) {
    createClaim(data: $data) {
      id
    }
  }
`

export const createCitation = gql`
  mutation BoardCreateCitation($data: CitationCreateInput!) {
    createCitation(data: $data) {
      id
    }
  }
`

export const updateClaim = gql`
  mutation BoardUpdateClaim($id: ID!, $data: ClaimUpdateInput!) {
    updateClaim(where: { id: $id }, data: $data) {
      id
    }
  }
`

export const createQuestion = gql`
  mutation BoardCreateQuestion($data: OpenQuestionCreateInput!) {
    createOpenQuestion(data: $data) {
      id
    }
  }
`

export const createWatchItem = gql`
  mutation BoardCreateWatchItem($data: WatchItemCreateInput!) {
    createWatchItem(data: $data) {
      id
    }
  }
`

export const findSources = gql`
  query BoardFindSources($text: String!) {
    sources(
      where: {
        OR: [
          { title: { contains: $text, mode: insensitive } }
          { url: { contains: $text, mode: insensitive } }
          { designation: { contains: $text, mode: insensitive } }
        ]
      }
      orderBy: { updatedAt: desc }
      take: 8
    ) {
      id
      label
      kind
    }
  }
`

export const proposeSource = gql`
  query BoardProposeSource($url: String!) {
    proposeSource(url: $url) {
      title
      publisher
      publisherItem {
        id
      }
      authors
      publishedAt
      language
      known {
        id
        label
      }
    }
  }
`
