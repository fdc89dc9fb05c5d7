import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../../generated/keystone/types.ts'
import type { Standing } from '../../src/history/assessment-history.ts'
import { assessmentHistories } from '../../src/history/assessment-history.ts'
import { batched } from '../../src/revisions/batched.ts'
import type { assessments, retractionReasons } from '../../src/vocabulary/claim.ts'
import { AssessmentType, RetractionReasonType } from '../fields/enums.ts'
import { g } from '../fields/g.ts'

const description = 'How readers were told that the claim stands, from its first publication to now, with the reasons.'

const time = (value: string): Date => new Date(value)

const StandingType = g.object<Standing>()({
  name: 'ClaimStanding',
  description: 'How the public was told that a claim stands, for as long as it stood like that.',
  fields: {
    assessment: g.field({
      type: g.nonNull(AssessmentType),
      description: 'How it was judged.',
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the column is an enum with these values
      resolve: ({ assessment }) => assessment as keyof typeof assessments,
    }),
    rationale: g.field({ type: g.nonNull(g.String), description: 'Why, as readers were told.' }),
    isRetracted: g.field({ type: g.nonNull(g.Boolean), description: 'Whether we had taken it back.' }),
    retractionReason: g.field({
      type: RetractionReasonType,
      description: 'Why it was taken back.',
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the column is an enum with these values
      resolve: ({ retractionReason }) => retractionReason as keyof typeof retractionReasons | null,
    }),
    retractionNote: g.field({ type: g.nonNull(g.String), description: 'What readers were told about that.' }),
    since: g.field({
      type: g.nonNull(g.DateTime),
      description: 'From when.',
      resolve: ({ since }) => time(since),
    }),
    until: g.field({
      type: g.DateTime,
      description: 'Until when; null for how it stands.',
      resolve: ({ until }) => (until === null ? null : time(until)),
    }),
    note: g.field({ type: g.nonNull(g.String), description: 'What the update said that told of it.' }),
  },
})

const historyOf = batched<Standing[]>(async ({ prisma }, ids) => assessmentHistories(prisma, ids))

/** Every public assessment of a claim, with dates and reasons. */
export const claimHistory = virtual<Lists.Claim.TypeInfo>({
  field: g.field({
    type: g.nonNull(g.list(g.nonNull(StandingType))),
    description,
    resolve: async ({ id }: Lists.Claim.Item, _args, context) => (await historyOf(context, id)) ?? [],
  }),
  ui: {
    description,
    query: '{ since }',
    createView: { fieldMode: 'hidden' },
    itemView: { fieldMode: 'hidden' },
    listView: { fieldMode: 'hidden' },
  },
})
