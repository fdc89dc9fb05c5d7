import type { BaseFields, BaseListTypeInfo } from '@keystone-6/core/types'

import type { Session } from '../session.ts'
import { moment } from './dates.ts'
import { systemWritten } from './describe.ts'
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
      // Lists begin with what was saved last.
      isIndexed: true,
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

function connectWriter({ session }: { session?: Session }): { connect: { id: string } } | undefined {
  return session === undefined ? undefined : { connect: { id: session.itemId } }
}
