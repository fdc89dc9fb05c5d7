import { getContext } from '@keystone-6/core/context'
import type { KeystoneContext } from '@keystone-6/core/types'

import type { Context, TypeInfo } from '../../generated/keystone/types.ts'
import * as prismaModule from '../../generated/prisma/client.ts'
import type { Role } from '../../schema/access.ts'
import type { Session } from '../../schema/session.ts'
import { createDeliveryContext, deliverySchema } from '../../src/delivery/context.ts'
import { readerUrl } from '../../src/database/roles.ts'
import type { TestDatabase } from './database.ts'
import { createMigratedDatabase } from './database.ts'
import { graphql } from 'graphql'

export type TestNewsroom = {
  readonly url: string
  /** The newsroom API as somebody of this role, or as an API token of theirs with these scopes. */
  as(role: Role, scopes?: NonNullable<Session['scopes']>): Api
  /** The newsroom API as nobody. */
  readonly anonymous: Api
  /** The delivery API as anybody, through the account `sofar_reader`. */
  readonly delivery: Api
  readonly sudo: Context
  /** The newsroom API in any session, or none. */
  readonly in: (session: Session | undefined) => Context
  /** The ids of the people that there are. */
  readonly people: Readonly<Record<Role, string>>
  /** Leaves the database as it is, with nobody connected. */
  disconnect(): Promise<void>
  close(): Promise<void>
}

/** Puts a query and answers with its data; throws the first error. */
export type Api = (query: string, variables?: Record<string, unknown>) => Promise<any>

/** A whole newsroom on a database of its own, or on this one, with one person of each role, or with these that are there. */
export async function createNewsroom(
  given?: TestDatabase,
  known?: Readonly<Record<Role, string>>,
): Promise<TestNewsroom> {
  const database = given ?? (await createMigratedDatabase())
  process.env.DATABASE_URL = database.url
  process.env.SOFAR_SESSION_SECRET ??= 'a secret for tests that is long enough'
  const { default: config } = await import('../../keystone.ts')
  const context: Context = getContext<TypeInfo>(config, prismaModule)
  const delivery = createDeliveryContext(prismaModule, { url: readerUrl(database.url) })
  const schema = deliverySchema(delivery)
  const people = known ?? (await addPeople(context.sudo()))
  const disconnect = async (): Promise<void> => {
    await context.prisma.$disconnect()
    await delivery.prisma.$disconnect()
  }
  return {
    url: database.url,
    as: (role, scopes) => {
      const person = { itemId: people[role], data: { id: people[role], name: role, role } }
      return apiOf(context.withSession(scopes === undefined ? person : { ...person, scopes }))
    },
    anonymous: apiOf(context),
    delivery: async (source, variableValues) => {
      const result = await graphql({ schema, source, contextValue: delivery, variableValues })
      if (result.errors?.[0]) throw result.errors[0]
      return result.data
    },
    sudo: context.sudo(),
    in: session => context.withSession(session),
    people,
    disconnect,
    close: async () => {
      await disconnect()
      await database.drop()
    },
  }
}

function apiOf(context: Context | KeystoneContext): Api {
  return (query, variables = {}) => context.graphql.run({ query, variables })
}

async function addPeople(sudo: Context): Promise<Record<Role, string>> {
  const add = async (role: Role): Promise<string> =>
    (
      await sudo.prisma.user.create({
        data: { name: role, email: `${role}@example.com`, password: 'not a hash', role },
      })
    ).id
  return { reporter: await add('reporter'), editor: await add('editor'), admin: await add('admin') }
}
