import { createParser } from 'eventsource-parser'

import { sleep } from './bell.ts'
import type { Connection } from './send.ts'
import type { Listen } from './watch.ts'

const subscription = 'subscription StoryUpdated($slug: String!) { storyUpdated(slug: $slug) { __typename } }'

const [shortestMs, longestMs] = [500, 30_000]

/**
 * Listens to the live updates of a story: GraphQL over server-sent events in distinct connections mode
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md), connecting again whenever the connection ends, with
 * the id of the last event. Settles when the server has no live updates, or on abort.
 */
export function createListen(connection: Connection): Listen {
  return async (slug, bell, signal) => {
    const endpoint = new URL(connection.endpoint)
    endpoint.searchParams.set('query', subscription)
    endpoint.searchParams.set('variables', JSON.stringify({ slug }))
    let [delayMs, lastEventId] = [shortestMs, '']
    const parser = createParser({
      onEvent: ({ id, event }) => {
        if (id !== undefined) lastEventId = id
        if (event !== 'complete') bell.ring()
      },
      onRetry: retryMs => (delayMs = retryMs),
    })

    while (!signal.aborted) {
      const response = await open(connection, endpoint, lastEventId, signal)
      if (response?.ok && response.body !== null) {
        delayMs = shortestMs
        // What happened before it was open was not heard.
        bell.ring()
        for await (const text of textsOf(response.body)) parser.feed(text)
        parser.reset()
      } else if (response !== undefined && response.status < 500 && response.status !== 429) return
      await sleep(delayMs * (0.5 + Math.random() / 2), signal)
      delayMs = Math.min(delayMs * 2, longestMs)
    }
  }
}

/** The response, when it is one of events; undefined when there is none. */
async function open(
  { headers, fetch = globalThis.fetch }: Connection,
  endpoint: URL,
  lastEventId: string,
  signal: AbortSignal,
): Promise<Response | undefined> {
  const sse = { accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) }
  const response = await fetch(endpoint, { headers: { ...headers, ...sse }, signal }).catch(() => undefined)
  if (!response?.ok || response.headers.get('content-type')?.startsWith('text/event-stream')) return response
  await response.body?.cancel()
  return new Response(null, { status: 406 })
}

/** Ends with the connection, whatever ends that. */
async function* textsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
    if (done || value === undefined) return
    yield decoder.decode(value, { stream: true })
  }
}
