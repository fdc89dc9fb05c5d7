import { Badge } from '@keystar/ui/badge'
import { ActionButton } from '@keystar/ui/button'
import { Flex, VStack } from '@keystar/ui/layout'
import { TextLink } from '@keystar/ui/link'
import { ProgressCircle } from '@keystar/ui/progress'
import { Heading, Text } from '@keystar/ui/typography'
import type { ReactNode } from 'react'
import { useId, useMemo, useState } from 'react'

import { questionStates } from '../../src/vocabulary/question.ts'
import { stages } from '../../src/vocabulary/story.ts'
import { watchStates } from '../../src/vocabulary/watch-item.ts'
import type { Problem } from '../components/problem-list.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { Refusal } from '../components/refusal.tsx'
import { toneOf } from '../components/tone.ts'
import { labelOf, momentOf } from '../components/words.ts'
import { isEditor, usePerson } from '../components/use-person.ts'
import { PreviewButton } from '../preview/preview-button.tsx'
import { AddClaim } from './add-claim.tsx'
import { AddLine } from './add-line.tsx'
import { ClaimCard } from './claim-card.tsx'
import type { Board } from './query.ts'
import { createQuestion, createWatchItem } from './query.ts'
import { problemsBySubject } from './problems-by-subject.ts'
import { BoardOf, useBoard } from './use-board.ts'

const claimSections = [
  { key: 'whatWeKnow', title: 'What we know' },
  { key: 'whatIsReported', title: 'What is reported' },
  { key: 'whatIsDisputed', title: 'What is disputed' },
  { key: 'whatWeGotWrong', title: 'What we got wrong' },
] as const

/** The story as readers are told it, claim by claim, with what is wrong beside what it concerns. */
export function StoryBoard({ id }: { id: string }) {
  const { data, error, refetch } = useBoard(id)
  const person = usePerson()
  const context = useMemo(
    () => ({ storyId: id, isEditor: isEditor(person), refresh: () => refetch() }),
    [id, person, refetch],
  )
  if (data?.story) {
    return (
      <BoardOf.Provider value={context}>
        <Sections board={data.story} />
      </BoardOf.Provider>
    )
  }
  if (error !== undefined) return <Refusal error={error} />
  return <ProgressCircle aria-label="Loading the story" isIndeterminate />
}

function Sections({ board }: { board: Board }) {
  const problems = problemsBySubject(board)
  const placed = new Set(claimSections.flatMap(({ key }) => board[key].map(({ id }) => id)))
  const claims = new Map(board.claims.map(claim => [claim.id, claim]))
  const unjudged = board.claims.filter(({ id }) => !placed.has(id))
  const cardOf = (id: string): ReactNode => {
    const claim = claims.get(id)
    return claim === undefined ? null : <ClaimCard key={id} claim={claim} problems={problems.of(`Claim:${id}`)} />
  }
  return (
    <VStack gap="xlarge" id="story-board">
      <PreviewButton storyId={board.id} />
      <Adders />
      <ProblemList problems={problems.of(`Story:${board.id}`)} />
      {claimSections.map(({ key, title }) => (
        <Part key={key} title={title} isEmpty={board[key].length === 0}>
          {board[key].map(({ id }) => cardOf(id))}
        </Part>
      ))}
      <Part
        title="Not assessed yet"
        description="Readers do not see these until somebody says what the evidence makes of them."
        isEmpty={unjudged.length === 0}
      >
        {unjudged.map(({ id }) => cardOf(id))}
      </Part>
      {board.claims.length === 0 && (
        <Text color="neutralSecondary">
          No claims yet. A claim is one statement that can be checked; what it may be called follows from its sources.
        </Text>
      )}
      <Part
        title="What nobody knows yet"
        description={board.openQuestions.length === 0 ? 'Nothing is asked yet.' : undefined}
      >
        {board.openQuestions.map(({ id, text, state, stage }) => (
          <Line
            key={id}
            href={`/open-questions/${id}`}
            text={text}
            stage={stage}
            badge={<Badge tone={toneOf(state)}>{labelOf(questionStates, state)}</Badge>}
            problems={problems.of(`OpenQuestion:${id}`)}
          />
        ))}
      </Part>
      <Part title="What to watch" description={board.watchItems.length === 0 ? 'Nothing is named yet.' : undefined}>
        {board.watchItems.map(({ id, text, state, stage, expectedStart }) => (
          <Line
            key={id}
            href={`/watch-items/${id}`}
            text={text}
            stage={stage}
            badge={<Badge tone={toneOf(state)}>{labelOf(watchStates, state)}</Badge>}
            problems={problems.of(`WatchItem:${id}`)}
            note={expectedStart === null ? undefined : momentOf(expectedStart)}
          />
        ))}
      </Part>
    </VStack>
  )
}

/** What can be added, at the top however long the story is. */
function Adders() {
  const [adding, setAdding] = useState<'claim' | 'question' | 'watch'>()
  const close = (): void => setAdding(undefined)
  return (
    <VStack gap="large">
      <Flex gap="regular" wrap>
        <ActionButton onPress={() => setAdding('claim')}>Add a claim</ActionButton>
        <ActionButton onPress={() => setAdding('question')}>Ask a question</ActionButton>
        <ActionButton onPress={() => setAdding('watch')}>Add something to watch</ActionButton>
      </Flex>
      {adding === 'claim' && <AddClaim onClose={close} />}
      {adding === 'question' && (
        <AddLine
          key="question"
          title="Ask a question"
          label="Question"
          description="Something that nobody knows yet, in one sentence."
          mutation={createQuestion}
          onClose={close}
        />
      )}
      {adding === 'watch' && (
        <AddLine
          key="watch"
          title="Add something to watch"
          label="Watch item"
          description="What may happen and would tell us more, in one sentence. When, is for its own page."
          mutation={createWatchItem}
          onClose={close}
        />
      )}
    </VStack>
  )
}

function Part({
  title,
  description,
  isEmpty = false,
  children,
}: {
  title: string
  description?: string | undefined
  isEmpty?: boolean
  children: ReactNode
}) {
  const id = useId()
  if (isEmpty) return null
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
      <VStack gap="medium" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {children}
      </VStack>
    </VStack>
  )
}

function Line({
  href,
  text,
  stage,
  badge,
  note,
  problems,
}: {
  href: string
  text: string
  stage: string
  badge: ReactNode
  note?: string | undefined
  problems: readonly Problem[]
}) {
  return (
    <li>
      <VStack gap="regular">
        <Flex gap="small" wrap alignItems="center">
          {badge}
          {stage !== 'ready' && <Badge tone={toneOf(stage)}>{labelOf(stages, stage)}: does not go out</Badge>}
          {note !== undefined && (
            <Text size="small" color="neutralSecondary">
              {note}
            </Text>
          )}
        </Flex>
        <Text UNSAFE_style={{ overflowWrap: 'anywhere' }}>
          <TextLink href={href}>
            <bdi>{text}</bdi>
          </TextLink>
        </Text>
        <ProblemList problems={problems} />
      </VStack>
    </li>
  )
}
