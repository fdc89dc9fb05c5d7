import { virtual } from '@keystone-6/core/fields'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import { changesSince } from '../../src/history/changes-since.ts'
import type { Change } from '../../src/publishing/change.ts'
import { changeKinds } from '../../src/vocabulary/update.ts'
import { enumOf } from '../fields/enum-of.ts'
import { g } from '../fields/g.ts'
import { MaterialityType } from '../fields/enums.ts'

const description =
  'What readers see otherwise than they did at a time or in a version: the net of all updates since, nothing twice.'

/** The answer to “what changed since I last looked?”. */
export const storyChangesSince = virtual<Lists.Story.TypeInfo>({
  field: lists => {
    const related = <ListKey extends 'Claim' | 'OpenQuestion' | 'Source' | 'WatchItem'>(
      listKey: ListKey,
      about: string,
      idOf: (change: Change) => string | undefined,
    ) =>
      g.field({
        type: lists[listKey].types.output,
        description: about,
        resolve: async (change: Change, _args, context: Context) => {
          const id = idOf(change)
          return id === undefined ? null : context.db[listKey].findOne({ where: { id } })
        },
      })
    const NetChange = g.object<Change>()({
      name: 'NetChange',
      description: 'What is otherwise than it was, however many updates lie between.',
      fields: {
        kind: g.field({
          type: g.nonNull(enumOf('ChangeKind', 'What sort of change it is.', changeKinds)),
          description: 'What sort of change it is.',
        }),
        materiality: g.field({
          type: g.nonNull(MaterialityType),
          description: 'How much it matters: what the updates since then said at most.',
        }),
        field: g.field({ type: g.nonNull(g.String), description: 'The field that changed, where it is one.' }),
        was: g.field({ type: g.nonNull(g.String), description: 'What it was then; empty when it is new.' }),
        is: g.field({ type: g.nonNull(g.String), description: 'What it is now; empty when it went away.' }),
        claim: related('Claim', 'The claim that changed.', ({ claim }) => claim),
        question: related('OpenQuestion', 'The question that changed.', ({ question }) => question),
        source: related('Source', 'The source that changed.', ({ source }) => source),
        watchItem: related('WatchItem', 'The watch item that changed.', ({ watchItem }) => watchItem),
      },
    })
    return g.field({
      type: g.nonNull(g.list(g.nonNull(NetChange))),
      description,
      args: {
        since: g.arg({ type: g.DateTime, description: 'A time; this or `version`.' }),
        version: g.arg({ type: g.Int, description: 'The version that was read, 0 for none; this or `since`.' }),
        minMateriality: g.arg({
          type: g.nonNull(MaterialityType),
          defaultValue: 'trivial',
          description: 'Leave out what matters less.',
        }),
      },
      resolve: async ({ id }: Lists.Story.Item, { since, version, minMateriality }, context: Context) =>
        changesSince(context.prisma, id, { since: since ?? null, version: version ?? null }, minMateriality),
    })
  },
  ui: {
    description,
    query: '(version: 0) { kind }',
    createView: { fieldMode: 'hidden' },
    itemView: { fieldMode: 'hidden' },
    listView: { fieldMode: 'hidden' },
  },
})
