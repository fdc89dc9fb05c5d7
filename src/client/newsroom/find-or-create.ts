import { sleep } from '../bell.ts'
import { ConflictError, UnavailableError } from '../errors.ts'

/** Whether there was one, whether it differed, or whether it had to be made. */
export type Outcome = 'created' | 'changed' | 'unchanged'

const attempts = 8

/**
 * Looks for something, and makes it when it is not there; whatever is lost on the way, the connection or a race, it looks
 * again. So it may be repeated, and makes nothing twice.
 */
export async function findOrCreate<Found>(
  find: () => Promise<Found | undefined>,
  create: () => Promise<Found>,
): Promise<Found> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await find()
    if (found !== undefined) return found
    try {
      return await create()
    } catch (error) {
      if (attempt === attempts || !isLost(error)) throw error
      await sleep(100 * 2 ** attempt * Math.random(), new AbortController().signal)
    }
  }
}

/** Does something that may be done again when somebody else was faster, as long as that was no person's edit. */
export async function despiteRaces<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (attempt === attempts || !(error instanceof ConflictError) || error.changes.length > 0) throw error
      await sleep(100 * 2 ** attempt * Math.random(), new AbortController().signal)
    }
  }
}

/** After a timeout the server may still be at it. */
function isLost(error: unknown): boolean {
  return error instanceof ConflictError || (error instanceof UnavailableError && error.code !== 'TIMEOUT')
}
