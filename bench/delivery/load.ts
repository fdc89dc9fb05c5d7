import { connect } from 'node:net'

export type Load = { readonly perSecond: number; readonly bytes: number }

/**
 * Asks for `seconds`, or else once for everything, over some connections that are kept open, each the next request when
 * it has its answer.
 */
export async function load(
  port: number,
  bodies: readonly string[],
  { seconds = Infinity, connections = 16 }: { seconds?: number; connections?: number } = {},
): Promise<Load> {
  const requests = bodies.map(body =>
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  )
  let [turn, answers, bytes] = [0, 0, 0]
  const from = performance.now()
  const until = from + seconds * 1_000
  await Promise.all(Array.from({ length: connections }, () => keepAsking()))
  return { perSecond: (answers * 1_000) / (performance.now() - from), bytes: bytes / answers }

  async function keepAsking(): Promise<void> {
    const socket = connect(port, '127.0.0.1').setNoDelay()
    const ended = Promise.withResolvers<void>()
    let missing = 0
    const ask = (): void => {
      socket.write(requests[turn++ % requests.length] ?? '')
      missing = -1
    }
    socket.on('error', ended.reject)
    socket.on('data', chunk => {
      if (missing === -1) {
        const end = chunk.indexOf('\r\n\r\n')
        const head = chunk.toString('latin1', 0, end)
        const length = /content-length: (\d+)/i.exec(head)?.[1]
        if (end === -1 || !head.startsWith('HTTP/1.1 200') || length === undefined)
          return ended.reject(new Error(head || 'no head'))
        bytes += Number(length)
        missing = Number(length) - (chunk.length - end - 4)
      } else missing -= chunk.length
      if (missing > 0) return
      answers += 1
      if (performance.now() < until && (seconds !== Infinity || turn < requests.length)) ask()
      else ended.resolve()
    })
    socket.once('connect', ask)
    await ended.promise
    socket.destroy()
  }
}
