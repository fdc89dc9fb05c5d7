import type { Session } from '../../generated/keystone/types.ts'
import type { Database } from '../database/query.ts'
import { readToken } from './token.ts'

/** That a token is used is written down this often: once per request would make every reading a writing. */
const usedEvery = `interval '10 minutes'`

type Found = Session['data'] & Required<Pick<Session, 'scopes' | 'token'>> & { isUseOld: boolean }

/**
 * In whose name an API token acts, as they are at this moment, and with which scopes; undefined when it is none, was
 * revoked, has expired, or its owner may not come in.
 */
export async function findApiToken(database: Database, token: string): Promise<Session | undefined> {
  const read = readToken('api', token)
  if (read === undefined) return undefined
  const [found] = await database.$queryRawUnsafe<Found[]>(
    `select owner.id::text, owner.name, owner.role::text as role, token.scopes, format('%s (%s)', token.name, token."tokenId") as token,
       coalesce(token."lastUsedAt" < now() at time zone 'utc' - ${usedEvery}, true) as "isUseOld"
     from newsroom."ApiToken" token join newsroom."User" owner on owner.id = token.owner
     where token."tokenId" = $1 and token."secretHash" = $2 and token."revokedAt" is null
       and coalesce(token."expiresAt" > now() at time zone 'utc', true) and owner.state = 'active'`,
    ...[read.id, read.hash],
  )
  if (found === undefined) return undefined
  const { token: named, scopes, isUseOld, ...data } = found
  if (isUseOld) await noteUse(database, read.id)
  return { itemId: data.id, data, scopes, token: named }
}

/** Of many requests at once, one writes. */
async function noteUse(database: Database, tokenId: string): Promise<void> {
  await database.$executeRawUnsafe(
    `update newsroom."ApiToken" set "lastUsedAt" = now() at time zone 'utc' where id in (
       select id from newsroom."ApiToken"
       where "tokenId" = $1 and coalesce("lastUsedAt" < now() at time zone 'utc' - ${usedEvery}, true)
       for update skip locked)`,
    tokenId,
  )
}
