import type { Database } from '../database/query.ts'
import { mintToken, readToken } from './token.ts'

/** How long a browser is known after somebody last signed in with it. */
export const deviceSeconds = 180 * 24 * 60 * 60

/** The id of a device that this account has been signed in to from; undefined when it is none, or somebody else's. */
export async function findDevice(
  database: Database,
  token: string | undefined,
  email: string,
): Promise<string | undefined> {
  const read = token === undefined ? undefined : readToken('device', token)
  if (read === undefined) return undefined
  const [device] = await database.$queryRawUnsafe<{ id: string }[]>(
    `select device.id from sofar_access.device device join newsroom."User" person on person.id = device.person
     where device.id = $1 and device.hash = $2 and lower(person.email) = lower($3)
       and device.used_at > now() - make_interval(secs => ${deviceSeconds})`,
    ...[read.id, read.hash, email],
  )
  return device?.id
}

/** Makes a browser known as one that a person signs in with, and answers with what it keeps. */
export async function rememberDevice(database: Database, person: string): Promise<string> {
  const { token, id, hash } = mintToken('device')
  await database.$executeRawUnsafe(
    `with gone as (
       delete from sofar_access.device where used_at < now() - make_interval(secs => ${deviceSeconds})
     )
     insert into sofar_access.device (id, hash, person) values ($1, $2, $3::uuid)`,
    ...[id, hash, person],
  )
  return token
}

/** Notes that somebody signed in with a device that was known. */
export async function touchDevice(database: Database, id: string): Promise<void> {
  await database.$executeRawUnsafe(`update sofar_access.device set used_at = now() where id = $1`, id)
}
