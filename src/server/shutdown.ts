import type { Server } from 'node:http'

const graceMs = 10_000

/**
 * Ends the process in order on Ctrl-C or SIGTERM: requests in flight are answered, then everything else is stopped; a
 * second Ctrl-C ends it at once. Answers with a function that takes the signals over again, from libraries that listen
 * to them as well and would end the process before that.
 */
export function stopInOrder({
  server,
  stop,
}: {
  server: () => Server | undefined
  stop: () => Promise<void>
}): () => void {
  let isStopping = false
  const end = async (): Promise<void> => {
    if (isStopping) process.exit(1)
    isStopping = true
    console.log('\nStopping …')
    const http = server()
    if (http) await closeServer(http)
    await stop()
    console.log('Stopped.')
    process.exit(0)
  }
  const takeSignals = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.removeAllListeners(signal)
      process.on(signal, () => void end())
    }
  }
  takeSignals()
  return takeSignals
}

async function closeServer(server: Server): Promise<void> {
  const timeout = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise(resolve => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(timeout)
}
