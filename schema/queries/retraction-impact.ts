import { g } from '@keystone-6/core'
import type { KeystoneContext } from '@keystone-6/core/types'

import type { Database } from '../../src/database/query.ts'
import { badInput, requireItem } from '../../src/errors.ts'
import type { RetractionImpact } from '../../src/evidence/retraction-impact.ts'
import { retractionImpact } from '../../src/evidence/retraction-impact.ts'

type Base = Parameters<Extract<Parameters<typeof g.extend>[0], (...args: never[]) => unknown>>[0]
type Reached = { readonly id: string; readonly isPublic: boolean }

/** `retractionImpact`: what would fall, before anybody takes anything back. */
export const extendWithRetractionImpact = g.extend(base => ({
  query: {
    retractionImpact: g.field({
      type: g.nonNull(impactType(base)),
      description: 'What would fall if this claim or this source were taken back. Nothing is changed.',
      args: {
        claim: g.arg({ type: base.inputObject('ClaimWhereUniqueInput'), description: 'The claim to be taken back.' }),
        source: g.arg({ type: base.inputObject('SourceWhereUniqueInput'), description: 'Or the source.' }),
      },
      resolve: async (_root, { claim, source }, context: KeystoneContext) => {
        if (Boolean(claim) === Boolean(source)) throw badInput('claim, source: name one of the two.')
        const listKey = claim ? 'Claim' : 'Source'
        const where = claim ?? source ?? {}
        const { id } = requireItem(listKey, where, await context.db[listKey]?.findOne({ where }))
        const database: Database = context.prisma
        return retractionImpact(database, claim ? { claim: String(id) } : { source: String(id) })
      },
    }),
  },
}))

function impactType(base: Base) {
  const assessment = g.nonNull(base.enum('ClaimAssessmentType'))
  const isPublic = g.field({ type: g.nonNull(g.Boolean), description: 'Whether readers see it.' })
  const item = (listKey: string, description: string) =>
    g.field({
      type: base.object(listKey),
      description,
      resolve: ({ id }: Reached, _args, context: KeystoneContext) => context.db[listKey]?.findOne({ where: { id } }),
    })
  const fall = g.object<RetractionImpact['claims'][number]>()({
    name: 'ClaimFall',
    description: 'A claim that could not be called any longer what it is.',
    fields: {
      claim: item('Claim', 'The claim.'),
      from: g.field({ type: assessment, description: 'What it is called.' }),
      to: g.field({ type: assessment, description: 'What would still hold.' }),
      isPublic,
    },
  })
  const question = g.object<Reached>()({
    name: 'QuestionReopening',
    description: 'A question that would be open again.',
    fields: { question: item('OpenQuestion', 'The question.'), isPublic },
  })
  const story = g.object<Reached>()({
    name: 'AffectedStory',
    description: 'A story that holds some of it.',
    fields: { story: item('Story', 'The story.'), isPublic },
  })
  return g.object<RetractionImpact>()({
    name: 'RetractionImpact',
    description: 'What would fall if a claim or a source were taken back.',
    fields: {
      claims: g.field({
        type: g.nonNull(g.list(g.nonNull(fall))),
        description: 'Claims that could not be called any longer what they are.',
      }),
      questions: g.field({
        type: g.nonNull(g.list(g.nonNull(question))),
        description: 'Questions that would be open again.',
      }),
      stories: g.field({
        type: g.nonNull(g.list(g.nonNull(story))),
        description: 'The stories that hold any of these, or the claim itself.',
      }),
    },
  })
}
