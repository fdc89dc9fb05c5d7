import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { badInput, requireItem } from '../../src/errors.ts'
import { readableSnapshot } from '../../src/revisions/readable.ts'
import { saveAs } from '../../src/revisions/restore.ts'
import { permittedAction } from '../access.ts'
import { snapshotOf } from '../fields/snapshot.ts'

/** Saves an item anew as it was in one of its versions. */
export const restoreAction = action<Lists.Revision.TypeInfo, {}>({
  access: permittedAction,
  args: {},
  resolve: async ({ where }, context) => {
    const revision = requireItem('Revision', where, await context.db.Revision.findOne({ where }))
    const snapshot = await readableSnapshot(context, revision.itemType, snapshotOf(revision))
    if (snapshot === null) throw badInput('This version has nothing to go back to: the item was deleted, or is hidden.')
    await saveAs(context, revision.itemType, snapshot)
    return revision
  },
  graphql: {
    singular: 'restoreRevision',
    plural: 'restoreRevisions',
    description:
      'Save an item anew as it was in this version. What only the system writes stays, and related items that are gone stay gone.',
  },
  ui: {
    label: 'Go back to this version',
    icon: 'undo2Icon',
    messages: {
      promptTitle: 'Go back to this version?',
      prompt: 'The item is saved anew as it was then. Nothing of what came after is lost: it stays in the history.',
      promptConfirmLabel: 'Go back',
      success: 'The item is as it was then.',
      fail: 'The item was not changed.',
    },
    itemView: { navigation: 'refetch' },
    listView: { actionMode: 'hidden' },
  },
})
