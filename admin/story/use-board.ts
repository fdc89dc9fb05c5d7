import type { DocumentNode } from '@apollo/client'
import { useMutation, useQuery } from '@apollo/client/react'
import { createContext, useContext, useState } from 'react'

import type { Board } from './query.ts'
import { boardQuery } from './query.ts'

type BoardContext = { storyId: string; isEditor: boolean; refresh: () => Promise<unknown> }

/** The story that the parts of the board are about. */
export const BoardOf = createContext<BoardContext>({ storyId: '', isEditor: false, refresh: async () => undefined })

/** The story with all that belongs to it; it follows what others do. */
export function useBoard(id: string | undefined) {
  return useQuery<{ story: Board | null }>(boardQuery, {
    variables: { id },
    skip: id === undefined,
    // Kept out of the page's cache, whose query for the whole item would start again.
    fetchPolicy: 'no-cache',
    pollInterval: 5_000,
    skipPollAttempt: () => document.hidden,
  })
}

/** Does something to the story, shows the board anew, and keeps why it was refused. Answers whether it was done. */
export function useBoardMutation(document: DocumentNode) {
  const { refresh } = useContext(BoardOf)
  const [error, setError] = useState<Error>()
  const [mutate, { loading }] = useMutation(document, { fetchPolicy: 'no-cache' })
  const run = async (variables: Record<string, unknown>): Promise<boolean> => {
    setError(undefined)
    try {
      await mutate({ variables })
      await refresh()
      return true
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error('It did not work. Try again.'))
      return false
    }
  }
  return { run, error, isBusy: loading, forget: () => setError(undefined) }
}
