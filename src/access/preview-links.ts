import type { Database } from '../database/query.ts'
import { mintToken, readToken } from './token.ts'

export type PreviewLink = { readonly token: string; readonly expiresAt: Date }

/** Opens one story, as it would be published, to whoever has the token, for so many hours. */
export async function openPreviewLink(
  database: Database,
  { story, person, hours }: { readonly story: string; readonly person: string; readonly hours: number },
): Promise<PreviewLink> {
  const { token, id, hash } = mintToken('preview')
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  await database.$executeRawUnsafe(
    `with gone as (delete from sofar_access.preview_link where expires_at < now())
     insert into sofar_access.preview_link (id, hash, story, person, credentials_revision, expires_at)
     select $1, $2, $3::uuid, id, "credentialsRevision", $5::timestamptz from newsroom."User" where id = $4::uuid`,
    ...[id, hash, story, person, expiresAt.toISOString()],
  )
  return { token, expiresAt }
}

/** The story that a link opens; undefined when it is none, its time is over, or whoever gave it lost their rights. */
export async function findPreviewLink(database: Database, token: string): Promise<string | undefined> {
  const read = readToken('preview', token)
  if (read === undefined) return undefined
  const [found] = await database.$queryRawUnsafe<{ story: string }[]>(
    `select link.story::text from sofar_access.preview_link link join newsroom."User" person on person.id = link.person
     where link.id = $1 and link.hash = $2 and link.expires_at > now()
       and link.credentials_revision = person."credentialsRevision" and person.state = 'active'`,
    ...[read.id, read.hash],
  )
  return found?.story
}
