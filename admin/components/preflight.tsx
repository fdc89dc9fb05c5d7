import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'

import type { Problem } from './problem-list.tsx'
import { ProblemList } from './problem-list.tsx'
import { counted } from './words.ts'

const preflightQuery = gql`
  query Preflight($id: ID!) {
    story(where: { id: $id }) {
      id
      publishProblems {
        severity
        message
      }
    }
  }
`

/** What stands in the way of publishing a story, said before anybody is refused. */
export function Preflight({ id }: { id: string }) {
  const { data } = useQuery<{ story: { publishProblems: Problem[] } | null }>(preflightQuery, {
    variables: { id },
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 5_000,
    skipPollAttempt: () => document.hidden,
  })
  const problems = data?.story?.publishProblems
  if (problems === undefined) return null
  return <PreflightList problems={problems} />
}

/** The problems that stop it one by one; what is only worth a thought stands beside what it concerns. */
function PreflightList({ problems }: { problems: readonly Problem[] }) {
  const blocking = problems.filter(({ severity }) => severity === 'blocking')
  const others = problems.length - blocking.length
  return (
    <VStack gap="regular">
      <Text size="small">
        {blocking.length === 0
          ? 'Nothing stands in the way: the story can go out.'
          : `It cannot go out yet: ${counted(blocking.length, 'thing')} to put right.`}
        {others > 0 ? ` ${counted(others, 'more is', 'more are')} worth a thought, beside what they concern.` : ''}
      </Text>
      <ProblemList problems={blocking} />
    </VStack>
  )
}
