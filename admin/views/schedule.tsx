import { gql } from '@apollo/client'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { AlertDialog, DialogTrigger } from '@keystar/ui/dialog'
import { Flex } from '@keystar/ui/layout'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { toastQueue } from '@keystar/ui/toast'
import { Text } from '@keystar/ui/typography'
import type { controller } from '@keystone-6/core/fields/types/virtual/views'
import type { FieldProps } from '@keystone-6/core/types'

import { whenIs } from '../components/change-list.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { refetchPage } from '../components/refetch-page.ts'

type Schedule = { at: string; state: string; outcome: string; scheduledBy: { name: string } | null }

/** When the story goes out by itself, or why it did not. */
export function Field({ field, value, itemValue }: FieldProps<typeof controller>) {
  if (!isSchedule(value)) return null
  const { at, state, outcome, scheduledBy } = value
  return (
    <ReadOnlyField label={field.label} description={field.description}>
      {state === 'waiting' ? (
        <>
          <Text size="small">
            Goes out {whenIs(at)}, on behalf of {scheduledBy?.name ?? 'nobody'}.
          </Text>
          <Cancel storyId={String(itemValue.id)} />
        </>
      ) : (
        <Notice tone="critical">
          <Content>
            <Text size="small" UNSAFE_style={{ whiteSpace: 'pre-wrap' }}>
              Did not go out {whenIs(at)}. {outcome}
            </Text>
          </Content>
        </Notice>
      )}
    </ReadOnlyField>
  )
}

function Cancel({ storyId }: { storyId: string }) {
  const client = useApolloClient()
  const [cancel, { loading }] = useMutation(
    gql`
      mutation CancelSchedule($id: ID!) {
        cancelSchedule(where: { id: $id }) {
          id
        }
      }
    `,
    {
      variables: { id: storyId },
      onCompleted: () => {
        void refetchPage(client)
        toastQueue.positive('It will not go out by itself.', { timeout: 5000 })
      },
      onError: error => toastQueue.critical(`Not cancelled: ${error.message}`),
    },
  )
  return (
    <Flex>
      <DialogTrigger>
        <Button isPending={loading}>Cancel schedule</Button>
        <AlertDialog
          title="Cancel the scheduled publication?"
          cancelLabel="Keep it"
          primaryActionLabel="Do not publish"
          autoFocusButton="cancel"
          onPrimaryAction={() => void cancel()}
        >
          The story will not go out by itself. What you have typed and not saved is lost.
        </AlertDialog>
      </DialogTrigger>
    </Flex>
  )
}

function isSchedule(value: unknown): value is Schedule {
  return typeof value === 'object' && value !== null && 'outcome' in value
}
