import type { Session } from '../../generated/keystone/types.ts'
import type { Database } from '../database/query.ts'
import { passwordHash } from './password-hash.ts'
import type { SignedIn } from './sessions.ts'

/** Somebody whose password was right. */
export type Known = SignedIn & Session['data']

type Kept = Known & { readonly password: string; readonly state: string }

/** Whose e-mail address and password these are; undefined, after the same work, when they are nobody's. */
export async function checkPassword(
  database: Database,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Known | undefined> {
  const [kept] = await database.$queryRawUnsafe<Kept[]>(
    `select id::text, name, role::text as role, password, state::text as state, "credentialsRevision"
     from newsroom."User" where lower(email) = lower($1) order by email = $1 desc limit 1`,
    email,
  )
  // Whoever does not exist, or has no password yet, takes as long as who does, or the time would tell who works here.
  const isRight = await passwordHash.compare(password, kept?.password || (await nobodysHash))
  return isRight && kept?.state === 'active' ? kept : undefined
}

const nobodysHash = passwordHash.hash('somebody who does not work here')
