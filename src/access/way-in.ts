import type { Database } from '../database/query.ts'

/** How far somebody has come in. */
export type WayIn = {
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly linkExpiresAt: Date | null
  readonly lastSignedInAt: Date | null
}

/** Looks up how far somebody has come in. */
export async function findWayIn(database: Database, person: string): Promise<WayIn> {
  const [found] = await database.$queryRawUnsafe<WayIn[]>(
    `select password <> '' as "hasPassword",
       exists (select from sofar_access.second_factor where person = "User".id and confirmed_at is not null)
         as "hasSecondFactor",
       (select expires_at from sofar_access.link where person = "User".id and expires_at > now()
          and credentials_revision = "credentialsRevision") as "linkExpiresAt",
       (select max("occurredAt") from newsroom."AuditEvent"
          where action = 'signed_in' and "subjectId" = "User".id::text) as "lastSignedInAt"
     from newsroom."User" where id = $1::uuid`,
    person,
  )
  return found ?? { hasPassword: false, hasSecondFactor: false, linkExpiresAt: null, lastSignedInAt: null }
}
