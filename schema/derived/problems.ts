import type { Lists } from '../../generated/keystone/types.ts'
import { collect, findStory } from '../../src/publishing/collect.ts'
import { findPublishProblems } from '../../src/publishing/find-publish-problems.ts'
import type { Problem } from '../../src/rules/problem.ts'
import { problemRules } from '../../src/vocabulary/problem.ts'
import { virtual } from '@keystone-6/core/fields'
import { enumOf } from '../fields/enum-of.ts'
import { g } from '../fields/g.ts'

const Severity = g.enum({
  name: 'ProblemSeverity',
  values: {
    blocking: { value: 'blocking', description: 'Nothing goes out before it is solved.' },
    warning: { value: 'warning', description: 'Worth a thought; stops nothing.' },
  },
})

const Rule = enumOf('ProblemRule', 'The editorial rule that a problem comes from.', problemRules)

/** A problem as the newsroom API tells it. */
export const ProblemType = g.object<Problem>()({
  name: 'Problem',
  description: 'Why something may not be, or why somebody should think again.',
  fields: {
    rule: g.field({ type: g.nonNull(Rule), description: 'The rule that says so.' }),
    severity: g.field({ type: g.nonNull(Severity), description: 'Whether it stops a publication.' }),
    subject: g.field({ type: g.nonNull(g.String), description: 'The item it is about, as list and id.' }),
    message: g.field({ type: g.nonNull(g.String), description: 'What is wrong, in a sentence for an editor.' }),
  },
})

const description = 'What stands in the way of publishing the story as it is now.'

/** Every reason why a story cannot go out as it stands, before anybody tries. */
export const storyPublishProblems = virtual<Lists.Story.TypeInfo>({
  field: g.field({
    type: g.nonNull(g.list(g.nonNull(ProblemType))),
    description,
    resolve: async (story, _args, context) => {
      const row = await findStory(context.prisma, story.id)
      if (row === undefined) return []
      return findPublishProblems(context.prisma, await collect(context.prisma, { story: row }), {
        signal: 'update',
        note: '',
      })
    },
  }),
  ui: {
    label: 'Before publishing',
    description,
    views: './admin/views/problems',
    query: '{ severity message }',
    createView: { fieldMode: 'hidden' },
    itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
    listView: { fieldMode: 'hidden' },
  },
})
