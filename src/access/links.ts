import type { Database } from '../database/query.ts'
import { mintToken, readToken } from './token.ts'

/** What a link is for: to choose the first password, or another one. */
export type LinkKind = 'invitation' | 'reset'

/** Whom a link lets choose a password. */
export type Linked = { readonly id: string; readonly name: string; readonly email: string }

/** How long a link can be used: an invitation a week, a way back in two hours. */
export const linkHours = { invitation: 7 * 24, reset: 2 } as const satisfies Record<LinkKind, number>

/**
 * Makes a link for somebody who may come in, in the place of the one that they had, and answers with its token;
 * undefined when they may not.
 */
export async function mintLink(database: Database, person: string, kind: LinkKind): Promise<string | undefined> {
  const { token, id, hash } = mintToken(kind)
  const minted = await database.$executeRawUnsafe(
    `insert into sofar_access.link (person, id, hash, kind, credentials_revision, expires_at)
     select id, $2, $3, $4, "credentialsRevision", now() + make_interval(hours => $5::int)
     from newsroom."User" where id = $1::uuid and state = 'active'
     on conflict (person) do update set (id, hash, kind, credentials_revision, expires_at)
       = (excluded.id, excluded.hash, excluded.kind, excluded.credentials_revision, excluded.expires_at)`,
    ...[person, id, hash, kind, linkHours[kind]],
  )
  return minted === 1 ? token : undefined
}

/** Where a link leads. What is behind the # stays in the browser: no log and no proxy sees the token. */
export function linkAddress(base: string, token: string): string {
  return `${base}/set-password#${token}`
}

/** Whom a token of a link was given to; undefined when it is none, was used, has expired or was replaced. */
export async function findLinked(database: Database, token: string): Promise<Linked | undefined> {
  const read = readLink(token)
  if (read === undefined) return undefined
  const [linked] = await database.$queryRawUnsafe<Linked[]>(
    `select person.id::text, person.name, person.email ${valid}`,
    ...[read.id, read.hash],
  )
  return linked
}

/** The same, and the link is used up with it; of two at once one gets an answer. */
export async function redeemLink(database: Database, token: string): Promise<Linked | undefined> {
  const read = readLink(token)
  if (read === undefined) return undefined
  const [linked] = await database.$queryRawUnsafe<Linked[]>(
    `with used as (
       delete from sofar_access.link where id = $1 and hash = $2 and expires_at > now() returning person, credentials_revision
     )
     select person.id::text, person.name, person.email from used join newsroom."User" person on person.id = used.person
     where person.state = 'active' and person."credentialsRevision" = used.credentials_revision`,
    ...[read.id, read.hash],
  )
  return linked
}

const valid = `
  from sofar_access.link link join newsroom."User" person on person.id = link.person
  where link.id = $1 and link.hash = $2 and link.expires_at > now()
    and person.state = 'active' and person."credentialsRevision" = link.credentials_revision`

function readLink(token: string) {
  return readToken('invitation', token) ?? readToken('reset', token)
}
