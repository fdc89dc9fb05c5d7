import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import type { Context } from '../../generated/keystone/types.ts'
import { batched } from '../../src/revisions/batched.ts'
import { g } from './g.ts'

/** Gets the list that is asked for, answers with the ids of those of its items of which it holds. */
type Find = (context: Context, listKey: string) => Promise<readonly string[]>

const key = 'sofar:find'

/** A filter with one question, yes or no, that no column answers: `find` does. */
export function foundBy({
  name,
  question,
  description,
  find,
}: {
  name: string
  question: string
  description: string
  find: Find
}) {
  // A page of a list and how many there are of it are asked for at once, and looked up once.
  const findOnce = batched<readonly string[]>(
    async (context, listKeys) =>
      new Map(await Promise.all(listKeys.map(async listKey => [listKey, await find(context, listKey)] as const))),
  )
  const answer: Find = async (context, listKey) => (await findOnce(context, listKey)) ?? []
  return g.inputObject({
    name,
    description,
    fields: { [question]: g.arg({ type: g.nonNull(g.Boolean), description }) },
    extensions: { [key]: answer },
  })
}

/** A virtual field that its list can be filtered by; `src/newsroom/answer-filters.ts` looks the items up. */
export function withFilter<L extends BaseListTypeInfo>(
  field: FieldTypeFunc<L>,
  type: ReturnType<typeof foundBy>,
): FieldTypeFunc<L> {
  return meta => ({
    ...field(meta),
    input: {
      where: {
        arg: g.arg({ type }),
        resolve: () => {
          throw new Error(`${meta.listKey}.${meta.fieldKey}: only what comes through the API can be filtered by it`)
        },
      },
    },
  })
}

/** How the items are found that a filter asks for whose type has these extensions; undefined where a column answers. */
export function findOf(extensions: object | null | undefined): Find | undefined {
  const find: Find | undefined = Reflect.get(extensions ?? {}, key)
  return find
}
