import type { Server } from 'node:http'

const graceMs = 10_000

export type OrderlyStop = {
  /** Takes the signals over again, from libraries that listen to them as well and would end the process before that. */
  takeSignals(): void
  /** Runs a step that is not cut short: a stop waits for it, and nothing follows it then. */
  finish<T>(step: () => Promise<T>): Promise<T>
}

/**
 * Ends the process in order on Ctrl-C or SIGTERM: a step that has begun and requests in flight are finished, then
 * everything else is stopped. A second Ctrl-C ends it at once.
 */
export function stopInOrder({
  server,
  stop,
  signals = ['SIGINT', 'SIGTERM', 'SIGHUP'],
}: {
  server: () => Server | undefined
  stop: () => Promise<void>
  /** Those that end it; the others are ignored. */
  signals?: readonly NodeJS.Signals[]
}): OrderlyStop {
  let isStopping = false
  let current: Promise<unknown> = Promise.resolve()
  const end = async (): Promise<void> => {
    if (isStopping) process.exit(1)
    isStopping = true
    console.log('\nStopping …')
    await current.catch(() => {})
    const http = server()
    if (http) await closeServer(http)
    await stop()
    console.log('Stopped.')
    process.exit(0)
  }
  const takeSignals = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.removeAllListeners(signal)
      process.on(signal, () => (signals.includes(signal) ? void end() : undefined))
    }
  }
  const finish = async <T>(step: () => Promise<T>): Promise<T> => {
    const running = step()
    current = running
    try {
      return await running
    } finally {
      // Whatever came of it, the stop that waits for it goes on from here, and ends the process.
      if (isStopping) await new Promise(() => {})
    }
  }
  takeSignals()
  return { takeSignals, finish }
}

async function closeServer(server: Server): Promise<void> {
  const timeout = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise(resolve => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(timeout)
}
