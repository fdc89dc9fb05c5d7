import { g } from '@keystone-6/core'

import { recordAudit } from '../audit/record-audit.ts'
import { ourContext } from '../revisions/any-list.ts'

/** Adds the mutation by which `sofar export` says that content leaves the house. */
export const extendWithNoteExport = g.extend({
  mutation: {
    noteExport: g.field({
      type: g.nonNull(g.Boolean),
      description: 'Write down that you are about to write content to a file.',
      args: {
        stories: g.arg({ type: g.list(g.nonNull(g.String)), description: 'The stories; everything when left out.' }),
        identities: g.arg({
          type: g.nonNull(g.Boolean),
          defaultValue: false,
          description: 'Also who the sources are that are not public.',
        }),
      },
      resolve: async (_root, { stories, identities }, given) => {
        const details = { stories: stories ?? 'everything', identities }
        await recordAudit(ourContext(given), [{ action: 'content_exported', subjectType: '', subjectId: '', details }])
        return true
      },
    }),
  },
})
