import { randomUUID } from 'node:crypto'

import type pg from 'pg'

import { connectClient } from '../../database/connection.ts'
import { changesChannel, heardChannel, listenersLock, tokenMark } from '../../database/published-changes.ts'

const heartbeatMs = 5_000
const maxRetryMs = 2_000

export type Changes = {
  changed(tag: string): void
  /** From now on changes may be missed. */
  lost(): void
  /** From now on every change is heard of. */
  found(): void
}

export type Listener = {
  readonly isListening: () => boolean
  /** Settles once it listens for the first time. */
  readonly listening: Promise<void>
  close(): Promise<void>
}

/** Hears of every change of what is published, over interruptions of the connection; says when it may have missed some. */
export function listenForChanges(url: string, changes: Changes): Listener {
  const name = randomUUID()
  let client: pg.Client | undefined
  let isClosed = false
  let isListening = false
  let timer: NodeJS.Timeout | undefined
  const first = Promise.withResolvers<void>()

  const connect = async (): Promise<void> => {
    const connected = await connectClient(url, { application_name: 'sofar delivery listener', keepAlive: true })
    client = connected
    connected.on('notification', ({ payload = '' }) => {
      if (!payload.startsWith(tokenMark)) changes.changed(payload)
      else void connected.query('select pg_notify($1, $2)', [heardChannel, `${payload} ${name}`]).catch(() => {})
    })
    connected.once('end', () => retry(connected))
    connected.on('error', () => retry(connected))
    await connected.query(`listen ${changesChannel}`)
    await connected.query('select pg_advisory_lock_shared($1)', [listenersLock])
    isListening = true
    changes.found()
    first.resolve()
    timer = setInterval(() => void beat(connected), heartbeatMs)
    timer.unref()
  }

  /** A connection that nobody answers on any more looks like one on which nothing happens. */
  const beat = async (connected: pg.Client): Promise<void> => {
    const late = setTimeout(() => retry(connected), heartbeatMs)
    await connected.query('select 1').catch(() => retry(connected))
    clearTimeout(late)
  }

  const retry = (broken: pg.Client | undefined, delayMs = 0): void => {
    if (broken !== client || isClosed) return
    client = undefined
    clearInterval(timer)
    if (isListening) changes.lost()
    isListening = false
    void broken?.end().catch(() => {})
    timer = setTimeout(() => void tryAgain(delayMs), delayMs)
    timer.unref()
  }

  const tryAgain = async (delayMs: number): Promise<void> => {
    await connect().catch(() => retry(client, Math.min(maxRetryMs, delayMs * 2 + 100)))
  }

  changes.lost()
  void tryAgain(0)
  return {
    isListening: () => isListening,
    listening: first.promise,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      clearInterval(timer)
      await client?.end().catch(() => {})
    },
  }
}
