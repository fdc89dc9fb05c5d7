import { gql } from '@apollo/client'
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Badge } from '@keystar/ui/badge'
import { Button, ButtonGroup } from '@keystar/ui/button'
import { AlertDialog, Dialog, DialogTrigger, useDialogContainer } from '@keystar/ui/dialog'
import { Flex, VStack } from '@keystar/ui/layout'
import { ProgressCircle } from '@keystar/ui/progress'
import { Content } from '@keystar/ui/slots'
import { toastQueue } from '@keystar/ui/toast'
import { Heading, Text } from '@keystar/ui/typography'
import { GraphQLErrorNotice } from '@keystone-6/core/admin-ui/components'
import { useList } from '@keystone-6/core/admin-ui/context'
import { controller as virtualController } from '@keystone-6/core/fields/types/virtual/views'
import type { CellComponent, FieldProps } from '@keystone-6/core/types'

import { publicationStates } from '../../src/vocabulary/story.ts'
import type { FieldChange } from '../components/change-list.tsx'
import { ChangeList, useFieldWords, whenIs } from '../components/change-list.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { refetchPage } from '../components/refetch-page.ts'
import { yesNoFilter } from '../components/yes-no-filter.tsx'

type State = keyof typeof publicationStates
type Publication = { state: State; changedFields: readonly string[]; publishedAt: string | null }

/** Keystone's virtual field, knowing its list and what it can be filtered by. */
export function controller(config: Parameters<typeof virtualController>[0]) {
  return {
    ...virtualController(config),
    listKey: config.listKey,
    filter: yesNoFilter(config.fieldKey, 'hasChanges', { yes: 'with unpublished changes', no: 'as it is here' }),
  }
}

const tones = { never_published: 'neutral', published: 'positive', published_with_changes: 'caution' } as const

/** In a list, where there is little room; which fields differ is said on pointing at it. */
const short = { never_published: 'Not public', published: 'Public', published_with_changes: 'Changed' } as const

/** How the item stands to what the public sees, with the way to compare and to go back. */
export function Field({ field, value, itemValue }: FieldProps<typeof controller>) {
  const say = useFieldWords(field.listKey)
  if (!isPublication(value)) return null
  const { state, changedFields, publishedAt } = value
  const itemId = String(itemValue.id)
  return (
    <ReadOnlyField label={field.label} description={publicationStates[state].description}>
      <Flex>
        <Badge tone={tones[state]}>{publicationStates[state].label}</Badge>
      </Flex>
      {publishedAt !== null && <Text size="small">Last change in public: {whenIs(publishedAt)}</Text>}
      {state === 'published_with_changes' && (
        <VStack gap="regular">
          <Text size="small">Not public yet: {changedFields.map(say.label).join(', ')}</Text>
          <Flex gap="regular" wrap>
            <DialogTrigger>
              <Button>Compare with public</Button>
              <CompareDialog listKey={field.listKey} itemId={itemId} />
            </DialogTrigger>
            <Discard listKey={field.listKey} itemId={itemId} />
          </Flex>
        </VStack>
      )}
    </ReadOnlyField>
  )
}

/** The same at a glance, in a list. */
export const Cell: CellComponent<typeof controller> = ({ value, field }) => {
  const say = useFieldWords(field.listKey)
  if (!isPublication(value)) return null
  const { state, changedFields } = value
  return (
    <Flex gap="regular" alignItems="center" title={changedFields.map(say.label).join(', ')}>
      <Badge tone={tones[state]}>{short[state]}</Badge>
    </Flex>
  )
}

function CompareDialog({ listKey, itemId }: { listKey: string; itemId: string }) {
  const { dismiss } = useDialogContainer()
  const list = useList(listKey)
  const { data, error } = useQuery<{ item: { publication: { changes: readonly FieldChange[] } } | null }>(
    gql`query ($id: ID!) { item: ${list.graphql.names.itemQueryName}(where: { id: $id }) { publication { changes { field was is } } } }`,
    { variables: { id: itemId }, fetchPolicy: 'no-cache' },
  )
  return (
    <Dialog size="large">
      <Heading>What the next publication would change</Heading>
      <Content>
        <GraphQLErrorNotice errors={[error]} />
        {data === undefined && error === undefined && <ProgressCircle aria-label="Comparing" isIndeterminate />}
        <ChangeList listKey={listKey} changes={data?.item?.publication.changes ?? []} />
      </Content>
      <ButtonGroup>
        <Button onPress={dismiss}>Close</Button>
      </ButtonGroup>
    </Dialog>
  )
}

function Discard({ listKey, itemId }: { listKey: string; itemId: string }) {
  const client = useApolloClient()
  const [discard, { loading }] = useMutation(
    gql`mutation ($id: ID!) { discard${listKey}Changes(where: { id: $id }) { id } }`,
    {
      variables: { id: itemId },
      onCompleted: () => {
        void refetchPage(client)
        toastQueue.positive('It is as the public sees it.', { timeout: 5000 })
      },
      onError: error => toastQueue.critical(`Not changed: ${error.message}`),
    },
  )
  return (
    <DialogTrigger>
      <Button isPending={loading}>Discard changes</Button>
      <AlertDialog
        title="Discard what the public has not seen?"
        cancelLabel="Cancel"
        primaryActionLabel="Discard changes"
        autoFocusButton="cancel"
        onPrimaryAction={() => void discard()}
      >
        It goes back to what the public sees. What you discard stays in the history; what you have typed and not saved
        is lost.
      </AlertDialog>
    </DialogTrigger>
  )
}

function isPublication(value: unknown): value is Publication {
  return typeof value === 'object' && value !== null && 'changedFields' in value
}
