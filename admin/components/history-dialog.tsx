import { gql } from '@apollo/client'
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Button, ButtonGroup } from '@keystar/ui/button'
import { AlertDialog, Dialog, DialogTrigger, useDialogContainer } from '@keystar/ui/dialog'
import { HStack, VStack } from '@keystar/ui/layout'
import { ProgressCircle } from '@keystar/ui/progress'
import { Content } from '@keystar/ui/slots'
import { toastQueue } from '@keystar/ui/toast'
import { Heading, Text } from '@keystar/ui/typography'
import { GraphQLErrorNotice } from '@keystone-6/core/admin-ui/components'

import type { FieldChange } from './change-list.tsx'
import { ChangeList, whenIs } from './change-list.tsx'
import { refetchPage } from './refetch-page.ts'

type Revision = {
  readonly id: string
  readonly number: number
  readonly savedAt: string
  readonly action: string
  readonly savedBy: { readonly name: string } | null
  readonly changes: readonly FieldChange[]
}

const pageSize = 20

const historyQuery = gql`
  query History($list: String!, $id: String!, $before: Int!, $take: Int!) {
    revisions(
      where: { itemType: { equals: $list }, itemId: { equals: $id }, number: { lt: $before } }
      orderBy: { number: desc }
      take: $take
    ) {
      id
      number
      savedAt
      action
      savedBy {
        id
        name
      }
      changes {
        field
        was
        is
      }
    }
  }
`

const restoreMutation = gql`
  mutation GoBack($id: ID!) {
    restoreRevision(where: { id: $id }) {
      id
    }
  }
`

/** Every saved version of an item: who, when, what it changed, and the way back to it. */
export function HistoryDialog({ listKey, itemId }: { listKey: string; itemId: string }) {
  const { dismiss } = useDialogContainer()
  const { data, error, fetchMore } = useQuery<{ revisions: Revision[] }>(historyQuery, {
    variables: { list: listKey, id: itemId, before: 2_147_483_647, take: pageSize },
    fetchPolicy: 'network-only',
  })
  const revisions = data?.revisions ?? []
  const oldest = revisions.at(-1)?.number ?? 1
  const showEarlier = () =>
    fetchMore({
      variables: { before: oldest },
      updateQuery: (shown, { fetchMoreResult }) => ({ revisions: [...shown.revisions, ...fetchMoreResult.revisions] }),
    })
  return (
    <Dialog size="large">
      <Heading>History</Heading>
      <Content>
        <VStack gap="xlarge">
          <GraphQLErrorNotice errors={[error]} />
          {data === undefined && error === undefined && (
            <ProgressCircle aria-label="Loading the history" isIndeterminate />
          )}
          {revisions.map((revision, index) => (
            <Version key={revision.id} listKey={listKey} revision={revision} isLatest={index === 0} />
          ))}
          {oldest > 1 && <Button onPress={() => void showEarlier()}>Show earlier versions</Button>}
        </VStack>
      </Content>
      <ButtonGroup>
        <Button onPress={dismiss}>Close</Button>
      </ButtonGroup>
    </Dialog>
  )
}

function Version({ listKey, revision, isLatest }: { listKey: string; revision: Revision; isLatest: boolean }) {
  const { number, savedAt, savedBy, action, changes } = revision
  return (
    <VStack
      gap="regular"
      elementType="section"
      aria-label={`Version ${number}`}
      padding="large"
      border="muted"
      borderRadius="medium"
    >
      <HStack gap="regular" alignItems="center" justifyContent="space-between">
        <VStack gap="small">
          <Text weight="semibold">
            Version {number}
            {isLatest ? ' (as it is now)' : ''}
          </Text>
          <Text size="small" color="neutralSecondary">
            {whatHappened(action)} by {savedBy?.name ?? 'the system'}, {whenIs(savedAt)}
          </Text>
        </VStack>
        {!isLatest && <GoBack revision={revision} />}
      </HStack>
      {changes.length === 0 ? (
        <Text size="small">Nothing that you may see changed.</Text>
      ) : (
        <ChangeList listKey={listKey} changes={changes} />
      )}
    </VStack>
  )
}

function GoBack({ revision: { id, number } }: { revision: Revision }) {
  const client = useApolloClient()
  const [restore, { loading }] = useMutation(restoreMutation, {
    variables: { id },
    onCompleted: () => {
      void refetchPage(client)
      toastQueue.positive(`Saved again as it was in version ${number}.`, { timeout: 5000 })
    },
    onError: error => toastQueue.critical(`Not changed: ${error.message}`),
  })
  return (
    <DialogTrigger>
      <Button isPending={loading}>Go back to version {number}</Button>
      <AlertDialog
        title={`Go back to version ${number}?`}
        cancelLabel="Cancel"
        primaryActionLabel="Go back"
        autoFocusButton="cancel"
        onPrimaryAction={() => void restore()}
      >
        The item is saved anew as it was then. What came after stays in the history, so you can go forward again. What
        you have typed and not saved is lost.
      </AlertDialog>
    </DialogTrigger>
  )
}

/** The name of a mutation in plain words. */
function whatHappened(action: string): string {
  const [verb = ''] = action.split(/(?=[A-Z])/)
  return actions[action] ?? actions[verb] ?? 'Saved'
}

const actions: Readonly<Record<string, string>> = {
  create: 'Created',
  delete: 'Deleted',
  publish: 'Published',
  withdraw: 'Withdrawn',
  retract: 'Retracted',
  close: 'Closed',
  reopen: 'Reopened',
  discard: 'Changes discarded',
  restoreRevision: 'Taken back to an earlier version',
}
