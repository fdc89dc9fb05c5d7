/** PostgreSQL's serialization failure or deadlock, as Prisma reports it from its own and from raw statements. */
export function isWriteConflict(error: unknown): boolean {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
  return /\bP2034\b|\b40001\b|\b40P01\b|TransactionWriteConflict/.test(text)
}

let queue: Promise<unknown> = Promise.resolve()

/** Runs a transaction; those that lost a race run again one by one, so that each meets nobody but who has just begun. */
export async function runUntilAlone<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!isWriteConflict(error)) throw error
  }
  const again = queue.then(() => runAgain(run, 5))
  queue = again.catch(() => {})
  return again
}

/** Runs a transaction, and again while it loses races. */
export async function runAgain<T>(run: () => Promise<T>, attempts: number): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isWriteConflict(error) || attempt === attempts) throw error
    }
  }
}
