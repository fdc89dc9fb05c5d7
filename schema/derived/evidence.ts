import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../../generated/keystone/types.ts'
import { loadEvidence } from '../../src/evidence/load-evidence.ts'
import { assessmentProblems, summarizeEvidence } from '../../src/rules/assessment.ts'
import type { Evidence } from '../../src/rules/evidence.ts'
import { assessments } from '../../src/vocabulary/claim.ts'
import { enumOf } from '../fields/enum-of.ts'
import { g } from '../fields/g.ts'
import { ProblemType } from './problems.ts'

const Ceiling = g.enum({
  name: 'EvidenceCeiling',
  values: {
    unassessed: { value: 'unassessed', description: 'The evidence allows no judgement.' },
    reported: { value: 'reported', description: 'A cited source says so.' },
    corroborated: { value: 'corroborated', description: 'Independent origins agree.' },
    confirmed: { value: 'confirmed', description: 'Primary evidence, or named independent origins.' },
  },
})

const Assessment = enumOf('EvidenceAssessment', 'What a claim may be called.', assessments)

type Summary = ReturnType<typeof summarizeEvidence> & { evidence: Evidence }

const description = 'What the evidence allows: the highest assessment, and why not a higher one.'

/** What the evidence for a claim allows, computed from its citations and the lineage of their sources. */
export const claimEvidence = virtual<Lists.Claim.TypeInfo>({
  field: lists =>
    g.field({
      type: g.object<Summary>()({
        name: 'EvidenceSummary',
        description,
        fields: {
          ceiling: g.field({
            type: g.nonNull(Ceiling),
            description: 'The highest assessment that the evidence allows.',
          }),
          independentOrigins: g.field({
            type: g.nonNull(g.Int),
            description: 'How many supporting sources agree independently.',
          }),
          primaryCount: g.field({
            type: g.nonNull(g.Int),
            description: 'How many citations are primary evidence on the record.',
          }),
          onlyUnnamed: g.field({
            type: g.nonNull(g.Boolean),
            description: 'Whether only protected sources support it.',
          }),
          circular: g.field({
            type: g.nonNull(g.Boolean),
            description: 'Whether its support runs in a circle or back to one root.',
          }),
          loadBearing: g.field({
            type: g.nonNull(g.list(g.nonNull(lists.Source.types.output))),
            description: 'The sources without which the ceiling would fall.',
            resolve: ({ loadBearing }, _args, context) =>
              context.db.Source.findMany({ where: { id: { in: loadBearing } } }),
          }),
          problems: g.field({
            type: g.nonNull(g.list(g.nonNull(ProblemType))),
            description: 'Why the claim may not be assessed as it is.',
          }),
          objections: g.field({
            type: g.nonNull(g.list(g.nonNull(ProblemType))),
            args: { to: g.arg({ type: g.nonNull(Assessment), description: 'What somebody would like to call it.' }) },
            description: 'Why the claim may not be assessed so; nothing when it may.',
            resolve: ({ evidence }, { to }) => assessmentProblems(evidence, to),
          }),
        },
      }),
      description,
      resolve: async (claim, _args, context) => {
        const [evidence] = await loadEvidence(context.prisma, [claim.id])
        return evidence === undefined ? null : { ...summarizeEvidence(evidence), evidence }
      },
    }),
  ui: {
    description,
    views: './admin/views/evidence',
    query: '{ ceiling }',
    createView: { fieldMode: 'hidden' },
    itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
    listView: { fieldMode: 'hidden' },
  },
})
