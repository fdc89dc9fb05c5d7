import { setTimeout as pause } from 'node:timers/promises'

import { ConflictError, UnavailableError } from '../../client/errors.ts'

/** How long a server may be away, such as while it restarts. */
const longestWaitMs = 60_000

export type Waiting = {
  readonly signal: AbortSignal
  /** Is told that the server cannot answer, and is tried again. */
  readonly onWait: (reason: string) => void
}

/** Asks until there is an answer; only for what is the same when it is asked twice. */
export async function untilAnswered<T>(ask: () => Promise<T>, { signal, onWait }: Waiting): Promise<T> {
  const giveUpAt = performance.now() + longestWaitMs
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      const mayPass = error instanceof UnavailableError || error instanceof ConflictError
      if (!mayPass || performance.now() > giveUpAt) throw error
      onWait(error.message)
      await pause(Math.min(250 * 2 ** attempt, 4_000), undefined, { signal })
    }
  }
}
