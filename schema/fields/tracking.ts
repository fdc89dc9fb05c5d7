import { group } from '@keystone-6/core'
import type { BaseFields, BaseListTypeInfo, KeystoneContext } from '@keystone-6/core/types'

import { moment } from './dates.ts'
import { readOnlyView, systemWritten } from './describe.ts'
import { one } from './related.ts'

const sidebar = {
  createView: { fieldMode: 'hidden' },
  itemView: { fieldMode: 'read', fieldPosition: 'sidebar' },
} as const

/** Who wrote an item and when; filled in by the system, for the newsroom only. */
export function tracking<L extends BaseListTypeInfo>(): BaseFields<L> {
  return {
    createdAt: moment({
      description: 'When it was first saved.',
      defaultValue: { kind: 'now' },
      validation: { isRequired: true },
      graphql: { ...systemWritten, isNonNull: { read: true } },
      ui: sidebar,
    }),
    createdBy: one('User', {
      description: 'Who first saved it.',
      omitInput: true,
      hooks: { resolveInput: { create: ({ context }) => connectWriter(context) } },
      ui: sidebar,
    }),
    updatedAt: moment({
      description: 'When it was last saved.',
      defaultValue: { kind: 'now' },
      validation: { isRequired: true },
      db: { updatedAt: true },
      graphql: { ...systemWritten, isNonNull: { read: true } },
      ui: sidebar,
    }),
    updatedBy: one('User', {
      description: 'Who last saved it.',
      omitInput: true,
      hooks: {
        resolveInput: {
          create: ({ context }) => connectWriter(context),
          update: ({ context }) => connectWriter(context),
        },
      },
      ui: sidebar,
    }),
  }
}

export { group, readOnlyView, systemWritten }

function connectWriter(context: KeystoneContext): { connect: { id: string } } | undefined {
  const id: unknown = context.session?.itemId
  return typeof id === 'string' ? { connect: { id } } : undefined
}
