import { gql } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { Notice } from '@keystar/ui/notice'
import { Content } from '@keystar/ui/slots'
import { toastQueue } from '@keystar/ui/toast'
import { Text } from '@keystar/ui/typography'
import { useEffect, useState } from 'react'

const noteEditing = gql`
  mutation NoteEditing($list: String!, $id: ID!, $leaving: Boolean!) {
    noteEditing(list: $list, id: $id, leaving: $leaving) {
      id
      name
    }
  }
`

const intervalMs = 10_000

/** Who else has the item open. */
export function Presence({ listKey, itemId }: { listKey: string; itemId: string }) {
  const client = useApolloClient()
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    const note = async (leaving: boolean): Promise<void> => {
      const { data } = await client.mutate<{ noteEditing: { name: string }[] }>({
        mutation: noteEditing,
        variables: { list: listKey, id: itemId, leaving },
        fetchPolicy: 'no-cache',
        errorPolicy: 'ignore',
      })
      if (!leaving) setNames(present => sameOr(present, data?.noteEditing.map(({ name }) => name) ?? []))
    }
    // A sign of life that does not get through is made good by the next.
    const tell = (leaving: boolean) => void note(leaving).catch(() => {})
    const leave = () => tell(true)
    tell(false)
    const timer = setInterval(() => tell(false), intervalMs)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [client, listKey, itemId])
  useEffect(() => {
    if (names.length > 0) toastQueue.info(editingToo(names), { timeout: 8000 })
  }, [names])
  return (
    <div aria-live="polite">
      {names.length > 0 && (
        <Notice tone="caution">
          <Content>
            <Text size="small">{editingToo(names)}</Text>
          </Content>
        </Notice>
      )}
    </div>
  )
}

function editingToo(names: readonly string[]): string {
  return `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'is' : 'are'} editing this too.`
}

/** The same list as before while the same people are there, so that nobody is told twice. */
function sameOr(before: readonly string[], now: readonly string[]): readonly string[] {
  return before.join('\n') === now.join('\n') ? before : now
}
