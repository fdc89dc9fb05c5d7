import { setTimeout as pause } from 'node:timers/promises'

import { PgBoss } from 'pg-boss'

import type { Context } from '../../generated/keystone/types.ts'
import { linkEvents } from '../audit/link-events.ts'
import { connectionOptions } from '../database/connection.ts'
import { passDates } from './pass-dates.ts'
import { publishScheduled } from './publish-scheduled.ts'

export type Worker = { stop(): Promise<void> }

type Setting = {
  readonly url: string
  /** Is told what went wrong and will be tried again. */
  readonly onError: (error: unknown) => void
}

const publications = 'scheduled-publications'
const dates = 'dates'
const pollMs = 1000

/** After how long an order that is still waiting past its time is handed over anew: its worker may have been killed. */
const overdueSeconds = 20

/**
 * Does what is due, in any number of processes at once; the queue is pg-boss's, in a PostgreSQL schema of its own. What
 * a process was at when it was killed, another does.
 */
export async function startWorker(context: Context, { url, onError }: Setting): Promise<Worker> {
  const boss = new PgBoss({ ...connectionOptions(url), schema: 'sofar_jobs', max: 3, application_name: 'sofar jobs' })
  boss.on('error', onError)
  await boss.start()
  const retries = { retryLimit: 5, retryDelay: 1, retryBackoff: true, expireInSeconds: 60 }
  await boss.createQueue(publications, retries)
  await boss.createQueue(dates, retries)
  await boss.schedule(dates, '* * * * *')
  await boss.work<{ id: string }>(publications, { pollingIntervalSeconds: 1 }, async jobs => {
    for (const { data } of jobs) await publishScheduled(context, data.id)
  })
  await boss.work(dates, { pollingIntervalSeconds: 5 }, () => passDates(context))
  const stopped = new AbortController()
  const { signal } = stopped
  const polling = Promise.all([
    poll(() => handOver(context, boss), { signal, onError }),
    poll(() => linkEvents(context.prisma), { signal, onError }),
  ])
  return {
    stop: async () => {
      stopped.abort()
      await polling
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

async function poll(
  step: () => Promise<void>,
  { signal, onError }: { signal: AbortSignal; onError: Setting['onError'] },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await step()
    } catch (error) {
      onError(error)
    }
    await pause(pollMs, undefined, { signal }).catch(() => {})
  }
}

/** Hands new orders, and those that somebody did not finish, to the queue; doing so twice does no harm. */
async function handOver({ prisma }: Context, boss: PgBoss): Promise<void> {
  const orders = await prisma.$queryRawUnsafe<{ id: string; at: Date }[]>(
    `update newsroom."ScheduledPublication" waiting set "queuedAt" = now() at time zone 'utc'
     from (
       select id from newsroom."ScheduledPublication", (select now() at time zone 'utc' as moment) now
       where state = 'waiting' and (
         "queuedAt" is null
         or greatest(at, "queuedAt") < now.moment - make_interval(secs => ${overdueSeconds})
       )
       for update skip locked
     ) chosen
     where chosen.id = waiting.id returning waiting.id::text, waiting.at`,
  )
  for (const { id, at } of orders) await boss.send(publications, { id }, { startAfter: at })
}
