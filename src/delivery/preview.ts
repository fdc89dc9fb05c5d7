import { AsyncLocalStorage } from 'node:async_hooks'

import type { KeystoneContext } from '@keystone-6/core/types'
import type { ValidationRule } from 'graphql'
import { GraphQLError } from 'graphql'

import type { Database } from '../database/query.ts'
import { deliverySchema } from './context.ts'
import type { Engine } from './engine/answer.ts'
import { createEngine } from './engine/answer.ts'
import { modelOf } from './engine/model.ts'

/** What a preview reads, and who may. */
export type PreviewSource = {
  /** The delivery API's lists in the perspective `preview`. */
  readonly context: KeystoneContext
  /** What a token opens: `*`, or the id of one story; undefined when it opens nothing. */
  find(token: string): Promise<string | undefined>
  /** Makes what is read, unless it is there. */
  prepare(): Promise<void>
}

export type Preview = {
  readonly engine: Engine
  /** What a token opens; throws UNAUTHENTICATED when that is nothing. */
  require(token: string): Promise<string>
  /** Runs with what would be published of that, all of it as of one moment. */
  run<T>(opened: string, work: () => Promise<T>): Promise<T>
  /** Of the preview that is being answered. */
  current(): KeystoneContext
}

const limits = { isolationLevel: 'RepeatableRead', timeout: 20_000 } as const

/** Answers like the delivery API, from what would be published. */
export function createPreview(
  { context, find, prepare }: PreviewSource,
  given: { rules: readonly ValidationRule[]; maxTokens: number },
): Preview {
  const running = new AsyncLocalStorage<KeystoneContext>()
  const current = (): KeystoneContext => {
    const found = running.getStore()
    if (found === undefined) throw new Error('no preview is being answered')
    return found
  }
  let prepared: Promise<void> | undefined
  const engine = createEngine({
    schema: deliverySchema(context),
    model: modelOf(context),
    databaseSchema: 'preview',
    reader: {
      readText: async ({ sql }, values) => {
        const database: Database = current().prisma
        const [row] = await database.$queryRawUnsafe<{ answer: string }[]>(sql, ...values)
        return row?.answer ?? ''
      },
      isThere: async () => true,
      statements: () => 0,
      close: async () => {},
    },
    ...given,
  })
  return {
    engine,
    current,
    require: async token => {
      const opened = await find(token)
      if (opened !== undefined) return opened
      throw refusal(401, 'UNAUTHENTICATED', 'This is no token for previews, or it does not work any more.')
    },
    run: async (opened, work) => {
      prepared ??= prepare()
      try {
        await prepared
        return await context.transaction(async transaction => {
          const database: Database = transaction.prisma
          await database.$queryRawUnsafe(`select set_config('sofar.preview', $1, true)`, opened)
          return running.run(transaction, work)
        }, limits)
      } catch (error) {
        // A migration may have removed what was prepared; whoever comes next makes it anew.
        if (!(error instanceof GraphQLError)) prepared = undefined
        throw error
      }
    },
  }
}

/** For servers that read nothing but what is published. */
export const noPreviews = (): GraphQLError =>
  refusal(
    403,
    'FORBIDDEN',
    'This server reads what is published and nothing else. Ask the newsroom’s own for previews.',
  )

export const noPreviewStreams = (): GraphQLError =>
  refusal(406, 'BAD_USER_INPUT', 'A preview is asked for, not subscribed to. Leave out text/event-stream.')

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}
