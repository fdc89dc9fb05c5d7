import { virtual } from '@keystone-6/core/fields'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import { queryJson } from '../../src/database/query.ts'
import { loadEvidence } from '../../src/evidence/load-evidence.ts'
import { findShakyKeyClaims } from '../../src/desk/find-shaky.ts'
import { batched } from '../../src/revisions/batched.ts'
import { assessmentProblems, summarizeEvidence } from '../../src/rules/assessment.ts'
import type { Evidence } from '../../src/rules/evidence.ts'
import type { OriginGroup } from '../../src/rules/origins.ts'
import { groupByOrigin, lineageOf } from '../../src/rules/origins.ts'
import { originKinds } from '../../src/vocabulary/source.ts'
import { enumOf } from '../fields/enum-of.ts'
import { AssessmentType } from '../fields/enums.ts'
import { foundBy, withFilter } from '../fields/found-by.ts'
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

/** One statement for all the claims of a request. */
const evidenceOf = batched(
  async ({ prisma }, ids) => new Map((await loadEvidence(prisma, ids)).map(of => [of.claim.id, of])),
)

type OutputLists = Parameters<
  Extract<Parameters<typeof virtual<Lists.Claim.TypeInfo>>[0]['field'], (...args: never[]) => unknown>
>[0]

function originType(lists: OutputLists) {
  return g.object<OriginGroup>()({
    name: 'EvidenceOrigin',
    description: 'Supporting sources that go back to the same origin, or that are no origin.',
    fields: {
      kind: g.field({
        type: g.nonNull(enumOf('EvidenceOriginKind', 'Why supporting sources stand together.', originKinds)),
        description: 'Why they stand together.',
      }),
      sources: g.field({
        type: g.nonNull(g.list(g.nonNull(lists.Source.types.output))),
        description: 'The sources.',
        resolve: ({ sources }, _args, context) => findSources(context, sources),
      }),
    },
  })
}

function lineageType(lists: OutputLists) {
  return g.object<ReturnType<typeof lineageOf>[number]>()({
    name: 'EvidenceLineage',
    description: 'A source that the evidence goes back to, with what it rests on.',
    fields: {
      source: g.field({
        type: lists.Source.types.output,
        description: 'The source.',
        resolve: ({ id }, _args, context) => context.db.Source.findOne({ where: { id } }),
      }),
      derivedFrom: g.field({
        type: g.nonNull(g.list(g.nonNull(g.ID))),
        description: 'Ids of the sources that it repeats or rests on.',
        resolve: ({ derivedFrom }) => [...derivedFrom],
      }),
    },
  })
}

/** Each by itself, which the database is asked for together. */
async function findSources({ db }: Context, ids: readonly string[]) {
  const found = await Promise.all(ids.toSorted().map(id => db.Source.findOne({ where: { id } })))
  return found.filter(source => source !== null)
}

async function findPublicStories(context: Context, claimId: string) {
  const ids = await publicStoriesOf(context, claimId)
  const found = await Promise.all((ids ?? []).map(id => context.db.Story.findOne({ where: { id } })))
  return found.filter(story => story !== null)
}

const publicStoriesOf = batched<string[]>(
  async ({ prisma }, claimIds) =>
    new Map(
      await queryJson<[string, string[]][]>(
        prisma,
        `select coalesce(jsonb_agg(jsonb_build_array(claim, stories)), '[]') as answer from (
           select "A" as claim, jsonb_agg("B" order by "B") as stories from published."_StoryClaims"
           where "A" = any($1::uuid[]) group by "A") as found`,
        claimIds,
      ),
    ),
)

type Summary = ReturnType<typeof summarizeEvidence> & { evidence: Evidence }

const description = 'What the evidence allows: the highest assessment, and why not a higher one.'

const isShaky = foundBy({
  name: 'EvidenceFilter',
  question: 'isShaky',
  description:
    'Whether it is a key claim of a story in motion that stands on little: one origin, unnamed sources only, a circle, fallen ground. The 1,000 most urgent are looked at.',
  find: ({ prisma }) => findShakyKeyClaims(prisma),
})

/** What the evidence for a claim allows, computed from its citations and the lineage of their sources. */
export const claimEvidence = withFilter(
  virtual<Lists.Claim.TypeInfo>({
    field: lists =>
      g.field({
        type: g.object<Summary>()({
          name: 'EvidenceSummary',
          description,
          fields: {
            origins: g.field({
              type: g.nonNull(g.list(g.nonNull(originType(lists)))),
              description: 'The supporting sources, together where they go back to the same origin.',
              resolve: ({ evidence }) => groupByOrigin(evidence),
            }),
            lineage: g.field({
              type: g.nonNull(g.list(g.nonNull(lineageType(lists)))),
              description: 'Every source that the evidence goes back to, the cited ones first.',
              resolve: ({ evidence }) => lineageOf(evidence),
            }),
            publishedIn: g.field({
              type: g.nonNull(g.list(g.nonNull(lists.Story.types.output))),
              description: 'The stories in which readers see the claim.',
              resolve: ({ evidence }, _args, context) => findPublicStories(context, evidence.claim.id),
            }),
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
              resolve: ({ loadBearing }, _args, context) => findSources(context, loadBearing),
            }),
            problems: g.field({
              type: g.nonNull(g.list(g.nonNull(ProblemType))),
              description: 'Why the claim may not be assessed as it is.',
            }),
            objections: g.field({
              type: g.nonNull(g.list(g.nonNull(ProblemType))),
              args: {
                to: g.arg({ type: g.nonNull(AssessmentType), description: 'What somebody would like to call it.' }),
              },
              description: 'Why the claim may not be assessed so; nothing when it may.',
              resolve: ({ evidence }, { to }) => assessmentProblems(evidence, to),
            }),
          },
        }),
        description,
        resolve: async (claim, _args, context) => {
          const evidence = await evidenceOf(context, claim.id)
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
  }),
  isShaky,
)
