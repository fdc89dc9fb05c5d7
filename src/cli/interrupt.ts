import { CommandError, exitCodes } from './exit-codes.ts'

/** A signal that Ctrl-C and SIGTERM abort, so that work ends at a place where nothing is half done; a second one ends it at once. */
export async function interruptible<T>(message: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(new CommandError(message, exitCodes.interrupted))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
