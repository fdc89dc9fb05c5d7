import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Button } from '@keystar/ui/button'
import { Flex, HStack, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Notice } from '@keystar/ui/notice'
import { ProgressCircle } from '@keystar/ui/progress'
import { Content } from '@keystar/ui/slots'
import { tokenSchema } from '@keystar/ui/style'
import { Heading, Text } from '@keystar/ui/typography'
import { GraphQLErrorNotice, PageContainer } from '@keystone-6/core/admin-ui/components'
import type { ReactNode } from 'react'

import { whenIs } from './change-list.tsx'
import { toneOf } from './tone.ts'

type Story = {
  id: string
  title: string
  status: string
  stage: string
  version: number
  isStale: boolean
  updatedAt: string
  lastPublishedAt: string | null
  claimsCount: number
  openQuestionsCount: number
}
type Named = { id: string; text: string }
type Missed = {
  id: string
  at: string
  story: { id: string; title: string; schedule: { state: string; outcome: string } | null } | null
}
type Desk = { stories: Story[]; inReview: Named[]; due: Named[]; missed: Missed[]; dueItems: Named[] }

const deskQuery = gql`
  query Desk($now: DateTime!) {
    stories(where: { status: { notIn: [closed, withdrawn] } }, orderBy: { updatedAt: desc }, take: 20) {
      id
      title
      status
      stage
      version
      isStale
      updatedAt
      lastPublishedAt
      claimsCount
      openQuestionsCount
    }
    missed: scheduledPublications(where: { state: { equals: blocked } }, orderBy: { settledAt: desc }, take: 10) {
      id
      at
      story {
        id
        title
        schedule {
          state
          outcome
        }
      }
    }
    dueItems: watchItems(where: { state: { equals: due } }, orderBy: { expectedStart: asc }, take: 10) {
      id
      text
    }
    inReview: claims(where: { stage: { equals: in_review } }, orderBy: { updatedAt: asc }, take: 10) {
      id
      text
    }
    due: openQuestions(
      where: { state: { equals: open }, reviewAt: { lt: $now } }
      orderBy: { reviewAt: asc }
      take: 10
    ) {
      id
      text
    }
  }
`

const startedAt = new Date().toISOString()

/** The first page of an editor's day: stories in motion, and what waits for somebody. */
export function DeskPage() {
  const { data, error } = useQuery<Desk>(deskQuery, { variables: { now: startedAt }, fetchPolicy: 'cache-and-network' })
  return (
    <PageContainer
      header={
        <HStack alignItems="center" justifyContent="space-between" flex>
          <Heading elementType="h1" size="small">
            Desk
          </Heading>
          <Button href="/stories/create" prominence="high">
            New story
          </Button>
        </HStack>
      }
    >
      <VStack gap="xxlarge" paddingY="xlarge" maxWidth="container.medium">
        <GraphQLErrorNotice errors={[error]} />
        {data === undefined ? <Waiting isWaiting={error === undefined} /> : <Sections desk={data} />}
      </VStack>
    </PageContainer>
  )
}

function Waiting({ isWaiting }: { isWaiting: boolean }) {
  return isWaiting ? <ProgressCircle aria-label="Loading the desk" isIndeterminate /> : null
}

function Sections({ desk: { stories, inReview, due, missed, dueItems } }: { desk: Desk }) {
  // What somebody has made good since has no schedule to show any more.
  const open = missed.flatMap(({ id, at, story }) =>
    story?.schedule?.state === 'blocked' ? [{ id, at, story, ...story.schedule }] : [],
  )
  return (
    <>
      {open.length > 0 && (
        <Section title="Did not go out as scheduled">
          {open.map(({ id, at, story, outcome }) => (
            <Notice key={id} tone="critical">
              <Content>
                <Text>
                  <TextLink href={`/stories/${story.id}`}>{story.title}</TextLink>, {whenIs(at)}
                </Text>
                <Text size="small" UNSAFE_style={{ whiteSpace: 'pre-wrap' }}>
                  {outcome}
                </Text>
              </Content>
            </Notice>
          ))}
        </Section>
      )}
      <Section title="Stories in motion">
        {stories.length === 0 ? (
          <Notice>
            <Content>
              Nothing is being followed yet. Begin with a story, add what is known as claims, who says so as sources,
              and what nobody knows yet as open questions; then publish.
            </Content>
          </Notice>
        ) : (
          stories.map(story => <StoryRow key={story.id} story={story} />)
        )}
      </Section>
      {inReview.length > 0 && (
        <Section title="Claims waiting for review">
          {inReview.map(({ id, text }) => (
            <TextLink key={id} href={`/claims/${id}`}>
              {text}
            </TextLink>
          ))}
        </Section>
      )}
      {dueItems.length > 0 && (
        <Section title="To watch now">
          {dueItems.map(({ id, text }) => (
            <TextLink key={id} href={`/watch-items/${id}`}>
              {text}
            </TextLink>
          ))}
        </Section>
      )}
      {due.length > 0 && (
        <Section title="Questions to look at again">
          {due.map(({ id, text }) => (
            <TextLink key={id} href={`/open-questions/${id}`}>
              {text}
            </TextLink>
          ))}
        </Section>
      )}
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <VStack gap="large" elementType="section">
      <Heading elementType="h2" size="small">
        {title}
      </Heading>
      {children}
    </VStack>
  )
}

function StoryRow({ story }: { story: Story }) {
  return (
    <VStack
      gap="regular"
      padding="large"
      border="muted"
      borderRadius="medium"
      backgroundColor="canvas"
      UNSAFE_style={{ boxShadow: `0 1px 2px ${tokenSchema.color.shadow.muted}` }}
    >
      <Flex gap="regular" alignItems="center" justifyContent="space-between" wrap>
        <Text weight="semibold">
          <TextLink href={`/stories/${story.id}`}>{story.title}</TextLink>
        </Text>
        <Flex gap="small" wrap>
          {story.isStale && <Badge tone="caution">Past its review</Badge>}
          <Badge tone={toneOf(story.status)}>{story.status}</Badge>
        </Flex>
      </Flex>
      <Text size="small" color="neutralSecondary">
        {counted(story.claimsCount, 'claim')} · {counted(story.openQuestionsCount, 'open question')} ·{' '}
        {publicState(story)}
      </Text>
    </VStack>
  )
}

function publicState({ version, lastPublishedAt, stage }: Story): string {
  if (lastPublishedAt === null) return stage === 'ready' ? 'ready, not published' : 'not published'
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  return `version ${version}, last change in public ${day.format(new Date(lastPublishedAt))}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
