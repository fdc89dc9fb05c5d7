import { action, g } from '@keystone-6/core'
import type { BaseActions, BaseItem, BaseListTypeInfo, KeystoneContext } from '@keystone-6/core/types'

import type { Event } from '../../src/audit/record-audit.ts'
import { recordAudit } from '../../src/audit/record-audit.ts'
import { badInput, requireItem } from '../../src/errors.ts'
import { permittedAction } from '../access.ts'
import { argument } from '../fields/argument.ts'
import { prose } from '../fields/words.ts'

const aboutNote = 'What has to change before it can go out.'
const note = argument(
  g.arg({ type: g.nonNull(g.String), description: aboutNote }),
  prose({ description: aboutNote, required: true, max: 2_000 }),
)

const notDraft = { hidden: { stage: { not: { equals: 'draft' } } } }
const alreadyReady = { hidden: { stage: { equals: 'ready' } } }

/** The ways of an item from draft to ready and back, the same for everything that goes out. */
export function stageActions<L extends BaseListTypeInfo>({ one, many }: { one: string; many: string }): BaseActions<L> {
  const actions: BaseActions<BaseListTypeInfo> = {
    submit: action({
      access: permittedAction,
      resolve: (at, context) => move(at, { from: ['draft'], to: 'in_review', as: 'submitted_for_review' }, context),
      graphql: {
        singular: `submit${one}ForReview`,
        plural: `submit${many}ForReview`,
        description: 'Ask an editor to look at it.',
      },
      ui: {
        label: 'Submit for review',
        icon: 'eyeIcon',
        messages: {
          promptTitleMany: 'Submit {count} {singular|plural} for review?',
          promptMany: 'Editors find them on their desk.',
          promptConfirmLabelMany: 'Submit',
          success: '{itemLabel} waits for an editor.',
          successMany: '{countSuccess} {singular|plural} submitted for review.',
          fail: '{itemLabel} was not submitted.',
          failMany: '{countFail} {singular|plural} not submitted.',
        },
        itemView: { navigation: 'refetch', hidePrompt: true, actionMode: notDraft },
        listView: { actionMode: notDraft },
      },
    }),
    ready: action({
      access: permittedAction,
      resolve: (at, context) => move(at, { from: ['draft', 'in_review'], to: 'ready', as: 'marked_ready' }, context),
      graphql: {
        singular: `mark${one}Ready`,
        plural: `mark${many}Ready`,
        description: 'Let it go out with the next publication.',
      },
      ui: {
        label: 'Mark as ready',
        icon: 'checkIcon',
        messages: {
          promptTitleMany: 'Mark {count} {singular|plural} as ready?',
          promptMany: 'They go out with the next publication of their stories.',
          promptConfirmLabelMany: 'Mark as ready',
          success: '{itemLabel} is ready.',
          successMany: '{countSuccess} {singular|plural} marked as ready.',
          fail: '{itemLabel} is not ready.',
          failMany: '{countFail} {singular|plural} not marked as ready.',
        },
        itemView: { navigation: 'refetch', hidePrompt: true, actionMode: alreadyReady },
        listView: { actionMode: alreadyReady },
      },
    }),
    return: action<BaseListTypeInfo, { note: typeof note }>({
      access: permittedAction,
      args: { note },
      resolve: ({ args, ...at }, context) => {
        if (args.note.trim() === '') throw badInput('note: must not be empty; say what has to change.')
        return move(at, { from: ['in_review', 'ready'], to: 'draft', as: 'returned_to_draft' }, context, args.note)
      },
      graphql: {
        singular: `return${one}ToDraft`,
        plural: `return${many}ToDraft`,
        description: 'Send it back to its writer, and say what has to change.',
      },
      ui: {
        label: 'Return to draft',
        icon: 'undo2Icon',
        messages: {
          promptTitle: 'Return this to draft?',
          prompt: 'Its writer finds your note beside {itemLabel}.',
          promptConfirmLabel: 'Return',
          success: '{itemLabel} is a draft again.',
          fail: '{itemLabel} was not returned.',
        },
        itemView: { navigation: 'refetch', actionMode: { hidden: { stage: { equals: 'draft' } } } },
        listView: { actionMode: 'hidden' },
      },
    }),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same for every list that has a stage
  return actions as BaseActions<L>
}

type At = { readonly listKey: string; readonly where: object }
type Move = { readonly from: readonly string[]; readonly to: string; readonly as: Event['action'] }

async function move(
  { listKey, where }: At,
  { from, to, as }: Move,
  context: KeystoneContext,
  reviewNote = '',
): Promise<BaseItem> {
  const list = context.db[listKey]
  const item = requireItem(listKey, where, await list?.findOne({ where }))
  if (!from.includes(String(item.stage))) {
    throw badInput(
      `stage: is ${String(item.stage).replace('_', ' ')}; only what is ${from.join(' or ').replace('_', ' ')} can be moved so.`,
    )
  }
  const saved = await context
    .sudo()
    .db[listKey]?.updateOne({ where: { id: String(item.id) }, data: { stage: to, reviewNote } })
  const details: Record<string, string> = reviewNote === '' ? {} : { note: reviewNote }
  await recordAudit(context, [{ action: as, subjectType: listKey, subjectId: String(item.id), details }])
  return { ...item, ...saved }
}
