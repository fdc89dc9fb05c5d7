import { action } from '@keystone-6/core'
import type { BaseListTypeInfo, DeclaredAction } from '@keystone-6/core/types'

import { requireItem } from '../../src/errors.ts'
import { publishItem } from '../../src/publishing/publish.ts'
import { anyList, ourContext } from '../../src/revisions/any-list.ts'
import { permittedAction } from '../access.ts'
import { publishArgs, tellingOf } from './publish-args.ts'

type Publishable = 'Claim' | 'OpenQuestion' | 'WatchItem' | 'Source'

/** Makes the public see one item, public already, as the newsroom has it, in every story that shows it. */
export function publishItemAction<L extends BaseListTypeInfo>(listKey: Publishable): DeclaredAction<L> {
  const args = publishArgs<L>()
  return action<L, typeof args>({
    access: permittedAction,
    args,
    resolve: async ({ where, args: given }, context) => {
      const ours = ourContext(context)
      const find = async () => requireItem(listKey, where, await anyList(ours).db[listKey]?.findOne({ where }))
      const id = String((await find()).id)
      await publishItem(ours, { listKey, id }, tellingOf(given))
      return find()
    },
    graphql: {
      singular: `publish${listKey}`,
      plural: `publish${listKey}s`,
      description: 'Publish the changes of an item that is public already, in every story that shows it.',
    },
    ui: {
      label: 'Publish',
      icon: 'sendIcon',
      messages: {
        promptTitle: 'Publish this?',
        prompt: 'Readers will see {itemLabel} as it is now, in every published story that shows it.',
        promptConfirmLabel: 'Publish',
        success: '{itemLabel} is published.',
        fail: '{itemLabel} was not published.',
      },
      itemView: { navigation: 'refetch' },
      listView: { actionMode: 'hidden' },
    },
  })
}
