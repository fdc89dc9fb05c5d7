import { randomUUID } from 'node:crypto'

import type { KeystoneContext } from '@keystone-6/core/types'

import type { Context } from '../../../generated/keystone/types.ts'
import { anyList } from '../../revisions/any-list.ts'
import type { Data, Row } from './insert-rows.ts'
import { insertRows } from './insert-rows.ts'

/** The id of what was created, or why it was refused; neither when it was not written because of another. */
export type Created = { readonly id?: string; readonly refusal?: unknown }

/**
 * Creates items of one list, each as Keystone creates it, with its access rules, hooks and checks; only that the rows,
 * which Keystone would write one after the other, are written together. When one is refused, none is written. `known`
 * are ids that whoever imports has seen, so that they need not be looked up for every item that names them.
 */
export async function createTogether(
  context: Context,
  list: string,
  inputs: readonly object[],
  known: ReadonlySet<string>,
): Promise<Created[]> {
  if (inputs.length === 0) return []
  const rows: Row[] = []
  const written = Promise.withResolvers<void>()
  // Everybody who waits for it is told; nobody may be waiting.
  written.promise.catch(() => {})
  const prepared = countdown(inputs.length)
  const create = async ({ data }: { readonly data: Data }): Promise<object> => {
    const row = { id: randomUUID(), data }
    rows.push(row)
    prepared.oneLess()
    await written.promise
    return { ...data, id: row.id }
  }
  const writer = anyList(context).internal()
  Object.assign(writer, { prisma: withCreate(context.prisma, list, create) })
  answerKnown(writer.db, known)
  const results = inputs.map(async (data): Promise<Created> => {
    try {
      const item = await writer.db[list]?.createOne({ data })
      return { id: String(item?.id) }
    } catch (refusal) {
      if (isNotWritten(refusal)) return {}
      prepared.oneLess()
      return { refusal }
    }
  })
  await prepared.all
  if (rows.length < inputs.length) written.reject(new NotWritten())
  else await insertRows(context, list, rows).then(written.resolve, written.reject)
  return Promise.all(results)
}

class NotWritten extends Error {}

/** Keystone may wrap what the database client throws. */
function isNotWritten(error: unknown): boolean {
  return (
    error instanceof NotWritten ||
    (error instanceof Error && 'originalError' in error && isNotWritten(error.originalError))
  )
}

function countdown(from: number): { readonly all: Promise<void>; oneLess(): void } {
  const { promise: all, resolve } = Promise.withResolvers<void>()
  let left = from
  return {
    all,
    oneLess: () => {
      left -= 1
      if (left === 0) resolve()
    },
  }
}

type Create = (args: { readonly data: Data }) => Promise<object>

/** The client of the transaction, only that creating items of one list is left to `create`. */
function withCreate(prisma: object, list: string, create: Create): object {
  const delegate: unknown = Reflect.get(prisma, list)
  if (typeof delegate !== 'object' || delegate === null) throw new Error(`there is no list ${list}`)
  const gathering = new Proxy(delegate, {
    get: (target, method): unknown => (method === 'create' ? create : Reflect.get(target, method)),
  })
  return new Proxy(prisma, { get: (client, name): unknown => (name === list ? gathering : Reflect.get(client, name)) })
}

/** Keystone looks up every item that another is linked to; what was seen already need not be asked for again. */
function answerKnown(db: KeystoneContext['db'], known: ReadonlySet<string>): void {
  for (const api of Object.values(db)) {
    const { findOne } = api
    const answer: typeof findOne = async args => {
      const id = args.where.id
      return typeof id === 'string' && known.has(id) ? { id } : findOne(args)
    }
    Object.assign(api, { findOne: answer })
  }
}
