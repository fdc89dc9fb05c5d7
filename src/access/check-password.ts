import type { Database } from '../database/query.ts'
import { passwordHash } from './password-hash.ts'
import type { SignedIn } from './sessions.ts'

type Kept = SignedIn & { readonly password: string; readonly state: string }

/** Whose e-mail address and password these are; undefined, after the same work, when they are nobody's. */
export async function checkPassword(
  database: Database,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<SignedIn | undefined> {
  const [kept] = await database.$queryRawUnsafe<Kept[]>(
    `select id::text, password, state::text as state, "credentialsRevision" from newsroom."User" where email = $1`,
    email,
  )
  // Whoever does not exist takes as long as who does, or the time would tell who works here.
  const isRight = await passwordHash.compare(password, kept?.password ?? (await nobodysHash))
  return isRight && kept?.state === 'active' ? kept : undefined
}

const nobodysHash = passwordHash.hash('somebody who does not work here')
