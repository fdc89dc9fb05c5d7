import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Heading, Text } from '@keystar/ui/typography'

import { assessments } from '../../src/vocabulary/claim.ts'
import { waysOfResting } from '../../src/vocabulary/source.ts'
import { toneOf } from '../components/tone.ts'
import { counted, labelOf } from '../components/words.ts'

type Answer = {
  restsOn: {
    how: string
    isPublic: boolean
    claim: { id: string; text: string; assessment: string; stories: { id: string; title: string }[] }
  }[]
  retractionImpact: { claims: { claim: { id: string } | null; to: string }[] }
}

const usesQuery = gql`
  query SourceUses($source: SourceWhereUniqueInput!) {
    restsOn(source: $source) {
      how
      isPublic
      claim {
        id
        text
        assessment
        stories {
          id
          title
        }
      }
    }
    retractionImpact(source: $source) {
      claims {
        claim {
          id
        }
        to
      }
    }
  }
`

/** Every claim that rests on a source, however far, and what would become of it without the source. */
export function SourceUses({ id }: { id: string }) {
  const { data } = useQuery<Answer>(usesQuery, {
    variables: { source: { id } },
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 10_000,
    skipPollAttempt: () => document.hidden,
  })
  if (data === undefined) return null
  const falls = new Map(data.retractionImpact.claims.map(({ claim, to }) => [claim?.id, to]))
  return (
    <VStack gap="medium">
      <Heading elementType="h3" size="small">
        What rests on it: {counted(data.restsOn.length, 'claim')}
      </Heading>
      <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.restsOn.map(({ how, isPublic, claim }) => (
          <li key={claim.id}>
            <VStack gap="regular">
              <Flex gap="small" wrap alignItems="center">
                <Badge tone={toneOf(claim.assessment)}>{labelOf(assessments, claim.assessment)}</Badge>
                {isPublic && <Badge tone="accent">Public</Badge>}
                {falls.has(claim.id) && (
                  <Badge tone="caution">
                    Would fall to {labelOf(assessments, falls.get(claim.id) ?? '').toLowerCase()}
                  </Badge>
                )}
                <Text size="small" color="neutralSecondary">
                  {labelOf(waysOfResting, how)}
                </Text>
              </Flex>
              <Text UNSAFE_style={{ overflowWrap: 'anywhere' }}>
                <TextLink href={`/claims/${claim.id}`}>
                  <bdi>{claim.text}</bdi>
                </TextLink>
              </Text>
              {claim.stories.map(story => (
                <Text key={story.id} size="small" color="neutralSecondary">
                  In <TextLink href={`/stories/${story.id}`}>{story.title}</TextLink>
                </Text>
              ))}
            </VStack>
          </li>
        ))}
      </VStack>
    </VStack>
  )
}
