import { g } from '@keystone-6/core'
import type { KeystoneContext } from '@keystone-6/core/types'

import { decodeCursor, encodeCursor } from '../../src/history/cursor.ts'
import { badInput } from '../../src/errors.ts'
import { atLeast } from '../../src/rules/materiality-floor.ts'
import { MaterialityType } from '../fields/enums.ts'

type Page = { readonly items: readonly Item[]; readonly hasMore: boolean }
type Item = { readonly id: unknown; readonly publishedAt?: unknown }

const maxPage = 100

/** `latestUpdates` and `corrections`: what was published last, across all stories, page by page. */
export const extendWithLatestUpdates = g.extend(base => {
  const UpdatePage = g.object<Page>()({
    name: 'UpdatePage',
    description: 'Some updates, and how to get more.',
    fields: {
      items: g.field({
        type: g.nonNull(g.list(g.nonNull(base.object('Update')))),
        description: 'The latest first.',
      }),
      endCursor: g.field({
        type: g.String,
        description: 'Give it as `after` to go on; null when there is nothing.',
        resolve: ({ items }) => encodeCursor(items.at(-1)),
      }),
      hasMore: g.field({ type: g.nonNull(g.Boolean), description: 'Whether there are earlier ones.' }),
    },
  })
  const paging = {
    first: g.arg({ type: g.nonNull(g.Int), defaultValue: 20, description: `How many at most; up to ${maxPage}.` }),
    after: g.arg({ type: g.String, description: 'The `endCursor` of the page before.' }),
  }
  const read = async (
    context: KeystoneContext,
    where: readonly object[],
    { first, after }: { first: number; after?: string | null | undefined },
  ): Promise<Page> => {
    if (first < 1 || first > maxPage) throw badInput(`first: ask for 1 to ${maxPage} at a time.`)
    const items: readonly Item[] =
      (await context.db.Update?.findMany({
        where: { AND: [...where, ...earlierThan(after)] },
        orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
        take: first + 1,
      })) ?? []
    return { items: items.slice(0, first), hasMore: items.length > first }
  }
  return {
    query: {
      latestUpdates: g.field({
        type: g.nonNull(UpdatePage),
        description: 'What was published last, of all stories or of those about a topic or an entity.',
        args: {
          topic: g.arg({ type: g.String, description: 'The slug of a topic.' }),
          entity: g.arg({ type: g.String, description: 'The slug of an entity.' }),
          minMateriality: g.arg({
            type: g.nonNull(MaterialityType),
            defaultValue: 'trivial',
            description: 'Leave out what matters less.',
          }),
          ...paging,
        },
        resolve: async (_root, { topic, entity, minMateriality, ...page }, context: KeystoneContext) =>
          read(
            context,
            [
              { materiality: { in: atLeast(minMateriality) } },
              ...(topic ? [{ story: { topics: { some: { slug: { equals: topic } } } } }] : []),
              ...(entity ? [{ story: { entities: { some: { slug: { equals: entity } } } } }] : []),
            ],
            page,
          ),
      }),
      corrections: g.field({
        type: g.nonNull(UpdatePage),
        description: 'Corrections, clarifications, retractions and withdrawals of all stories.',
        args: paging,
        resolve: async (_root, page, context: KeystoneContext) =>
          read(context, [{ signal: { in: ['correction', 'clarification', 'retraction', 'withdrawal'] } }], page),
      }),
    },
  }
})

/** Those before the place that a cursor names. */
function earlierThan(after: string | null | undefined): object[] {
  if (after === null || after === undefined) return []
  const { publishedAt, id } = decodeCursor(after)
  return [
    {
      OR: [
        { publishedAt: { lt: publishedAt } },
        { AND: [{ publishedAt: { equals: publishedAt } }, { id: { lt: id } }] },
      ],
    },
  ]
}
