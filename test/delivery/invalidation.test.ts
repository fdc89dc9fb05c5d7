import { randomUUID } from 'node:crypto'

import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'

import * as prismaModule from '../../generated/prisma/client.ts'
import { connectClient } from '../../src/database/connection.ts'
import { changesChannel, heardChannel, listenersLock, tokenMark } from '../../src/database/published-changes.ts'
import { createDeliveryContext, deliverySchema } from '../../src/delivery/context.ts'
import { modelOf } from '../../src/delivery/engine/model.ts'
import type { TestDatabase } from '../support/database.ts'
import { createMigratedDatabase } from '../support/database.ts'
import { seed } from '../support/seed.ts'
import type { DeliveryNode } from './node.ts'
import { startNode } from './node.ts'
import { fillWithRandomContent, moments, uniqueTexts, words } from './random-content.ts'
import { randomQuery } from './random-query.ts'

const runs = process.env.SOFAR_LONG === '1' ? 3_000 : 80
const changesAtOnce = 10

let database: TestDatabase
let schema: GraphQLSchema
let client: pg.Client
let remembering: DeliveryNode
let forgetful: DeliveryNode
let changes: Change[]
let known: { ids: string[]; slugs: string[] }

type Change = { readonly sql: string; readonly values: (g: fc.GeneratorValue) => unknown[] }

beforeAll(async () => {
  database = await createMigratedDatabase()
  const context = createDeliveryContext(prismaModule, { url: database.url })
  schema = deliverySchema(context)
  const ids = await fillWithRandomContent(database.url, context, { seed })
  changes = possibleChanges(context, ids)
  known = { ids: [...ids.values()].filter(list => list.length > 1).flatMap(list => list.slice(0, 3)), slugs: [] }
  await context.prisma.$disconnect()
  // Publishing never changes an update; whatever did would be heard of all the same.
  client = await connectClient(database.url, { options: '-c sofar.rebuilding=on' })
  await client.query(`listen ${heardChannel}`)
  remembering = await startNode(database.url)
  forgetful = await startNode(database.url, { cacheBytes: 0 })
})

afterAll(async () => {
  await remembering.close()
  await forgetful.close()
  await client.end()
  await database.drop()
})

/** Everything that publishing may do to a row: another text, another moment, another relation. */
function possibleChanges(
  context: ReturnType<typeof createDeliveryContext>,
  ids: ReadonlyMap<string, readonly string[]>,
): Change[] {
  return [...modelOf(context).lists.values()].flatMap(list =>
    [...list.fields.values()].flatMap((field): Change[] => {
      const own = ids.get(list.key) ?? []
      const anyId = (g: fc.GeneratorValue) => g(fc.constantFrom, ...own)
      if (field.kind === 'column' && field.column.type === 'text' && !uniqueTexts.includes(field.column.name)) {
        const sql = `update published."${list.table}" set "${field.column.name}" = $2 where id = $1`
        return [{ sql, values: g => [anyId(g), g(fc.constantFrom, ...words)] }]
      }
      if (field.kind === 'column' && field.column.type === 'moment') {
        const sql = `update published."${list.table}" set "${field.column.name}" = $2 where id = $1`
        return [{ sql, values: g => [anyId(g), g(fc.constantFrom, ...moments)] }]
      }
      if (field.kind !== 'relation') return []
      const { relation } = field
      const other = (g: fc.GeneratorValue) => g(fc.constantFrom, ...(ids.get(relation.list) ?? []))
      if (relation.kind === 'one') {
        const sql = `update published."${list.table}" set "${relation.column}" = $2 where id = $1`
        return [{ sql, values: g => [anyId(g), g(fc.boolean) ? null : other(g)] }]
      }
      if (relation.kind !== 'linked') return []
      const { table, near, far } = relation
      return [
        {
          sql: `insert into published."${table}" ("${near}", "${far}") values ($1, $2) on conflict do nothing`,
          values: g => [anyId(g), other(g)],
        },
        {
          sql: `delete from published."${table}" where "${near}" = $1 and "${far}" = $2`,
          values: g => [anyId(g), other(g)],
        },
      ]
    }),
  )
}

/** Until the nodes have heard of every change so far. */
async function heard(): Promise<void> {
  const token = `${tokenMark}${randomUUID()}`
  const answers = new Set<string>()
  const done = Promise.withResolvers<void>()
  const listen = ({ payload = '' }: pg.Notification): void => {
    if (payload.startsWith(token)) answers.add(payload)
    if (answers.size === 2) done.resolve()
  }
  client.on('notification', listen)
  await client.query('select pg_notify($1, $2)', [changesChannel, token])
  await done.promise
  client.off('notification', listen)
}

/** An answer with its errors sorted: fields that fail side by side may do so in any order. */
const inOrder = (text = ''): string => {
  const answer: { errors?: unknown[] } = JSON.parse(text)
  return answer.errors
    ? JSON.stringify({ ...answer, errors: answer.errors.map(each => JSON.stringify(each)).toSorted() })
    : text
}

describe('An answer from memory', () => {
  test('is what the database would answer, whatever was changed since', async () => {
    let fromMemory = 0
    let afterChange = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), async g => {
        const queries = Array.from({ length: 4 }, () => randomQuery(schema, g, known))
        const before = await Promise.all(queries.map(({ source, variables }) => remembering.ask(source, variables)))
        const made = Array.from({ length: changesAtOnce }, () => g(fc.constantFrom, ...changes))
        for (const change of made) await client.query(change.sql, change.values(g))
        await heard()
        for (const [index, { source, variables }] of queries.entries()) {
          const [now, fresh] = await Promise.all([remembering, forgetful].map(node => node.ask(source, variables)))
          if (inOrder(now?.text) !== inOrder(fresh?.text))
            throw new Error(
              `${made.map(({ sql }) => sql).join('\n')}\n${source}\n${JSON.stringify(variables)}\n${now?.text}\n${fresh?.text}`,
            )
          if (inOrder(before[index]?.text) === inOrder(fresh?.text)) fromMemory += 1
          else afterChange += 1
        }
      }),
      { numRuns: runs, endOnFailure: true },
    )
    // Otherwise nothing was tried.
    expect(fromMemory).toBeGreaterThan(0)
    expect(afterChange).toBeGreaterThan(0)
  }, 1_000_000)

  test('depends on triggers that know every table and relation', async () => {
    const { rows } = await client.query<{ table: string; enabled: string }>(
      `select relname as table, (select tgenabled from pg_trigger where tgrelid = pg_class.oid and tgname = 'tell_change') as enabled
       from pg_class where relnamespace = 'published'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'`,
    )
    expect(rows.filter(({ enabled }) => enabled !== 'A')).toEqual([])
    const triggers = () =>
      client.query(
        `select pg_get_triggerdef(oid) from pg_trigger where tgname = 'tell_change' order by tgrelid::regclass::text`,
      )
    const before = await triggers()
    await client.query('select published.watch_published()')
    expect((await triggers()).rows).toEqual(before.rows)
    expect(listenersLock).toBeGreaterThan(0)
  })
})
