import { g } from '@keystone-6/core'
import type { KeystoneContext } from '@keystone-6/core/types'

import { badInput } from '../../errors.ts'
import { allowTypos, byWords, likeWords, tsqueryOf, wordsOf } from './statement.ts'

const lists = { story: 'Story', claim: 'Claim', source: 'Source', question: 'OpenQuestion' } as const

type Kind = keyof typeof lists
type Found = {
  readonly list: string
  readonly id: string
  readonly score: number
  readonly title: string
  readonly snippet: string
}
type Item = { readonly id: unknown }
type Hit = Found & { readonly kind: Kind; readonly item: Item }
type Page = { readonly hits: readonly Hit[]; readonly hasMore: boolean; readonly end: number }

const [maxPage, maxLength, furthest] = [50, 200, 1_000]

/** `search`: what is published, by words, their beginnings, or what is spelt like them. */
export const extendWithSearch = g.extend(base => {
  const SearchType = g.enum({
    name: 'SearchType',
    description: 'What is searched.',
    values: g.enumValues(['story', 'claim', 'source', 'question']),
  })
  const itemField = (kind: Kind) =>
    g.field({
      type: base.object(lists[kind]),
      description: `The ${kind}, when it is one.`,
      resolve: ({ kind: found, item }: Hit) => (found === kind ? item : null),
    })
  const SearchHit = g.object<Hit>()({
    name: 'SearchHit',
    description: 'An item that was found.',
    fields: {
      type: g.field({ type: g.nonNull(SearchType), description: 'What it is.', resolve: ({ kind }) => kind }),
      title: g.field({
        type: g.nonNull(g.String),
        description: 'Its title or text as HTML: escaped, with `<mark>` around what was found.',
      }),
      snippet: g.field({
        type: g.nonNull(g.String),
        description: 'Where it was found in the rest of its texts, likewise; may be empty.',
      }),
      score: g.field({
        type: g.nonNull(g.Float),
        description: 'How well it fits; only to be compared within a result.',
      }),
      story: itemField('story'),
      claim: itemField('claim'),
      source: itemField('source'),
      question: itemField('question'),
    },
  })
  const SearchPage = g.object<Page>()({
    name: 'SearchPage',
    description: 'Some of what was found, and how to get more.',
    fields: {
      hits: g.field({ type: g.nonNull(g.list(g.nonNull(SearchHit))), description: 'The best first.' }),
      endCursor: g.field({
        type: g.String,
        description: 'Give it as `after` to go on; null when there is nothing.',
        resolve: ({ hits, end }) => (hits.length === 0 ? null : String(end)),
      }),
      hasMore: g.field({ type: g.nonNull(g.Boolean), description: 'Whether there is more.' }),
    },
  })
  return {
    query: {
      search: g.field({
        type: g.nonNull(SearchPage),
        description:
          'What is published, by words and beginnings of words; by what is spelt like them when there is nothing.',
        args: {
          query: g.arg({
            type: g.nonNull(g.String),
            description: `Words, all of which have to be there; up to ${maxLength} characters.`,
          }),
          type: g.arg({ type: SearchType, description: 'Only this; otherwise everything.' }),
          first: g.arg({
            type: g.nonNull(g.Int),
            defaultValue: 10,
            description: `How many at most; up to ${maxPage}.`,
          }),
          after: g.arg({ type: g.String, description: 'The `endCursor` of the page before.' }),
        },
        resolve: async (_root, { query, type, first, after }, context: KeystoneContext): Promise<Page> => {
          if (first < 1 || first > maxPage) throw badInput(`first: ask for 1 to ${maxPage} at a time.`)
          if (query.length > maxLength) throw badInput(`query: give no more than ${maxLength} characters.`)
          const start = Number(after ?? 0)
          if (!Number.isInteger(start) || start < 0 || start > furthest)
            throw badInput('after: give the endCursor of the page before.')
          const among = type ? [lists[type]] : Object.values(lists)
          const found = await find(context, query, [among, first + 1, start])
          const hits = await withItems(context, found.slice(0, first))
          return { hits, hasMore: found.length > first, end: start + Math.min(first, found.length) }
        },
      }),
    },
  }
})

type Rest = readonly [among: readonly string[], count: number, start: number]

async function find(context: KeystoneContext, query: string, rest: Rest): Promise<Found[]> {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const database: SearchedDatabase = context.prisma
  const search = async (choices: readonly (readonly string[])[]): Promise<Found[]> => {
    const [row] = await database.$queryRawUnsafe(byWords, tsqueryOf(choices), ...rest)
    return JSON.parse(row?.answer ?? '[]')
  }
  const found = await search(words.map(word => [word]))
  if (found.length > 0) return found
  const [, alike] = await database.$transaction([
    database.$queryRawUnsafe(allowTypos),
    database.$queryRawUnsafe(likeWords, words),
  ])
  const known: string[][] = JSON.parse(alike?.[0]?.answer ?? '[]')
  return search(words.map((word, place) => [word, ...(known[place] ?? [])]))
}

type Answer = { readonly answer: string }

type SearchedDatabase = {
  $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<Answer[]>
  $transaction(statements: readonly Promise<Answer[]>[]): Promise<Answer[][]>
}

/** One statement for each kind that was found, whatever their number. */
async function withItems(context: KeystoneContext, found: readonly Found[]): Promise<Hit[]> {
  const kinds: readonly Kind[] = ['story', 'claim', 'source', 'question']
  const items = new Map<string, Item>()
  await Promise.all(
    kinds.map(async kind => {
      const ids = found.filter(({ list }) => list === lists[kind]).map(({ id }) => id)
      const rows: readonly Item[] =
        ids.length === 0 ? [] : ((await context.db[lists[kind]]?.findMany({ where: { id: { in: ids } } })) ?? [])
      for (const row of rows) items.set(String(row.id), row)
    }),
  )
  return found.flatMap(one => {
    const [kind, item] = [kinds.find(candidate => lists[candidate] === one.list), items.get(one.id)]
    return kind === undefined || item === undefined ? [] : [{ ...one, kind, item }]
  })
}
