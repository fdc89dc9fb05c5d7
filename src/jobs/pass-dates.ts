import type { Context } from '../../generated/keystone/types.ts'
import type { Event } from '../audit/record-audit.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { runAgain } from '../database/write-conflict.ts'
import { actAs } from '../revisions/act-as.ts'

/**
 * Watch items whose date has come become due, and those whose last date has passed expire; each is written once, however
 * many processes run, with an audit event. What is standing has no date.
 */
export async function passDates(context: Context): Promise<void> {
  await runAgain(() => context.transaction(moveWatchItems, { isolationLevel: 'RepeatableRead' }), { attempts: 5 })
}

async function moveWatchItems(context: Context): Promise<void> {
  await actAs(context.prisma, { user: undefined, action: 'passDates' })
  const moved = await context.prisma.$queryRawUnsafe<{ id: string; state: string }[]>(
    `with now as (select clock_timestamp() at time zone 'utc' as moment),
     passed as (
       select item.id, (case when item."expectedEnd" < now.moment then 'expired' else 'due' end)::newsroom."WatchItemStateType" as state
       from newsroom."WatchItem" item, now
       where item.state in ('watching', 'due') and item.timing <> 'standing'
         and (item."expectedStart" <= now.moment or item."expectedEnd" < now.moment)
       order by item.id for update of item skip locked
     )
     update newsroom."WatchItem" item set state = passed.state, "updatedAt" = (select moment from now)
     from passed where passed.id = item.id and passed.state <> item.state
     returning item.id::text, item.state::text`,
  )
  const events = moved.map(({ id, state }): Event => ({
    action: state === 'due' ? 'watch_item_due' : 'watch_item_expired',
    subjectType: 'WatchItem',
    subjectId: id,
  }))
  await recordAudit(context, events)
}
