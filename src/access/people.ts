import type { Database } from '../database/query.ts'

export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly state: string
}

const columns = 'id::text, name, email, role::text as role, state::text as state'

/** Everybody, by name. */
export function listPeople(database: Database): Promise<Person[]> {
  return database.$queryRawUnsafe<Person[]>(`select ${columns} from newsroom."User" order by name, email`)
}

/** Whose e-mail address this is, in whatever case. */
export async function findPerson(database: Database, email: string): Promise<Person | undefined> {
  const [person] = await database.$queryRawUnsafe<Person[]>(
    `select ${columns} from newsroom."User" where lower(email) = lower($1) order by email = $1 desc limit 1`,
    email,
  )
  return person
}

/** Adds somebody who has no password yet. */
export async function addPerson(
  database: Database,
  { email, name, role }: Pick<Person, 'email' | 'name' | 'role'>,
): Promise<Person> {
  const [person] = await database.$queryRawUnsafe<Person[]>(
    `insert into newsroom."User" (id, name, email, password, role)
     values (gen_random_uuid(), $1, $2, '', $3::text::newsroom."UserRoleType") returning ${columns}`,
    ...[name, email, role],
  )
  if (person === undefined) throw new Error('a row that was inserted did not come back')
  return person
}

/** Lets somebody in no more. */
export async function disablePerson(database: Database, id: string): Promise<void> {
  await database.$executeRawUnsafe(`update newsroom."User" set state = 'disabled' where id = $1::uuid`, id)
}
