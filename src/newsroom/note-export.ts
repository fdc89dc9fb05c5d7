import { g } from '@keystone-6/core'

import { isNamed } from '../../schema/access.ts'
import { permissions } from '../../schema/permissions.ts'
import { forbidden } from '../errors.ts'
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
        const context = ourContext(given)
        // The API would let reporters read some of it, and tokens none; a file that leaves the house is whole, or is not made.
        if (identities && !isNamed(permissions.Source.fields.notes.read, context.session)) {
          throw forbidden('Only an editor who has signed in can export who the protected sources are.')
        }
        const details = { stories: stories ?? 'everything', identities }
        await recordAudit(context, [{ action: 'content_exported', subjectType: '', subjectId: '', details }])
        return true
      },
    }),
  },
})
