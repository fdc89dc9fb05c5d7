import { randomUUID } from 'node:crypto'

import type { KeystoneContext } from '@keystone-6/core/types'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'
import type pg from 'pg'

import { connectClient } from '../database/connection.ts'
import { databaseUrl } from '../database/database-url.ts'
import { changesChannel, heardChannel, listenersLock, tokenMark } from '../database/published-changes.ts'

type Resolver = GraphQLFieldResolver<unknown, KeystoneContext>

/** A reader that does not answer for this long is taken for gone: it hears of the change when it comes back. */
const patienceMs = 1_000

/** Mutations that only ever change the newsroom. */
const inNewsroomOnly = /^(create|update|delete|authenticate|end)[A-Z]/

/**
 * Whoever published sees it: what may change the public is not answered before every process of the delivery API on this
 * database has heard of it.
 */
export function visibleAtOnce(schema: GraphQLSchema): void {
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    if (!inNewsroomOnly.test(name)) field.resolve = thenWait(field.resolve ?? defaultFieldResolver)
  }
}

function thenWait(resolve: Resolver): Resolver {
  return async (root, args, context, info) => {
    const result: unknown = await resolve(root, args, context, info)
    // What is published is published, whether or not the readers could be asked.
    await readersHaveHeard().catch(() => {})
    return result
  }
}

/** One connection a database. */
const connections = new Map<string, Promise<pg.Client>>()

async function readersHaveHeard(): Promise<void> {
  const url = databaseUrl()
  const connecting = connections.get(url) ?? connect(url)
  connections.set(url, connecting)
  const client = await connecting
  const token = `${tokenMark}${randomUUID()}`
  const heard = new Set<string>()
  const waiting = Promise.withResolvers<undefined>()
  let expected = Infinity
  const hear = ({ payload = '' }: pg.Notification): void => {
    if (payload.startsWith(`${token} `)) heard.add(payload)
    if (heard.size >= expected) waiting.resolve(undefined)
  }
  const timer = setTimeout(() => waiting.resolve(undefined), patienceMs)
  client.on('notification', hear)
  try {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::integer as count, (select pg_notify($2, $3))::text as told from pg_locks
       where locktype = 'advisory' and classid = 0 and objid = $1 and granted
         and database = (select oid from pg_database where datname = current_database())`,
      [listenersLock, changesChannel, token],
    )
    expected = rows[0]?.count ?? 0
    if (heard.size >= expected) return
    await waiting.promise
  } finally {
    clearTimeout(timer)
    client.off('notification', hear)
  }
}

async function connect(url: string): Promise<pg.Client> {
  const forget = (): void => void connections.delete(url)
  try {
    const client = await connectClient(url, { application_name: 'sofar newsroom' })
    client.once('end', forget)
    client.once('error', forget)
    await client.query(`listen ${heardChannel}`)
    return client
  } catch (error) {
    forget()
    throw error
  }
}
