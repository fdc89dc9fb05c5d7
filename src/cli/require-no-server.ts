import { findInstanceHolder, takeInstanceLock } from '../database/instance-lock.ts'
import { CommandError } from './exit-codes.ts'

/** Takes the place of the server for a while; refuses when one runs. Answers with how to give it back. */
export async function requireNoServer(url: string): Promise<() => Promise<void>> {
  const lock = await takeInstanceLock(url)
  if (lock !== undefined) return () => lock.release()
  throw new CommandError(
    `A Sofar server is running here (${(await findInstanceHolder(url)) ?? 'unknown'}). Stop it first.`,
  )
}
