import type { Session } from '../../generated/keystone/types.ts'
import type { Database } from '../database/query.ts'
import { mintToken, readToken } from './token.ts'

/** How long somebody stays signed in: a long working day. */
export const sessionSeconds = 12 * 60 * 60

/** Whose password was right, and by which of their credentials. */
export type SignedIn = { readonly id: string; readonly credentialsRevision: number }

/**
 * Opens a session and answers with its token; undefined when the person was disabled, or got another password or role,
 * since the password was checked. The row lock makes a change at the same moment wait or be seen.
 */
export async function openSession(
  database: Database,
  { id, credentialsRevision }: SignedIn,
): Promise<string | undefined> {
  const { token, id: tokenId, hash } = mintToken('session')
  const opened = await database.$executeRawUnsafe(
    `with gone as (delete from sofar_access.session where expires_at < now()),
       refilled as (delete from sofar_access.allowance where counted_at < now() - interval '1 day')
     insert into sofar_access.session (id, hash, person, credentials_revision, expires_at)
     select $1, $2, id, "credentialsRevision", now() + make_interval(secs => ${sessionSeconds})
     from newsroom."User" where id = $3::uuid and "credentialsRevision" = $4::int and state = 'active' for share`,
    ...[tokenId, hash, id, credentialsRevision],
  )
  return opened === 1 ? token : undefined
}

/** Who a token was given to, as they are at this moment; undefined when it is no session, or one that has ended. */
export async function findSession(database: Database, token: string): Promise<Session | undefined> {
  const read = readToken('session', token)
  if (read === undefined) return undefined
  const [data] = await database.$queryRawUnsafe<Session['data'][]>(
    `select person.id::text, person.name, person.role::text as role
     from sofar_access.session session join newsroom."User" person on person.id = session.person
     where session.id = $1 and session.hash = $2 and session.expires_at > now()
       and session.credentials_revision = person."credentialsRevision" and person.state = 'active'`,
    ...[read.id, read.hash],
  )
  return data && { itemId: data.id, data }
}

/** Ends all sessions of somebody but the one that they are in. */
export async function closeOtherSessions(database: Database, person: string, token: string | undefined): Promise<void> {
  const own = token === undefined ? undefined : readToken('session', token)
  await database.$executeRawUnsafe(
    `delete from sofar_access.session where person = $1::uuid and id is distinct from $2`,
    ...[person, own?.id ?? null],
  )
}

/** Ends a session, from the next request on. */
export async function closeSession(database: Database, token: string): Promise<void> {
  const read = readToken('session', token)
  if (read === undefined) return
  await database.$executeRawUnsafe(
    `delete from sofar_access.session where id = $1 and hash = $2`,
    ...[read.id, read.hash],
  )
}
