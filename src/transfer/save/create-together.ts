import { randomUUID } from 'node:crypto'

import type { KeystoneContext } from '@keystone-6/core/types'

import type { Context } from '../../../generated/keystone/types.ts'
import { anyList } from '../../revisions/any-list.ts'
import type { Data, Row } from './insert-rows.ts'
import { insertRows } from './insert-rows.ts'

/** The id of what was created, or why it was refused; neither when it was not written because of another. */
export type Created = { readonly id?: string; readonly refusal?: unknown }

/** How many rows are written together: the database works on these while Keystone prepares the next. */
const batchSize = 50

/**
 * Creates items of one list, each as Keystone creates it, with its access rules, hooks and checks; only that the rows,
 * which Keystone would write one after the other, are written together. When one is refused, nothing more is written,
 * and what was has to be taken back with the transaction. `known` are ids that whoever imports has seen, so that they
 * need not be looked up for every item that names them.
 */
export async function createTogether(
  context: Context,
  list: string,
  inputs: readonly object[],
  known: ReadonlySet<string>,
): Promise<Created[]> {
  const created: Promise<Created>[] = []
  const gathering = gather(context, list, known)
  let isRefused = false
  let writing = Promise.resolve(true)
  for (let from = 0; from < inputs.length; from += batchSize) {
    const batch = await prepareBatch(gathering, inputs.slice(from, from + batchSize))
    created.push(...batch.created)
    isRefused ||= batch.isRefused
    const isLost = isRefused
    const write = (): Promise<boolean> => batch.write(rows => insertRows(context, list, rows))
    writing = writing.then(isWritten => (isLost || !isWritten ? batch.giveUp() : write()))
  }
  await writing
  return Promise.all(created)
}

type Batch = {
  readonly created: readonly Promise<Created>[]
  readonly isRefused: boolean
  /** Whether the rows are written; why they are not is told to each of `created`. */
  write(insert: (rows: readonly Row[]) => Promise<void>): Promise<boolean>
  giveUp(): boolean
}

type Gathering = {
  /** Has Keystone create an item. */
  create(data: object): Promise<Readonly<Record<string, unknown>> | undefined>
  /** Is given what Keystone would write, and answers with what it is to take for written. */
  onRow: (data: Data) => Promise<object>
}

/** Keystone as it is in this transaction, for all that is created together; only that rows are given to `onRow`. */
function gather(context: Context, list: string, known: ReadonlySet<string>): Gathering {
  const gathering: Gathering = {
    create: async data => writer.db[list]?.createOne({ data }),
    onRow: async () => {
      throw new Error('no batch is being prepared')
    },
  }
  const writer = anyList(context).internal()
  Object.assign(writer, { prisma: withCreate(context.prisma, list, ({ data }) => gathering.onRow(data)) })
  answerKnown(writer.db, known)
  return gathering
}

/** Has Keystone prepare items up to where each would be written. One batch is prepared after the other. */
async function prepareBatch(gathering: Gathering, inputs: readonly object[]): Promise<Batch> {
  const rows: Row[] = []
  const written = Promise.withResolvers<void>()
  // Everybody who waits for it is told; nobody may be waiting.
  written.promise.catch(() => {})
  const prepared = countdown(inputs.length)
  gathering.onRow = async data => {
    const row = { id: randomUUID(), data }
    rows.push(row)
    prepared.oneLess()
    await written.promise
    return { ...data, id: row.id }
  }
  const created = inputs.map(async (data): Promise<Created> => {
    try {
      const item = await gathering.create(data)
      return { id: String(item?.id) }
    } catch (refusal) {
      if (isNotWritten(refusal)) return {}
      prepared.oneLess()
      return { refusal }
    }
  })
  await prepared.all
  return {
    created,
    isRefused: rows.length < inputs.length,
    write: async insert => {
      try {
        await insert(rows)
      } catch (error) {
        written.reject(error)
        return false
      }
      written.resolve()
      return true
    },
    giveUp: () => {
      written.reject(new NotWritten())
      return false
    },
  }
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
