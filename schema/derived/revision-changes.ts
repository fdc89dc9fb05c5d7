import { virtual } from '@keystone-6/core/fields'

import type { Lists } from '../../generated/keystone/types.ts'
import type { FieldChange } from '../../src/revisions/field-changes.ts'
import { revisionChanges as changesOf } from '../../src/revisions/revision-changes.ts'
import { g } from '../fields/g.ts'

/** One field that changed, as the newsroom API tells it. */
export const FieldChangeType = g.object<FieldChange>()({
  name: 'FieldChange',
  description: 'One field that changed, in words.',
  fields: {
    field: g.field({ type: g.nonNull(g.String), description: 'The field.' }),
    was: g.field({ type: g.nonNull(g.String), description: 'What it was; related items by name, a line each.' }),
    is: g.field({ type: g.nonNull(g.String), description: 'What it is; related items by name, a line each.' }),
  },
})

const description = 'What this version changed against the one before, field by field.'

/** What one saved version changed. */
export const revisionChanges = virtual<Lists.Revision.TypeInfo>({
  field: g.field({
    type: g.nonNull(g.list(g.nonNull(FieldChangeType))),
    description,
    resolve: (revision, _args, context) => changesOf(context, revision),
  }),
  ui: { description, query: '{ field was is }', itemView: { fieldMode: 'hidden' }, listView: { fieldMode: 'hidden' } },
})
