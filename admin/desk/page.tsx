import { useQuery } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { Grid, HStack, VStack } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { ProgressCircle } from '@keystar/ui/progress'
import { Content } from '@keystar/ui/slots'
import { Heading, Text } from '@keystar/ui/typography'
import { GraphQLErrorNotice, PageContainer } from '@keystone-6/core/admin-ui/components'

import type { Desk, PublicUpdate } from './query.ts'
import { deskQuery } from './query.ts'
import { StoriesInMotion } from './stories.tsx'
import { Due, JustChanged, Shaky } from './to-do.tsx'
import { Tour } from './tour.tsx'

type Answer = { desk: Desk; updates: PublicUpdate[] }

/** The first page of an editor's day: what moves, what is due, what is shaky, what just changed. It follows by itself. */
export function DeskPage() {
  const {
    data: answer,
    previousData,
    error,
  } = useQuery<Answer>(deskQuery, {
    fetchPolicy: 'no-cache',
    pollInterval: 5_000,
    skipPollAttempt: () => document.hidden,
  })
  // While the server is away, what was there stays.
  const data = answer ?? previousData
  return (
    <PageContainer
      title="Desk"
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
      <VStack gap="xxlarge" paddingY="xlarge" UNSAFE_style={{ maxWidth: 1200 }}>
        <GraphQLErrorNotice errors={[error]} />
        {data === undefined ? <Waiting isWaiting={error === undefined} /> : <Sections {...data} />}
      </VStack>
    </PageContainer>
  )
}

function Waiting({ isWaiting }: { isWaiting: boolean }) {
  return isWaiting ? <ProgressCircle aria-label="Loading the desk" isIndeterminate /> : null
}

function Sections({ desk, updates }: Answer) {
  return (
    <Grid gap="xxlarge" columns={{ mobile: 'minmax(0, 1fr)', desktop: 'minmax(0, 3fr) minmax(0, 2fr)' }}>
      <VStack gap="xxlarge" minWidth={0}>
        {desk.inMotion === 0 && <Empty />}
        <Tour tour={desk.tour} />
        {desk.inMotion > 0 && <StoriesInMotion stories={desk.stories} inMotion={desk.inMotion} />}
      </VStack>
      <VStack gap="xxlarge" minWidth={0}>
        <Due title="What is due" items={desk.due} nothing="Nothing is due." />
        <Shaky desk={desk} />
        <Due title="My work" items={desk.mine} nothing="Nothing waits for you." />
        <JustChanged updates={updates} recent={desk.recent} />
      </VStack>
    </Grid>
  )
}

function Empty() {
  return (
    <Notice>
      <Heading>Nothing is being followed yet</Heading>
      <Content>
        <VStack gap="large" alignItems="start">
          <Text>
            Begin with a story: a headline is enough. On its page you add what is known as claims, who says so as
            sources, and what nobody knows yet as open questions; then you publish.
          </Text>
          <Button href="/stories/create">Begin a story</Button>
        </VStack>
      </Content>
    </Notice>
  )
}
