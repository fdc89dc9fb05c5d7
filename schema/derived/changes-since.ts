import { virtual } from '@keystone-6/core/fields'

import type { Context, Lists } from '../../generated/keystone/types.ts'
import type { AskedSince } from '../../src/history/changes-since.ts'
import { changesSince } from '../../src/history/changes-since.ts'
import type { Change } from '../../src/publishing/change.ts'
import { previewPublication } from '../../src/publishing/publish.ts'
import { batched } from '../../src/revisions/batched.ts'
import { isAtLeast } from '../../src/rules/materiality-floor.ts'
import { MaterialityType } from '../fields/enums.ts'
import { g } from '../fields/g.ts'
import { netChangeType } from './net-change.ts'

const notShown = {
  createView: { fieldMode: 'hidden' },
  itemView: { fieldMode: 'hidden' },
  listView: { fieldMode: 'hidden' },
} as const

const changesOf = batched<readonly Change[] | Error>(async ({ prisma }, keys) => {
  const asked = keys.map((key): AskedSince => JSON.parse(key))
  const found = await changesSince(prisma, asked)
  return new Map(keys.flatMap((key, place) => found.slice(place, place + 1).map(one => [key, one] as const)))
})

const aboutSince =
  'What readers see otherwise than they did at a time or in a version: the net of all updates since, nothing twice.'

/** The answer to “what changed since I last looked?”. */
export const storyChangesSince = virtual<Lists.Story.TypeInfo>({
  field: lists =>
    g.field({
      type: g.nonNull(g.list(g.nonNull(netChangeType(lists)))),
      description: aboutSince,
      args: {
        since: g.arg({ type: g.DateTime, description: 'A time; this or `version`.' }),
        version: g.arg({ type: g.Int, description: 'The version that was read, 0 for none; this or `since`.' }),
        minMateriality: g.arg({
          type: g.nonNull(MaterialityType),
          defaultValue: 'trivial',
          description: 'Leave out what matters less.',
        }),
      },
      resolve: async ({ id: storyId }: Lists.Story.Item, { since, version, minMateriality }, context: Context) => {
        const asked = { storyId, since, version } satisfies AskedSince
        const found = await changesOf(context, JSON.stringify(asked))
        if (found instanceof Error) throw found
        return found?.filter(({ materiality }) => isAtLeast(materiality, minMateriality)) ?? []
      },
    }),
  ui: { description: aboutSince, query: '(version: 0) { kind }', ...notShown },
})

const aboutUnpublished = 'What readers would see change if the story were published now, whether or not it may be.'

/** The difference between what the newsroom has and what is public, as readers would be told of it. */
export const storyUnpublishedChanges = virtual<Lists.Story.TypeInfo>({
  field: lists =>
    g.field({
      type: g.nonNull(g.list(g.nonNull(netChangeType(lists)))),
      description: aboutUnpublished,
      resolve: async ({ id, status }: Lists.Story.Item, _args, context: Context) =>
        status === 'withdrawn' ? [] : previewPublication(context, id),
    }),
  ui: { description: aboutUnpublished, query: '{ kind }', ...notShown },
})
