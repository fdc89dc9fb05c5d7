import type { LinkKind } from '../access/links.ts'
import { linkAddress, mintLink } from '../access/links.ts'
import type { Person } from '../access/people.ts'
import { addPerson, disablePerson, findPerson, listPeople } from '../access/people.ts'
import { removeSecondFactor } from '../access/second-factor.ts'
import { connectClient } from '../database/connection.ts'
import type { Database } from '../database/query.ts'
import { ownAddress } from '../environment.ts'
import { linkMail } from '../mail/link-mail.ts'
import { sendMail } from '../mail/send-mail.ts'
import { findMailSettings } from '../mail/settings.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { withDatabase } from './with-database.ts'

/** A link that somebody was given. */
type Given = { readonly email: string; readonly link: string; readonly isMailed: boolean }

export type People = {
  list(): Promise<readonly Person[]>
  invite(whom: { email: string; name: string | undefined; role: string }): Promise<Given>
  reset(email: string, also: { secondFactor: boolean }): Promise<Given>
  disable(email: string): Promise<Person>
}

export type { Person }

/** Works with the people of this installation, in one transaction. */
export async function withPeople<T>(work: (people: People) => Promise<T>): Promise<T> {
  return withDatabase(async url => {
    const client = await connectClient(url)
    const database: Database = {
      $queryRawUnsafe: async <Rows>(sql: string, ...values: unknown[]) => {
        const { rows } = await client.query({ text: sql, values })
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows what the statement selects
        return rows as Rows
      },
      $executeRawUnsafe: async (sql, ...values) => (await client.query({ text: sql, values })).rowCount ?? 0,
    }
    try {
      await client.query('begin')
      const result = await work(peopleOf(database))
      await client.query('commit')
      return result
    } finally {
      // Without the commit, all of it is undone.
      await client.end()
    }
  })
}

function peopleOf(database: Database): People {
  return {
    list: () => listPeople(database),
    invite: async ({ email, name, role }) => {
      const known = await findPerson(database, email)
      const person = known ?? (await addPerson(database, { email: requireEmail(email), name: name ?? email, role }))
      await note(database, 'invited', person)
      return give(database, person, 'invitation')
    },
    reset: async (email, { secondFactor }) => {
      const person = await requirePerson(database, email)
      if (secondFactor && (await removeSecondFactor(database, person.id)))
        await note(database, 'second_factor_reset', person)
      await note(database, 'reset_link_given', person)
      return give(database, person, 'reset')
    },
    disable: async email => {
      const person = await requirePerson(database, email)
      await disablePerson(database, person.id)
      await note(database, 'person_disabled', person)
      return { ...person, state: 'disabled' }
    },
  }
}

async function give(database: Database, person: Person, kind: LinkKind): Promise<Given> {
  const token = await mintLink(database, person.id, kind)
  if (token === undefined)
    throw new CommandError(`${person.email} is disabled; an administrator makes them active again.`)
  const link = linkAddress(ownAddress(), token)
  const mail = findMailSettings()
  if (mail !== undefined) await sendMail(mail, linkMail(kind, person, link))
  return { email: person.email, link, isMailed: mail !== undefined }
}

/** Nobody is signed in on a command line: whoever may run it has the database anyway. */
async function note(database: Database, action: string, { id }: Person): Promise<void> {
  await database.$executeRawUnsafe(
    `insert into newsroom."AuditEvent" (id, action, "subjectType", "subjectId", "occurredAt", details)
     values (gen_random_uuid(), $1, 'User', $2, now(), '{"by":"command line"}')`,
    ...[action, id],
  )
}

async function requirePerson(database: Database, email: string): Promise<Person> {
  const person = await findPerson(database, email)
  if (person !== undefined) return person
  throw new CommandError(
    `Nobody has the e-mail address ${email}; \`sofar user list\` shows who works here.`,
    exitCodes.notFound,
  )
}

function requireEmail(email: string): string {
  if (/^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254) return email
  throw new CommandError(`This is not an e-mail address: “${email}”.`, exitCodes.usage)
}
