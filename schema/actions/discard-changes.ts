import { action } from '@keystone-6/core'
import type { BaseListTypeInfo, DeclaredAction } from '@keystone-6/core/types'

import { requireItem } from '../../src/errors.ts'
import { anyList, ourContext } from '../../src/revisions/any-list.ts'
import { discardChanges } from '../../src/revisions/discard-changes.ts'
import type { ComparedList } from '../../src/revisions/load-both.ts'
import { permittedAction } from '../access.ts'

/** Takes an item back to what the public sees of it, as a new save. */
export function discardAction<L extends BaseListTypeInfo>(listKey: ComparedList): DeclaredAction<L> {
  return action<L>({
    access: permittedAction,
    resolve: async ({ where }, context) => {
      const ours = ourContext(context)
      const find = async () => requireItem(listKey, where, await anyList(ours).db[listKey]?.findOne({ where }))
      await discardChanges(ours, listKey, String((await find()).id))
      return find()
    },
    graphql: {
      singular: `discard${listKey}Changes`,
      plural: `discard${listKey}sChanges`,
      description: 'Go back to what the public sees, as a new save; what is not for the public stays.',
    },
    ui: {
      label: 'Discard changes',
      icon: 'undo2Icon',
      messages: {
        promptTitle: 'Discard what the public has not seen?',
        prompt:
          '{itemLabel} goes back to what the public sees of it. Nothing is lost: what you discard stays in the history.',
        promptConfirmLabel: 'Discard changes',
        success: '{itemLabel} is as the public sees it.',
        fail: '{itemLabel} was not changed.',
      },
      // Its button stands beside what has changed, in the view of the field `publication`.
      itemView: { navigation: 'refetch', actionMode: 'hidden' },
      listView: { actionMode: 'hidden' },
    },
  })
}
