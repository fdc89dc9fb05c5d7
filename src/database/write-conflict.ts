/** PostgreSQL's serialization failure or deadlock, as Prisma reports it from its own and from raw statements. */
export function isWriteConflict(error: unknown): boolean {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
  return /\bP2034\b|\b40001\b|\b40P01\b|TransactionWriteConflict/.test(text)
}

let queue: Promise<unknown> = Promise.resolve()

/**
 * Runs a transaction that makes something new; those that lost a race run again one by one, so that each meets nobody
 * but who has just begun.
 */
export async function runUntilAlone<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!isLostCreation(error)) throw error
  }
  const again = queue.then(() => runAgain(run, { attempts: 5, isLost: isLostCreation }))
  queue = again.catch(() => {})
  return again
}

/** Two may also have proposed the same free slug at the same moment. */
function isLostCreation(error: unknown): boolean {
  return (
    isWriteConflict(error) || (error instanceof Error && /Unique constraint failed[^]*_slug_key/.test(error.message))
  )
}

/** Runs a transaction, and again while it loses races. */
export async function runAgain<T>(
  run: () => Promise<T>,
  { attempts, isLost = isWriteConflict }: { attempts: number; isLost?: (error: unknown) => boolean },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isLost(error) || attempt === attempts) throw error
    }
  }
}
