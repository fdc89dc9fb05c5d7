import { ApolloLink, Observable } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { useApolloClient } from '@apollo/client/react'
import { Button, ButtonGroup } from '@keystar/ui/button'
import { Dialog, DialogContainer } from '@keystar/ui/dialog'
import { Content } from '@keystar/ui/slots'
import { Heading } from '@keystar/ui/typography'
import type { DocumentNode } from 'graphql'
import { Kind, OperationTypeNode } from 'graphql'
import { useEffect, useState } from 'react'

import { Refusal } from '../components/refusal.tsx'

const watched = new WeakSet<object>()
const listeners = new Set<(error: Error) => void>()

/** Why an action was refused, at once: Keystone says only that it was, and the reasons are behind a button. */
export function Refusals() {
  const client = useApolloClient()
  const [error, setError] = useState<Error>()
  useEffect(() => {
    listeners.add(setError)
    return () => void listeners.delete(setError)
  }, [])
  useEffect(() => {
    if (watched.has(client)) return
    watched.add(client)
    const tell = new ErrorLink(({ error: refusal, operation }) => {
      if (isAction(operation.query)) for (const listener of listeners) listener(refusal)
    })
    client.setLink(ApolloLink.from([tell, refuseEach, client.link]))
  }, [client])
  const close = (): void => setError(undefined)
  return (
    <DialogContainer onDismiss={close}>
      {error !== undefined && (
        <Dialog>
          <Heading>It was not done</Heading>
          <Content>
            <Refusal error={error} />
          </Content>
          <ButtonGroup>
            <Button autoFocus onPress={close}>
              Close
            </Button>
          </ButtonGroup>
        </Dialog>
      )}
    </DialogContainer>
  )
}

/**
 * An action on several items is done to all of them or to none. Keystone counts the errors to say how many it was done to,
 * so a refusal of all becomes one for each.
 */
const refuseEach = new ApolloLink(
  (operation, forward) =>
    new Observable(observer =>
      forward(operation).subscribe({
        next: result => {
          const { data, where }: Readonly<Record<string, unknown>> = operation.variables
          const items = Array.isArray(data) ? data : Array.isArray(where) ? where : []
          const [refusal] = result.errors ?? []
          const isAll = refusal?.path?.[0] === 'results' && refusal.path.length === 1
          observer.next(
            isAll ? { ...result, errors: items.map((_, index) => ({ ...refusal, path: ['results', index] })) } : result,
          )
        },
        error: error => observer.error(error),
        complete: () => observer.complete(),
      }),
    ),
)

/** Whether it is one of the actions that Keystone's buttons send, for one item or for several. */
function isAction(document: DocumentNode): boolean {
  return document.definitions.some(
    definition =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === OperationTypeNode.MUTATION &&
      definition.selectionSet.selections.some(
        selection => selection.kind === Kind.FIELD && ['result', 'results'].includes(selection.alias?.value ?? ''),
      ),
  )
}
