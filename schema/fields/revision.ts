import { fieldType } from '@keystone-6/core/types'
import type { BaseFields, BaseListTypeInfo } from '@keystone-6/core/types'

import { latestRevision } from '../../src/revisions/latest-revision.ts'
import { g } from './g.ts'

type NoField = { kind: 'none' }

const none: NoField = { kind: 'none' }

const description =
  'Which version of the item this is. In an update, the version that it is based on: it is refused when somebody has changed the item since.'

/** The number of an item's latest version, to be sent along with an update of it. */
export function revision<L extends BaseListTypeInfo>(listKey: string): BaseFields<L> {
  return {
    revision: () =>
      fieldType<NoField, L>(none)({
        input: {
          // Compared before the update runs, by src/newsroom/stale-updates.ts; it is not written.
          update: { arg: g.arg({ type: g.Int, description }), resolve: () => undefined },
        },
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our context is the context of every list
        output: g.field({
          type: g.nonNull(g.Int),
          description,
          resolve: ({ item }: { item: { id: unknown } }, _args, context) =>
            latestRevision(context, `${listKey}/${String(item.id)}`),
        }) as never,
        views: './admin/views/revision',
        ui: {
          label: 'History',
          description: 'Every version that was saved, and what it changed.',
          createView: { fieldMode: 'hidden' },
          itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
          listView: { fieldMode: 'hidden' },
        },
      }),
  }
}
