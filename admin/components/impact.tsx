import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { ProgressCircle } from '@keystar/ui/progress'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'

type Impact = {
  claims: { claim: { id: string; text: string } | null; from: string; to: string; isPublic: boolean }[]
  questions: { question: { id: string; text: string } | null; isPublic: boolean }[]
  stories: { story: { id: string; title: string } | null; isPublic: boolean }[]
}

const impactQuery = gql`
  query RetractionImpact($claim: ClaimWhereUniqueInput, $source: SourceWhereUniqueInput) {
    retractionImpact(claim: $claim, source: $source) {
      claims {
        claim {
          id
          text
        }
        from
        to
        isPublic
      }
      questions {
        question {
          id
          text
        }
        isPublic
      }
      stories {
        story {
          id
          title
        }
        isPublic
      }
    }
  }
`

/** What would fall, before anybody takes a claim or a source back. */
export function RetractionImpact({ of }: { of: { claim?: { id: string }; source?: { id: string } } }) {
  const { data, error } = useQuery<{ retractionImpact: Impact }>(impactQuery, {
    variables: of,
    fetchPolicy: 'no-cache',
  })
  if (error) return <Text color="critical">What would fall could not be found out: {error.message}</Text>
  if (data === undefined)
    return <ProgressCircle aria-label="Finding out what would fall" isIndeterminate size="small" />
  const { claims, questions, stories } = data.retractionImpact
  return (
    <Notice tone={claims.length + questions.length > 0 ? 'caution' : 'neutral'}>
      <Heading>What falls with it</Heading>
      <Content>
        <VStack gap="regular" elementType="ul" UNSAFE_style={{ margin: 0, paddingInlineStart: 18 }}>
          {claims.length + questions.length === 0 && <Line>No other claim and no answer rests on it alone.</Line>}
          {claims.map(({ claim, from, to, isPublic }) => (
            <Line key={claim?.id}>
              “{claim?.text}” falls from {from} to {to}
              {isPublic ? ', in public at once' : ''}.
            </Line>
          ))}
          {questions.map(({ question, isPublic }) => (
            <Line key={question?.id}>
              “{question?.text}” is open again{isPublic ? ', in public at once' : ''}.
            </Line>
          ))}
          {stories.map(({ story, isPublic }) => (
            <Line key={story?.id}>
              Story: {story?.title} ({isPublic ? 'published' : 'not published'})
            </Line>
          ))}
        </VStack>
      </Content>
    </Notice>
  )
}

function Line({ children }: { children: React.ReactNode }) {
  return (
    <li>
      <Text size="small">{children}</Text>
    </li>
  )
}
