import type { GObjectType } from '@graphql-ts/schema'
import type { ListGraphQLTypes } from '@keystone-6/core/types'

import type { Context, TypeInfo } from '../../generated/keystone/types.ts'
import type { Change } from '../../src/publishing/change.ts'
import { changeKinds } from '../../src/vocabulary/update.ts'
import { enumOf } from '../fields/enum-of.ts'
import { MaterialityType } from '../fields/enums.ts'
import { g } from '../fields/g.ts'

type ListTypes = { [L in keyof TypeInfo['lists']]: ListGraphQLTypes<TypeInfo['lists'][L]> }

/** A schema has one type of a name, however many fields answer with it. */
const made = new WeakMap<object, GObjectType<Change, Context>>()

/** The type of what is otherwise than it was, in the schema that these types belong to. */
export function netChangeType(lists: ListTypes): GObjectType<Change, Context> {
  const key = lists.Claim.types.output
  const type = made.get(key) ?? makeType(lists)
  made.set(key, type)
  return type
}

const ChangeKind = enumOf('ChangeKind', 'What sort of change it is.', changeKinds)

function makeType(lists: ListTypes): GObjectType<Change, Context> {
  const related = (
    listKey: 'Claim' | 'OpenQuestion' | 'Source' | 'WatchItem',
    about: string,
    idOf: (change: Change) => string | undefined,
  ) =>
    g.field({
      type: lists[listKey].types.output,
      description: about,
      resolve: async (change: Change, _args, context) => {
        const id = idOf(change)
        return id === undefined ? null : context.db[listKey].findOne({ where: { id } })
      },
    })
  return g.object<Change>()({
    name: 'NetChange',
    description: 'What is otherwise than it was, however many updates lie between.',
    fields: {
      kind: g.field({ type: g.nonNull(ChangeKind), description: 'What sort of change it is.' }),
      materiality: g.field({
        type: g.nonNull(MaterialityType),
        description: 'How much it matters: what the updates between said at most.',
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
}
