import { useApolloClient } from '@apollo/client/react'
import { Button } from '@keystar/ui/button'
import { DialogContainer, DialogTrigger } from '@keystar/ui/dialog'
import { Flex, VStack } from '@keystar/ui/layout'
import { Text } from '@keystar/ui/typography'
import { useList } from '@keystone-6/core/admin-ui/context'
import type { FieldController, FieldControllerConfig, FieldProps } from '@keystone-6/core/types'
import { useEffect, useState } from 'react'

import { ConflictDialog } from '../components/conflict-dialog.tsx'
import { HistoryDialog } from '../components/history-dialog.tsx'
import { commentSubjects } from '../../src/vocabulary/comment.ts'
import type { Conflict, Data } from '../components/open-item.ts'
import { watchItem } from '../components/open-item.ts'
import { Presence } from '../components/presence.tsx'
import { ReadOnlyField } from '../components/read-only-field.tsx'
import { Comments } from '../people/comments.tsx'

type Value = number | null

/** The number of the version that the form began with; sent along with every save by `watchItem`. */
export function controller(config: FieldControllerConfig): FieldController<Value> & { listKey: string } {
  return {
    listKey: config.listKey,
    fieldKey: config.fieldKey,
    label: config.label,
    description: config.description,
    graphqlSelection: config.fieldKey,
    defaultValue: null,
    deserialize: (item: Readonly<Record<string, Value>>) => item[config.fieldKey] ?? null,
    serialize: () => ({}),
  }
}

type Question = { conflict: Conflict; input: Data; answer(keep: readonly string[] | undefined): void }

/** Who else is here, what is said about the item, its history, and what others saved while it was being edited. */
export function Field({ field, value, itemValue }: FieldProps<typeof controller>) {
  const client = useApolloClient()
  const { graphql } = useList(field.listKey)
  const [question, setQuestion] = useState<Question | undefined>()
  const itemId = String(itemValue.id)
  useEffect(
    () =>
      watchItem(client, {
        id: itemId,
        updateMutation: graphql.names.updateMutationName,
        revision: value ?? 0,
        decide: (conflict, input) => new Promise(answer => setQuestion({ conflict, input, answer })),
      }),
    [client, itemId, graphql, value],
  )
  const decide = (keep: readonly string[] | undefined): void => {
    question?.answer(keep)
    setQuestion(undefined)
  }
  return (
    <VStack gap="xxlarge">
      {Object.hasOwn(commentSubjects, field.listKey) && <Comments listKey={field.listKey} itemId={itemId} />}
      <ReadOnlyField label={field.label} description={field.description}>
        <Presence listKey={field.listKey} itemId={itemId} />
        <Flex gap="regular" alignItems="center" wrap>
          <Text size="small">Version {value}</Text>
          <DialogTrigger>
            <Button>History</Button>
            <HistoryDialog listKey={field.listKey} itemId={itemId} />
          </DialogTrigger>
        </Flex>
        <DialogContainer onDismiss={() => decide(undefined)}>
          {question && <ConflictDialog listKey={field.listKey} {...question} onDecide={decide} />}
        </DialogContainer>
      </ReadOnlyField>
    </VStack>
  )
}
