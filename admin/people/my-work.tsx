import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { VStack } from '@keystar/ui/layout'
import { ProgressCircle } from '@keystar/ui/progress'
import { Heading, Text } from '@keystar/ui/typography'
import { PageContainer } from '@keystone-6/core/admin-ui/components'

import { deskReasons } from '../../src/vocabulary/desk.ts'
import { Refusal } from '../components/refusal.tsx'
import { Section } from '../components/section.tsx'
import type { Subject } from '../components/subject-link.tsx'
import { describeSubject, SubjectLink } from '../components/subject-link.tsx'
import { agoOf, labelOf } from '../components/words.ts'
import type { DueItem } from '../desk/query.ts'
import { dueItem } from '../desk/query.ts'

type Answer = { desk: { mine: DueItem[]; awaitingApproval: { id: string; text: string }[] } }

const myWorkQuery = gql`
  ${dueItem}
  query MyWork {
    desk {
      mine {
        ...DueItem
      }
      awaitingApproval {
        id
        text
      }
    }
  }
`

const parts = [
  { reason: 'mentioned', title: 'Mentions you', nothing: 'No comment waits for you.' },
  { reason: 'assigned', title: 'Assigned to you', nothing: 'Nothing is assigned to you.' },
  { reason: 'returned', title: 'Came back to you', nothing: 'Nothing came back.' },
  { reason: 'draft', title: 'Your drafts', nothing: 'You have no drafts.' },
] as const

/** What waits for the person who is signed in: where they are mentioned, what they are on, what they could make firm. */
export function MyWorkPage() {
  const { data, error } = useQuery<Answer>(myWorkQuery, {
    fetchPolicy: 'no-cache',
    pollInterval: 10_000,
    skipPollAttempt: () => document.hidden,
  })
  return (
    <PageContainer
      title="My work"
      header={
        <Heading elementType="h1" size="small">
          My work
        </Heading>
      }
    >
      <VStack gap="xxlarge" paddingY="xlarge" UNSAFE_style={{ maxWidth: 800 }}>
        <Refusal error={error} />
        {data === undefined && error === undefined && <ProgressCircle aria-label="Loading your work" isIndeterminate />}
        {data !== undefined && <Parts {...data.desk} />}
      </VStack>
    </PageContainer>
  )
}

function Parts({ mine, awaitingApproval }: Answer['desk']) {
  const [mentioned, ...others] = parts
  const listOf = ({ reason, title, nothing }: (typeof parts)[number]) => (
    <Lines
      key={reason}
      title={title}
      nothing={nothing}
      items={mine.filter(item => item.reason === reason).map(item => ({ ...item, note: agoOf(item.at) }))}
    />
  )
  return (
    <>
      {listOf(mentioned)}
      <Lines
        title="Waits for your approval"
        nothing="No claim waits for a second person."
        items={awaitingApproval.map(claim => ({ claim, note: 'Would be confirmed if you agreed' }))}
      />
      {others.map(listOf)}
    </>
  )
}

function Lines({
  title,
  nothing,
  items,
}: {
  title: string
  nothing: string
  items: readonly (Subject & { note: string; reason?: string })[]
}) {
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <Text size="small" color="neutralSecondary">
          {nothing}
        </Text>
      ) : (
        <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {items.map(item => (
            <VStack key={describeSubject(item)?.href} gap="regular" elementType="li">
              <SubjectLink subject={item} />
              <Text size="small" color="neutralSecondary">
                {item.reason === undefined ? '' : `${labelOf(deskReasons, item.reason)} · `}
                {item.note}
              </Text>
            </VStack>
          ))}
        </VStack>
      )}
    </Section>
  )
}
