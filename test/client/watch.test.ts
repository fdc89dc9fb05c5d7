import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { once } from 'node:events'
import { createServer } from 'node:http'

import type { Changes } from '../../src/client/index.ts'
import { NotFoundError, createClient } from '../../src/client/index.ts'

/** The far end: a story of some version, and its live updates. */
let server: Server
let url: string
let version: number | undefined
let hasLiveUpdates: boolean
let isBroken: boolean
let streams: ServerResponse[]
let resumedAfter: (string | undefined)[]
let asked: string[]
const connected = { wake: () => {} }

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = new URL(request.url ?? '', url)
  if (searchParams.get('query')?.startsWith('subscription')) return listen(request, response)
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const posted = Buffer.concat(chunks).toString()
    const [, name = 'GET'] = /query (\w+)/.exec(posted) ?? []
    asked.push(name)
    const isJson = { 'content-type': 'application/json' }
    const since: number = posted === '' ? 0 : (JSON.parse(posted).variables.version ?? 0)
    const changesSince = Array.from({ length: (version ?? 0) - since }, (_, index) => ({
      field: `v${since + index + 1}`,
    }))
    const story = version === undefined ? null : { version, lastPublishedAt: null, changesSince }
    response.writeHead(isBroken ? 502 : 200, isJson).end(JSON.stringify(isBroken ? {} : { data: { story } }))
  })
}

function listen(request: IncomingMessage, response: ServerResponse): void {
  if (!hasLiveUpdates) return void response.writeHead(400, { 'content-type': 'application/json' }).end('{}')
  resumedAfter.push(request.headers['last-event-id']?.toString())
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n')
  streams.push(response)
  connected.wake()
}

function publish(): void {
  version = (version ?? 0) + 1
  for (const stream of streams) {
    stream.write(`id: ${version}\nevent: next\ndata: {"data":{"storyUpdated":{"__typename":"Story"}}}\n\n`)
  }
}

const nextConnection = () => new Promise<void>(resolve => (connected.wake = resolve))
const fieldsOf = ({ value }: IteratorResult<Changes, void>) => (value ? value.changes.map(({ field }) => field) : [])

beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
})

beforeEach(() => {
  version = 1
  hasLiveUpdates = true
  isBroken = false
  streams = []
  resumedAfter = []
  asked = []
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

describe('Watching a story', () => {
  test('tells what changes as it is published', async () => {
    const stop = new AbortController()
    const watched = createClient({ url }).watch('a', { signal: stop.signal })
    const first = watched.next()
    await nextConnection()
    publish()
    expect(fieldsOf(await first)).toEqual(['v2'])
    const second = watched.next()
    publish()
    expect(fieldsOf(await second)).toEqual(['v3'])
    const third = watched.next()
    stop.abort(new Error('enough'))
    await expect(third).rejects.toThrow('enough')
  })

  test('connects again with the id of the last event, and tells what it missed, once', async () => {
    const watched = createClient({ url }).watch('a', { since: 1 })
    const first = watched.next()
    await nextConnection()
    publish()
    await first
    const second = watched.next()
    for (const stream of streams.splice(0)) stream.destroy()
    publish()
    publish()
    await nextConnection()
    expect(fieldsOf(await second)).toEqual(['v3', 'v4'])
    expect(resumedAfter).toEqual([undefined, '2'])

    const closed = once(streams[0] ?? server, 'close')
    await watched.return()
    await closed
  })

  test('asks every now and then where there are no live updates, and outlives a server that is away', async () => {
    hasLiveUpdates = false
    const watched = createClient({ url }).watch('a', { pollMs: 5 })
    const first = watched.next()
    while (asked.length < 3) await new Promise(setImmediate)
    isBroken = true
    publish()
    const before = asked.length
    while (asked.length < before + 3) await new Promise(setImmediate)
    isBroken = false
    expect(fieldsOf(await first)).toEqual(['v2'])
    await watched.return()
  })

  test('of which there is none says so', async () => {
    version = undefined
    await expect(createClient({ url }).watch('a').next()).rejects.toThrow(NotFoundError)
  })
})
