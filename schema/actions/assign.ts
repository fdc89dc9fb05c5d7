import { action, g } from '@keystone-6/core'
import type { BaseActions, BaseListTypeInfo } from '@keystone-6/core/types'

import { badInput, requireItem } from '../../src/errors.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { line } from '../fields/words.ts'

const aboutPerson = 'The id of the person who is to be on it, or “nobody”.'
const person = argument(
  g.arg({ type: g.nonNull(g.String), description: aboutPerson }),
  line({ description: 'Who is on it from now on.', required: true, ui: { views: './admin/views/person' } }),
)

/** Puts somebody on an item, or on several at once; on the page of an item its field does the same. */
export function assignAction<L extends BaseListTypeInfo>({ one, many }: { one: string; many: string }): BaseActions<L> {
  const assign = action<BaseListTypeInfo, { person: typeof person }>({
    access: permittedAction,
    args: { person },
    resolve: async ({ listKey, where, args }, context) => {
      const list = context.db[listKey]
      const item = requireItem(listKey, where, await list?.findOne({ where }))
      const id = args.person
      if (id !== 'nobody' && !(await context.db.User?.findOne({ where: { id } })))
        throw badInput('person: there is nobody with this id.')
      const assignedTo = id === 'nobody' ? { disconnect: true } : { connect: { id } }
      return (await list?.updateOne({ where: { id: String(item.id) }, data: { assignedTo } })) ?? null
    },
    graphql: {
      singular: `assign${one}`,
      plural: `assign${many}`,
      description: 'Say who is on it; it is on their desk then.',
    },
    ui: {
      label: 'Assign',
      icon: 'userPlusIcon',
      messages: {
        promptTitleMany: 'Assign {count} {singular|plural}?',
        promptMany: 'They are on the desk of whom you choose, and no more on that of whoever had them before.',
        promptConfirmLabelMany: 'Assign',
        successMany: '{countSuccess} {singular|plural} assigned.',
        failMany: '{countFail} {singular|plural} not assigned.',
      },
      itemView: { actionMode: 'hidden' },
    },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same for every list whose items people are on
  return { assign } as BaseActions<BaseListTypeInfo> as BaseActions<L>
}
