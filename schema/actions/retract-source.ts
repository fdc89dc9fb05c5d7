import { action } from '@keystone-6/core'

import type { Lists } from '../../generated/keystone/types.ts'
import { requireItem } from '../../src/errors.ts'
import { retractSource } from '../../src/publishing/retract.ts'
import { permittedAction } from '../access.ts'
import { retractionArgs } from './retraction-args.ts'

const args = retractionArgs<Lists.Source.TypeInfo>()

/** Marks a source as taken back: it counts no longer, and what rested on it falls. */
export const retractSourceAction = action<Lists.Source.TypeInfo, typeof args>({
  access: permittedAction,
  args,
  resolve: async ({ where, args: { reason, note } }, context) => {
    const { id } = requireItem('Source', where, await context.db.Source.findOne({ where }))
    await retractSource(context, { id, reason, note })
    return context.db.Source.findOne({ where: { id } })
  },
  graphql: {
    singular: 'retractSource',
    plural: 'retractSources',
    description:
      'Mark a source as taken back; every claim that rested on it falls to what still holds, in public at once.',
  },
  ui: {
    label: 'Retract',
    icon: 'banIcon',
    messages: {
      promptTitle: 'Retract this source?',
      prompt: '{itemLabel} counts no longer. What rested on it falls, and readers are told at once.',
      promptConfirmLabel: 'Retract',
      success: '{itemLabel} is retracted.',
      fail: '{itemLabel} was not retracted.',
    },
    itemView: { navigation: 'refetch', actionMode: { hidden: { status: { equals: 'retracted' } } } },
    listView: { actionMode: 'hidden' },
  },
})
