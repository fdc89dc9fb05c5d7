let queue: Promise<unknown> = Promise.resolve()

/** Those that lost a race run again one by one, so that each of them meets nobody but who has just begun. */
export async function runUntilAlone<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (!isWriteConflict(error)) throw error
  }
  const again = queue.then(() => runAgain(run))
  queue = again.catch(() => {})
  return again
}

const attempts = 5

async function runAgain<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isWriteConflict(error) || attempt === attempts) throw error
    }
  }
}

/** PostgreSQL's serialization failure or deadlock, as Prisma reports it from its own and from raw statements. */
export function isWriteConflict(error: unknown): boolean {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
  return /\bP2034\b|\b40001\b|\b40P01\b|TransactionWriteConflict/.test(text)
}
