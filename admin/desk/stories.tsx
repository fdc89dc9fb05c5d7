import { Badge } from '@keystar/ui/badge'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { Text } from '@keystar/ui/typography'

import { storyStatuses } from '../../src/vocabulary/story.ts'
import { Section } from '../components/section.tsx'
import { toneOf } from '../components/tone.ts'
import { TrustBar } from '../components/trust-bar.tsx'
import { agoOf, counted, labelOf } from '../components/words.ts'
import type { DeskStory } from './query.ts'

/** What is being followed, and how well it stands. */
export function StoriesInMotion({ stories, inMotion }: { stories: readonly DeskStory[]; inMotion: number }) {
  return (
    <Section
      title="Stories in motion"
      aside={
        inMotion > stories.length ? (
          <TextLink href="/stories">All {inMotion}</TextLink>
        ) : (
          <Text size="small" color="neutralSecondary">
            {counted(inMotion, 'story', 'stories')}
          </Text>
        )
      }
    >
      <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {stories.map(story => (
          <li key={story.story.id}>
            <StoryCard standing={story} />
          </li>
        ))}
      </VStack>
    </Section>
  )
}

function StoryCard({ standing }: { standing: DeskStory }) {
  const { story, unpublished } = standing
  return (
    <VStack gap="medium" padding="large" border="muted" borderRadius="medium" backgroundColor="canvas">
      <Flex gap="regular" alignItems="start" justifyContent="space-between" wrap>
        <Text weight="semibold" UNSAFE_style={{ overflowWrap: 'anywhere', flex: '1 1 16rem' }}>
          <TextLink href={`/stories/${story.id}`}>
            <bdi>{story.title}</bdi>
          </TextLink>
        </Text>
        <Flex gap="small" wrap>
          {story.isStale && <Badge tone="caution">Past its review</Badge>}
          {unpublished > 0 && <Badge tone="caution">{counted(unpublished, 'unpublished change')}</Badge>}
          <Badge tone={toneOf(story.status)}>{labelOf(storyStatuses, story.status)}</Badge>
        </Flex>
      </Flex>
      <TrustBar trust={standing} />
      <Text size="small" color="neutralSecondary">
        {publicState(story)} · saved {agoOf(story.updatedAt)}
      </Text>
    </VStack>
  )
}

function publicState({ version, lastPublishedAt, stage }: DeskStory['story']): string {
  if (lastPublishedAt === null) return stage === 'ready' ? 'Ready, not published' : 'Not published'
  return `Version ${version}, changed in public ${agoOf(lastPublishedAt)}`
}
