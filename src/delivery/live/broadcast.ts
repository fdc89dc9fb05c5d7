import type { ServerResponse } from 'node:http'

import type { GraphQLRequest } from '../engine/answer.ts'
import type { PublishedUpdate } from './published-updates.ts'
import { earlier, maxFound, maxOvertakingMs } from './published-updates.ts'
import type { Subscription } from './subscription.ts'

/** Comments keep proxies from ending a connection on which nothing happens. */
const heartbeatMs = 20_000
/** In bytes that a subscriber has not taken yet; then it is cut off, and comes back for what it missed. */
const maxBacklog = 1_000_000
const maxSubscribers = 20_000

type Updates = {
  find(after: string): Promise<PublishedUpdate[]>
  /** When an update went out. */
  momentOf(id: string): Promise<string | undefined>
  /** When the last update went out. */
  lastMoment(): Promise<string>
}

export type Broadcast = {
  /** Sends what is published from now on, and what was after the update `lastEventId`. False: there are too many already. */
  subscribe(subscription: Subscription, response: ServerResponse, lastEventId: string | undefined): boolean
  /** Something may have been published. */
  lookUp(): void
  readonly subscribers: () => number
  close(): void
}

type Group = { readonly subscription: Subscription; readonly responses: Set<ServerResponse> }

type CatchingUp = { readonly sent: Set<string>; hasMore: boolean }

/** Tells subscribers of updates as they go out: what several of them ask for is made once. */
export function createBroadcast(
  updates: Updates,
  answer: (request: GraphQLRequest) => Promise<string>,
  onError: (error: unknown) => void,
): Broadcast {
  const groups = new Map<string, Group>()
  const told = new Map<string, number>()
  /** Those who come back, until they have caught up: in between they are told by themselves, so that all comes in order. */
  const catchingUp = new WeakMap<ServerResponse, CatchingUp>()
  let subscribers = 0
  let isWanted = false
  let looking: Promise<void> | undefined
  let last: string | undefined

  const heartbeat = setInterval(() => {
    for (const { responses } of groups.values()) for (const response of responses) write(response, ':\n\n')
  }, heartbeatMs)
  heartbeat.unref()

  async function look(): Promise<void> {
    if (groups.size === 0) {
      // Nobody asks; whoever comes begins from what is there then.
      last = undefined
      told.clear()
      return
    }
    if (last === undefined) {
      last = await updates.lastMoment()
      for (const { id, publishedAt } of await updates.find(earlier(last, maxOvertakingMs))) remember(id, publishedAt)
      return
    }
    const since = last
    const found = await updates.find(earlier(since, maxOvertakingMs))
    for (const update of found) {
      if (told.has(update.id)) continue
      if (update.publishedAt > last) last = update.publishedAt
      await tell(update)
      remember(update.id, update.publishedAt)
    }
    if (found.length === maxFound && last > since) isWanted = true
  }

  function remember(id: string, publishedAt: string): void {
    told.set(id, new Date(publishedAt).getTime())
    const oldest = new Date(last ?? publishedAt).getTime() - 2 * maxOvertakingMs
    for (const [known, at] of told) if (at < oldest) told.delete(known)
  }

  async function tell(update: PublishedUpdate): Promise<void> {
    await Promise.all(
      [...groups.values()].map(async ({ subscription, responses }) => {
        if (!subscription.matches(update)) return
        const event = await eventOf(subscription, update)
        for (const response of responses) {
          const behind = catchingUp.get(response)
          if (behind === undefined) write(response, event)
          else if (!behind.sent.has(update.id)) behind.hasMore = true
        }
      }),
    )
  }

  async function eventOf(subscription: Subscription, { id }: PublishedUpdate): Promise<string> {
    return `event: next\nid: ${id}\ndata: ${await answer(subscription.queryFor(id))}\n\n`
  }

  /** One look-up at a time; one that is asked for meanwhile follows. */
  async function lookUp(): Promise<void> {
    isWanted = true
    looking ??= (async () => {
      while (isWanted) {
        isWanted = false
        await look().catch(onError)
      }
      looking = undefined
    })()
    return looking
  }

  async function join(
    subscription: Subscription,
    response: ServerResponse,
    lastEventId: string | undefined,
  ): Promise<void> {
    const moment = lastEventId === undefined ? undefined : await updates.momentOf(lastEventId)
    const behind: CatchingUp = { sent: new Set(), hasMore: moment !== undefined }
    if (behind.hasMore) catchingUp.set(response, behind)
    add(subscription, response)
    if (last === undefined) await lookUp()
    response.write('retry: 1000\n\n')
    if (moment === undefined) return
    while (behind.hasMore) {
      behind.hasMore = false
      await sendMissed(moment, behind.sent)
      // Whatever was read here is told to all by the end of this one.
      await lookUp()
    }
    catchingUp.delete(response)

    async function sendMissed(since: string, sent: Set<string>): Promise<void> {
      for (let after = earlier(since, 1); ;) {
        const found = await updates.find(after)
        for (const update of found) {
          if (update.id === lastEventId || sent.has(update.id) || !subscription.matches(update)) continue
          sent.add(update.id)
          write(response, await eventOf(subscription, update))
        }
        if (found.length < maxFound) return
        after = found.at(-1)?.publishedAt ?? after
      }
    }
  }

  function add(subscription: Subscription, response: ServerResponse): void {
    if (response.destroyed) return
    const group = groups.get(subscription.key) ?? { subscription, responses: new Set() }
    groups.set(subscription.key, group)
    group.responses.add(response)
    response.once('close', () => {
      group.responses.delete(response)
      if (group.responses.size === 0 && groups.get(subscription.key) === group) groups.delete(subscription.key)
    })
  }

  return {
    subscribe: (subscription, response, lastEventId) => {
      if (subscribers >= maxSubscribers) return false
      subscribers += 1
      response.once('close', () => (subscribers -= 1))
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'access-control-allow-origin': '*',
      })
      response.flushHeaders()
      join(subscription, response, lastEventId).catch((error: unknown) => {
        onError(error)
        response.destroy()
      })
      return true
    },
    lookUp: () => void lookUp(),
    subscribers: () => subscribers,
    close: () => {
      clearInterval(heartbeat)
      for (const { responses } of groups.values()) for (const response of responses) response.end()
    },
  }
}

function write(response: ServerResponse, text: string): void {
  if (response.writableLength > maxBacklog) response.destroy()
  else response.write(text)
}
