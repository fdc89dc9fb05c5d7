import type { RequestListener, Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const graceMs = 9_000
const quietMs = 200
const longestArrivalMs = 2_000

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

/**
 * Requests that are on their way when the signal comes are answered, too: connections that wait to be accepted would be
 * reset by a server that closes at once. Each answer from here on tells its client that the connection ends with it.
 */
async function closeServer(server: Server): Promise<void> {
  const timeout = setTimeout(() => server.closeAllConnections(), graceMs)
  await answerWhatArrived(server)
  await new Promise(resolve => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(timeout)
}

/** Until no request came for a moment, or for as long as can be waited for those who keep asking. */
async function answerWhatArrived(server: Server): Promise<void> {
  let lastRequest = performance.now()
  const note: RequestListener = (_, response) => {
    lastRequest = performance.now()
    response.setHeader('connection', 'close')
  }
  server.prependListener('request', note)
  const end = performance.now() + longestArrivalMs
  while (performance.now() < Math.min(lastRequest + quietMs, end)) {
    await sleep(quietMs / 4)
    // What arrived while the process had no time is read before it is judged how quiet it was.
    await new Promise(setImmediate)
  }
}
