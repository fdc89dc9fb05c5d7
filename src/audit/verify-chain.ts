import type pg from 'pg'

/** The last link of a chain, or one that was the last at some time. */
export type Head = { readonly place: number; readonly hash: string }

export type Verified = {
  readonly events: number
  /** Undefined when nothing was ever recorded. */
  readonly head: Head | undefined
  /** Where the chain is broken first, and what is wrong there; undefined when it is whole. */
  readonly broken: Broken | undefined
}

type Broken = { readonly place: number; readonly event: string | null; readonly what: string }

export type VerifyOptions = {
  /** A head that somebody noted down earlier: the chain has to go through it still. */
  readonly through?: Head | undefined
  readonly onProgress?: (done: number, total: number) => void
}

type Link = Head & { readonly event: string; readonly isThere: boolean; readonly expected: string }

const linksAtOnce = 5_000

/**
 * Makes every hash of the audit log again and compares. What was linked and is changed, gone, moved or slipped in is
 * found at its place; that nobody cut off the end or wrote the whole chain anew, `through` tells.
 */
export async function verifyChain(
  client: pg.ClientBase,
  { through, onProgress = () => {} }: VerifyOptions = {},
): Promise<Verified> {
  await client.query('select sofar_audit.link_events()')
  const events = await countOf(client, 'select count(*) from newsroom."AuditEvent"')
  let head: Head = { place: 0, hash: '' }
  let isThrough = through === undefined
  const answer = (broken?: Broken): Verified => ({ events, head: head.place === 0 ? undefined : head, broken })
  for (;;) {
    const links = await readLinks(client, head)
    for (const link of links) {
      const what = problemOf(link, head)
      if (what !== undefined) return answer({ place: head.place + 1, event: link.event, what })
      head = { place: link.place, hash: link.hash }
      if (through !== undefined && through.place === link.place && through.hash === link.hash) isThrough = true
    }
    onProgress(head.place, events)
    if (links.length < linksAtOnce) break
  }
  const slippedIn = await findUnlinked(client)
  if (slippedIn !== undefined) return answer(slippedIn)
  if (!isThrough && through !== undefined) {
    const what =
      through.place > head.place
        ? 'the chain ended later once: its end was cut off'
        : 'the chain was another one once: it was written anew'
    return answer({ place: Math.min(through.place, head.place + 1), event: null, what })
  }
  return answer()
}

function problemOf({ place, hash, isThere, expected }: Link, before: Head): string | undefined {
  if (place !== before.place + 1) return 'the link is gone'
  if (!isThere) return 'the event is gone'
  return hash === expected ? undefined : 'the event, or its place, was changed'
}

/** The links after one, each with the hash that it has to have. Not by the database's own function: it could be another. */
async function readLinks(client: pg.ClientBase, { place, hash }: Head): Promise<Link[]> {
  const { rows } = await client.query<Link & { place: string }>(
    `select place::text, hash, link.event::text, event.id is not null as "isThere",
       encode(sha256(convert_to(lag(hash, 1, $2) over (order by place) || E'\\n' || jsonb_build_array(
         event.id, event.action, event.actor, event.token, event.address, event."subjectType", event."subjectId",
         event."occurredAt", event.details
       )::text, 'UTF8')), 'hex') as expected
     from (select * from sofar_audit.link where place > $1 order by place limit ${linksAtOnce}) link
     left join newsroom."AuditEvent" event on event.id = link.event order by link.place`,
    [place, hash],
  )
  return rows.map(row => ({ ...row, place: Number(row.place) }))
}

async function findUnlinked(client: pg.ClientBase): Promise<Broken | undefined> {
  const { rows } = await client.query<{ event: string }>(
    `select id::text as event from newsroom."AuditEvent" event
     where not exists (select from sofar_audit.link where link.event = event.id)
       and not exists (select from sofar_audit.waiting where waiting.event = event.id)
     order by "occurredAt", id limit 1`,
  )
  const place = await countOf(client, 'select coalesce(max(place), 0) + 1 from sofar_audit.link')
  return rows[0] && { place, event: rows[0].event, what: 'the event is in no link: it was slipped in' }
}

async function countOf(client: pg.ClientBase, sql: string): Promise<number> {
  const { rows } = await client.query<[string]>({ text: sql, rowMode: 'array' })
  return Number(rows[0]?.[0])
}
