import { virtual } from '@keystone-6/core/fields'
import type { BaseFields, BaseListTypeInfo } from '@keystone-6/core/types'

import { presentChanges } from '../../src/revisions/field-changes.ts'
import { findUnpublished } from '../../src/revisions/find-unpublished.ts'
import type { ComparedList } from '../../src/revisions/load-both.ts'
import { isCompared } from '../../src/revisions/load-both.ts'
import type { Publication } from '../../src/revisions/publication.ts'
import { publicationOf } from '../../src/revisions/publication.ts'
import { publicationStates } from '../../src/vocabulary/story.ts'
import { foundBy, withFilter } from '../fields/found-by.ts'
import { g } from '../fields/g.ts'
import { FieldChangeType } from './revision-changes.ts'

const State = g.enum({
  name: 'PublicationState',
  values: {
    never_published: { value: 'never_published', description: publicationStates.never_published.description },
    published: { value: 'published', description: publicationStates.published.description },
    published_with_changes: {
      value: 'published_with_changes',
      description: publicationStates.published_with_changes.description,
    },
  },
})

type Loaded = Publication & { readonly listKey: ComparedList }

const PublicationType = g.object<Loaded>()({
  name: 'Publication',
  description: 'How an item stands to what the public sees of it.',
  fields: {
    state: g.field({ type: g.nonNull(State), description: 'Whether the public sees it, and as it is.' }),
    changedFields: g.field({
      type: g.nonNull(g.list(g.nonNull(g.String))),
      description: 'The fields that a publication would change.',
      resolve: ({ differences }) => differences.map(({ field }) => field),
    }),
    changes: g.field({
      type: g.nonNull(g.list(g.nonNull(FieldChangeType))),
      description: 'What a publication would change: was is what the public sees.',
      resolve: ({ listKey, differences }, _args, context) => presentChanges(context, listKey, differences),
    }),
    publishedAt: g.field({ type: g.DateTime, description: 'When the public last saw a change of it.' }),
  },
})

const description = 'Whether the public sees it, and what a publication would change.'

const hasChanges = foundBy({
  name: 'PublicationFilter',
  question: 'hasChanges',
  description:
    'Whether readers see something else than the newsroom has; of a story, also because of its parts. What was never published has no changes. The 2,000 saved last are compared.',
  find: async ({ prisma }, listKey) => (isCompared(listKey) ? findUnpublished(prisma, listKey) : []),
})

/** How each item of a list stands to what is public: at a glance in the list, whole beside the item. */
export function publication<L extends BaseListTypeInfo>(listKey: ComparedList): BaseFields<L> {
  const load = publicationOf(listKey)
  const field = g.field({
    type: g.nonNull(PublicationType),
    description,
    resolve: async (item: { id: string }, _args, context) => ({ ...(await load(context, item.id)), listKey }),
  })
  return {
    publication: withFilter(
      virtual<L>({
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our context is the context of every list
        field: field as never,
        ui: {
          label: 'In public',
          description,
          views: './admin/views/publication',
          query: '{ state changedFields publishedAt }',
          createView: { fieldMode: 'hidden' },
          itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
        },
      }),
      hasChanges,
    ),
  }
}
