import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Heading, Text } from '@keystar/ui/typography'
import type { ReactNode } from 'react'
import { useId } from 'react'

import { stances } from '../../src/vocabulary/citation.ts'
import { originKinds, protections } from '../../src/vocabulary/source.ts'
import { RetractionImpact } from '../components/impact.tsx'
import { Rating } from '../components/rating.tsx'
import { toneOf } from '../components/tone.ts'
import { labelOf } from '../components/words.ts'
import type { LineageSource } from './lineage-graph.tsx'
import { LineageGraph } from './lineage-graph.tsx'

type Source = { id: string; label: string; protection: string | null; reliability: string | null; status: string }
type Citation = {
  id: string
  stance: string
  credibility: string
  quoteExact: string
  locator: string
  source: Source | null
}
type Claim = {
  retractedAt: string | null
  citations: Citation[]
  evidence: {
    origins: { kind: string; sources: { id: string }[] }[]
    lineage: LineageSource[]
    publishedIn: { id: string; title: string; version: number }[]
  } | null
}

const claimQuery = gql`
  query ClaimEvidence($id: ID!) {
    claim(where: { id: $id }) {
      id
      retractedAt
      citations(orderBy: { createdAt: asc }) {
        id
        stance
        credibility
        quoteExact
        locator
        source {
          id
          label
          protection
          reliability
          status
        }
      }
      evidence {
        origins {
          kind
          sources {
            id
          }
        }
        lineage {
          source {
            id
            label
            protection
          }
          derivedFrom
        }
        publishedIn {
          id
          title
          version
        }
      }
    }
  }
`

/** The evidence for a claim by independent origin, what it all goes back to, and where readers see the claim. */
export function ClaimEvidence({ id }: { id: string }) {
  const { data } = useQuery<{ claim: Claim | null }>(claimQuery, {
    variables: { id },
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 5_000,
    skipPollAttempt: () => document.hidden,
  })
  const claim = data?.claim
  if (!claim?.evidence) return null
  const { origins, lineage, publishedIn } = claim.evidence
  const isGrouped = new Set(origins.flatMap(({ sources }) => sources.map(source => source.id)))
  const supporting = (of: readonly { id: string }[]): Citation[] =>
    claim.citations.filter(
      ({ stance, source }) => stance === 'supports' && source !== null && of.some(({ id: one }) => one === source.id),
    )
  const others = claim.citations.filter(
    ({ stance, source }) => stance !== 'supports' || source === null || !isGrouped.has(source.id),
  )
  return (
    <VStack gap="xlarge" id="claim-evidence">
      {origins.map(({ kind, sources }, index) => (
        <Group
          key={sources.map(source => source.id).join(' ')}
          title={kind === 'origin' ? `Origin ${index + 1}` : labelOf(originKinds, kind)}
          description={kind === 'origin' && sources.length === 1 ? undefined : meaningOf(kind)}
        >
          {supporting(sources).map(citation => (
            <CitationRow key={citation.id} citation={citation} />
          ))}
        </Group>
      ))}
      {others.length > 0 && (
        <Group
          title={origins.length === 0 ? 'Citations that support nothing' : 'Other citations'}
          description="Against it, beside it, or not counting."
        >
          {others.map(citation => (
            <CitationRow key={citation.id} citation={citation} />
          ))}
        </Group>
      )}
      {claim.citations.length === 0 && (
        <Text color="neutralSecondary">No source is cited yet, so the claim can only be “Not assessed”.</Text>
      )}
      {lineage.some(({ derivedFrom }) => derivedFrom.length > 0) && (
        <VStack gap="medium">
          <Heading elementType="h3" size="small">
            What it all goes back to
          </Heading>
          <LineageGraph lineage={lineage} />
        </VStack>
      )}
      <VStack gap="medium">
        <Heading elementType="h3" size="small">
          Where it is published
        </Heading>
        {publishedIn.length === 0 ? (
          <Text size="small" color="neutralSecondary">
            Nowhere: readers do not see it.
          </Text>
        ) : (
          publishedIn.map(story => (
            <Text key={story.id} size="small">
              <TextLink href={`/stories/${story.id}`}>
                <bdi>{story.title}</bdi>
              </TextLink>{' '}
              (version {story.version})
            </Text>
          ))
        )}
      </VStack>
      {claim.retractedAt === null && (
        <VStack gap="medium">
          <Heading elementType="h3" size="small">
            If it were retracted
          </Heading>
          <RetractionImpact of={{ claim: { id } }} />
        </VStack>
      )}
    </VStack>
  )
}

function meaningOf(kind: string): string | undefined {
  return Object.entries(originKinds).find(([key]) => key === kind)?.[1].description
}

function Group({
  title,
  description,
  children,
}: {
  title: string
  description?: string | undefined
  children: ReactNode
}) {
  const id = useId()
  return (
    <VStack gap="medium" elementType="section" aria-labelledby={id}>
      <Heading elementType="h3" size="small" id={id}>
        {title}
      </Heading>
      {description !== undefined && (
        <Text size="small" color="neutralSecondary">
          {description}
        </Text>
      )}
      <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {children}
      </VStack>
    </VStack>
  )
}

function CitationRow({ citation: { id, stance, credibility, quoteExact, locator, source } }: { citation: Citation }) {
  const protection = source?.protection ?? 'public'
  return (
    <li>
      <VStack gap="regular">
        <Flex gap="small" wrap alignItems="center">
          <Badge>{labelOf(stances, stance)}</Badge>
          {protection !== 'public' && <Badge tone={toneOf(protection)}>{labelOf(protections, protection)}</Badge>}
          {source?.status === 'retracted' && <Badge tone="critical">Retracted</Badge>}
          <Rating reliability={source?.reliability ?? null} credibility={credibility} />
        </Flex>
        <Text UNSAFE_style={{ overflowWrap: 'anywhere' }}>
          {source === null ? (
            'A source that you may not see'
          ) : (
            <TextLink href={`/sources/${source.id}`}>
              <bdi>{source.label}</bdi>
            </TextLink>
          )}{' '}
          <Text size="small">
            <TextLink href={`/citations/${id}`}>citation</TextLink>
          </Text>
        </Text>
        {quoteExact !== '' && (
          <Text size="small" UNSAFE_style={{ overflowWrap: 'anywhere' }}>
            <q>
              <bdi>{quoteExact}</bdi>
            </q>
            {locator === '' ? '' : ` (${locator})`}
          </Text>
        )}
      </VStack>
    </li>
  )
}
