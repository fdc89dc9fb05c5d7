import type { ApolloClient } from '@apollo/client'
import { ApolloLink, Observable } from '@apollo/client'
import { Kind } from 'graphql'

import type { FieldChange } from './change-list.tsx'

/** What others changed since the version that a form began with. */
export type Conflict = {
  readonly revision: number
  readonly changes: readonly (FieldChange & { readonly who: string | null; readonly when: string })[]
}

/** What a form would save, by field. */
export type Data = Readonly<Record<string, unknown>>

/** The form of an item that somebody has open. */
export type OpenItem = {
  readonly id: string
  readonly updateMutation: string
  /** The version that the form began with. */
  readonly revision: number
  /** Asks which fields of what was typed to save all the same; undefined when they would rather go on editing. */
  decide(conflict: Conflict, input: Data): Promise<readonly string[] | undefined>
}

const open = new Map<string, OpenItem>()
const linked = new WeakSet<ApolloClient>()

/**
 * Has every save of this item say which version it is based on. When it is refused because others have saved meanwhile,
 * the form keeps waiting with all that was typed until its person has decided. Answers with what ends this.
 */
export function watchItem(client: ApolloClient, item: OpenItem): () => void {
  if (!linked.has(client)) {
    linked.add(client)
    client.setLink(ApolloLink.from([conflictLink, client.link]))
  }
  open.set(item.id, item)
  return () => void (open.get(item.id) === item && open.delete(item.id))
}

const conflictLink = new ApolloLink((operation, forward) => {
  const { id, data }: { id?: string; data?: Data } = operation.variables
  const item = id === undefined ? undefined : open.get(id)
  if (item === undefined || data === undefined || !isUpdate(operation, item)) return forward(operation)
  return new Observable(observer => {
    const send = (input: Data, revision: number): void => {
      operation.variables = { id, data: { ...input, revision } }
      forward(operation).subscribe({
        next: result => {
          const conflict = findConflict(result)
          if (conflict === undefined) finish(result)
          else void ask(input, conflict, result)
        },
        error: error => observer.error(error),
      })
    }
    const ask = async (input: Data, conflict: Conflict, refusal: ApolloLink.Result): Promise<void> => {
      const keep = await item.decide(conflict, input)
      if (keep === undefined) return finish(refusal)
      const kept = Object.fromEntries(Object.entries(input).filter(([field]) => keep.includes(field)))
      if (Object.keys(kept).length === 0) return finish({ data: { item: { id, __typename: null } } })
      send(kept, conflict.revision)
    }
    const finish = (result: ApolloLink.Result): void => {
      observer.next(result)
      observer.complete()
    }
    send(data, item.revision)
  })
})

function isUpdate({ query }: ApolloLink.Operation, { updateMutation }: OpenItem): boolean {
  return query.definitions.some(
    definition =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(
        selection => selection.kind === Kind.FIELD && selection.name.value === updateMutation,
      ),
  )
}

function findConflict({ errors }: ApolloLink.Result): Conflict | undefined {
  const extensions = errors?.find(error => error.extensions?.code === 'CONFLICT')?.extensions
  if (extensions === undefined || !Array.isArray(extensions.changes)) return undefined
  return { revision: Number(extensions.revision), changes: extensions.changes }
}
