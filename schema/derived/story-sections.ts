import { virtual } from '@keystone-6/core/fields'
import type { BaseFields } from '@keystone-6/core/types'
import type { GraphQLResolveInfo } from 'graphql'
import { coerceInputValue } from 'graphql'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import type { Computed, DerivedValue, Section } from '../fields/derived.ts'
import { derivedFrom } from '../fields/derived.ts'
import { g } from '../fields/g.ts'

type StoryList = Lists.Story.TypeInfo
type StoryItem = Lists.Story.Item
type Where = Record<string, unknown>

const notRetracted: Where = { retractedAt: null }
const assessed = (...assessments: string[]): Where => ({ assessment: { in: assessments }, ...notRetracted })

/** A developing story that nobody looked at in time. */
const staleness = {
  from: ['status', 'nextReviewAt'],
  compute: ([status, nextReviewAt]) => status === 'developing' && isPast(nextReviewAt),
  validUntil: ([status, nextReviewAt]) =>
    status === 'developing' && nextReviewAt !== null && !isPast(nextReviewAt) ? toDate(nextReviewAt) : undefined,
} satisfies Computed

function isPast(moment: DerivedValue): boolean {
  return moment !== null && toDate(moment).getTime() < Date.now()
}

function toDate(moment: DerivedValue): Date {
  return moment instanceof Date ? moment : new Date(String(moment))
}

/** The story as readers are told it: derived from what its claims, questions and watch items are, never sorted by hand. */
export function storySections(): BaseFields<StoryList> {
  return {
    whatWeKnow: claims(
      'What we know: claims that are confirmed or corroborated.',
      assessed('confirmed', 'corroborated'),
    ),
    whatIsReported: claims('What is reported: claims that a cited source makes.', assessed('reported')),
    whatIsDisputed: claims(
      'What is disputed: claims with credible evidence against them, or that cannot be judged.',
      assessed('disputed', 'unverifiable'),
    ),
    whatWeGotWrong: claims('What we got wrong: claims that were refuted, or that we retracted.', {
      OR: [{ assessment: { equals: 'refuted' } }, { NOT: { retractedAt: null } }],
    }),
    whatIsUnknown: section('What is unknown: open questions that nobody has answered.', 'OpenQuestion', {
      relation: 'openQuestions',
      where: { state: { in: ['open', 'partially_answered', 'unanswerable'] } },
      orderBy: [{ importance: 'asc' }, { reviewAt: 'asc' }, { id: 'asc' }],
    }),
    whatToWatch: section('What to watch: things that may happen and would tell us more.', 'WatchItem', {
      relation: 'watchItems',
      where: { state: { in: ['watching', 'due'] } },
      orderBy: [{ expectedStart: 'asc' }, { id: 'asc' }],
    }),
    isStale: virtual<StoryList>({
      field: g.field({
        type: g.nonNull(g.Boolean),
        description: 'Still developing, but past the time at which it was to be looked at again.',
        extensions: derivedFrom({ kind: 'computed', computed: staleness }),
        resolve: (story: StoryItem) => staleness.compute([story.status, story.nextReviewAt]),
      }),
      ui: {
        description: 'Still developing, but past the time at which it was to be looked at again.',
        createView: { fieldMode: 'hidden' },
        itemView: { fieldMode: 'hidden' },
      },
    }),
  }
}

function claims(description: string, where: Where) {
  return section(description, 'Claim', {
    relation: 'claims',
    where,
    orderBy: [{ importance: 'asc' }, { claimedAt: 'asc' }, { id: 'asc' }],
  })
}

function section(description: string, listKey: 'Claim' | 'OpenQuestion' | 'WatchItem', rows: Section) {
  return virtual<StoryList>({
    field: lists =>
      g.field({
        type: g.nonNull(g.list(g.nonNull(lists[listKey].types.output))),
        description,
        extensions: derivedFrom({ kind: 'section', section: rows }),
        resolve: async (story: StoryItem, _args, context, info) => partOfRelation(story, rows, context, info),
      }),
    ui: {
      description,
      query: '{ id }',
      createView: { fieldMode: 'hidden' },
      itemView: { fieldMode: 'hidden' },
      listView: { fieldMode: 'hidden' },
    },
  })
}

/** The relation itself answers, with these arguments: so it does for all the stories of an answer at once. */
async function partOfRelation(
  story: StoryItem,
  { relation, ...given }: Section,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<never[]> {
  const field = info.parentType.getFields()[relation]
  const values = new Map<string, unknown>(Object.entries(given))
  const args = field?.args.map(({ name, type, defaultValue }) => [
    name,
    values.has(name) ? coerceInputValue(values.get(name), type) : defaultValue,
  ])
  const found: unknown = await field?.resolve?.(story, Object.fromEntries(args ?? []), context, info)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows of a relation are of its list
  return found as never[]
}
