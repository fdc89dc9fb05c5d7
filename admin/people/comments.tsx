import { useMutation, useQuery } from '@apollo/client/react'
import { ActionButton, Button } from '@keystar/ui/button'
import { Flex, HStack, VStack } from '@keystar/ui/layout'
import { Heading, Text } from '@keystar/ui/typography'
import { useId, useState } from 'react'

import { Refusal } from '../components/refusal.tsx'
import { usePerson } from '../components/use-person.ts'
import { agoOf, momentOf } from '../components/words.ts'
import { MentionArea } from './mention-area.tsx'
import type { Comment } from './query.ts'
import { commentsQuery, createComment, updateComment } from './query.ts'

/** What the newsroom says about an item, beside it; readers never see any of it. */
export function Comments({ listKey, itemId }: { listKey: string; itemId: string }) {
  const id = useId()
  const [isAll, setAll] = useState(false)
  const { data, error, refetch } = useQuery<{ comments: Comment[] }>(commentsQuery, {
    variables: { list: listKey, id: itemId },
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 10_000,
    skipPollAttempt: () => document.hidden,
  })
  const comments = data?.comments ?? []
  const open = comments.filter(({ isResolved }) => !isResolved)
  const dealtWith = comments.length - open.length
  const shown = isAll ? comments : open
  return (
    <VStack gap="large" elementType="section" aria-labelledby={id}>
      <Heading elementType="h2" size="small" id={id}>
        Comments
      </Heading>
      {shown.length > 0 && (
        <VStack gap="large" elementType="ul" UNSAFE_style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {shown.map(comment => (
            <Said key={comment.id} comment={comment} onChange={refetch} />
          ))}
        </VStack>
      )}
      {dealtWith > 0 && (
        <Flex>
          <ActionButton onPress={() => setAll(!isAll)}>
            {isAll ? 'Hide what is dealt with' : `Show ${dealtWith} dealt with`}
          </ActionButton>
        </Flex>
      )}
      <Refusal error={error} />
      <Say listKey={listKey} itemId={itemId} onSaid={refetch} />
    </VStack>
  )
}

function Say({ listKey, itemId, onSaid }: { listKey: string; itemId: string; onSaid: () => unknown }) {
  const [text, setText] = useState('')
  const [create, { loading, error }] = useMutation(createComment, {
    onCompleted: () => {
      setText('')
      onSaid()
    },
    // Told below the field.
    onError: () => {},
  })
  const send = (): void => {
    if (text.trim() !== '' && !loading) {
      void create({ variables: { data: { itemType: listKey, itemId, text: text.trim() } } })
    }
  }
  return (
    <VStack gap="regular">
      <MentionArea
        label="New comment"
        description="For the newsroom only. “@” and a name puts it on a colleague’s desk."
        text={text}
        onChange={setText}
        onSend={send}
      />
      <Flex>
        <Button isPending={loading} isDisabled={text.trim() === ''} onPress={send}>
          Comment
        </Button>
      </Flex>
      <Refusal error={error} />
    </VStack>
  )
}

function Said({ comment, onChange }: { comment: Comment; onChange: () => unknown }) {
  const { id, text, writtenAt, editedAt, writtenBy, isResolved, resolvedBy } = comment
  const me = usePerson()
  const [draft, setDraft] = useState<string>()
  const [update, { loading, error }] = useMutation(updateComment, {
    onCompleted: () => {
      setDraft(undefined)
      onChange()
    },
    // Told below the comment.
    onError: () => {},
  })
  const change = (data: Record<string, unknown>): void => void update({ variables: { id, data } })
  const save = (): void => {
    if (draft !== undefined && draft.trim() !== '') change({ text: draft.trim() })
  }
  const who = writtenBy?.name ?? 'Somebody'
  return (
    <VStack gap="regular" elementType="li">
      <Text size="small" color="neutralSecondary">
        <strong>{who}</strong>, <time title={momentOf(writtenAt)}>{agoOf(writtenAt)}</time>
        {editedAt !== null && ', edited'}
        {isResolved && `, dealt with${resolvedBy === null ? '' : ` by ${resolvedBy.name}`}`}
      </Text>
      {draft === undefined ? (
        <Text UNSAFE_style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <bdi>{text}</bdi>
        </Text>
      ) : (
        <MentionArea label="Your comment" text={draft} onChange={setDraft} onSend={save} isFocused />
      )}
      <HStack gap="regular">
        {draft !== undefined && (
          <>
            <Button isPending={loading} onPress={save}>
              Save comment
            </Button>
            <ActionButton onPress={() => setDraft(undefined)}>Keep as it was</ActionButton>
          </>
        )}
        {draft === undefined && (
          <ActionButton
            isDisabled={loading}
            aria-label={`${isResolved ? 'Open again' : 'Dealt with'}: comment by ${who}`}
            onPress={() => change({ isResolved: !isResolved })}
          >
            {isResolved ? 'Open again' : 'Dealt with'}
          </ActionButton>
        )}
        {draft === undefined && me !== undefined && me.id === writtenBy?.id && (
          <ActionButton aria-label={`Edit your comment: ${text}`} onPress={() => setDraft(text)}>
            Edit
          </ActionButton>
        )}
      </HStack>
      <Refusal error={error} />
    </VStack>
  )
}
