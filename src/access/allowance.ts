import { createHash } from 'node:crypto'

import type { Database } from '../database/query.ts'

/** How often something may be tried at once, and how many seconds give back one attempt. */
export type Allowance = { readonly burst: number; readonly secondsEach: number }

/**
 * Takes one attempt before it is made, so that attempts which run at once, on however many connections, are counted all
 * the same. Answers with 0, or with the seconds to wait when there is none left; then nothing is taken.
 */
export async function takeAttempt(database: Database, name: string, allowance: Allowance): Promise<number> {
  const { burst, secondsEach } = allowance
  const [row] = await database.$queryRawUnsafe<{ wait: number }[]>(
    `with taken as (
       insert into sofar_access.allowance as kept (key, used) values ($1, 1)
       on conflict (key) do update set used = ${leftOver} + 1, counted_at = clock_timestamp()
       where ${leftOver} + 1 <= $2::float8
       returning 0::float8 as wait
     )
     select wait from taken union all
     select greatest(1, ceil((${leftOver} + 1 - $2::float8) * $3::float8)) from sofar_access.allowance kept
     where key = $1 and not exists (select from taken)`,
    ...[keyOf(name), burst, secondsEach],
  )
  // None at all: somebody else made the bucket at this moment, and it is full already.
  return row?.wait ?? secondsEach
}

/** Gives an attempt back that was no guess: it succeeded. */
export async function giveBackAttempt(database: Database, name: string): Promise<void> {
  await database.$executeRawUnsafe(
    `update sofar_access.allowance set used = greatest(used - 1, 0) where key = $1`,
    keyOf(name),
  )
}

/** What is still counted of a bucket at this moment. */
const leftOver = `greatest(0, kept.used - extract(epoch from clock_timestamp() - kept.counted_at)::float8 / $3::float8)`

/** What is typed into a field for an address may be a password: it is not kept as it is. */
function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url')
}
