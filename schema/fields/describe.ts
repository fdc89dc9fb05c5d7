import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

/** The same one-line description in the Admin UI (Keystone's own way) and in the GraphQL schema. */
export function described<L extends BaseListTypeInfo>(description: string, field: FieldTypeFunc<L>): FieldTypeFunc<L> {
  return meta => {
    const resolved = field(meta)
    return { ...resolved, output: { ...resolved.output, description } }
  }
}

/** Never null to whoever reads it. */
export const alwaysThere = { isNonNull: { read: true } } as const

/** Written by the system alone: readable, in nobody's input. */
export const systemWritten = { omit: { create: true, update: true } } as const

/** Shown, never edited. */
export const readOnlyView = {
  createView: { fieldMode: 'hidden' },
  itemView: { fieldMode: 'read' },
} as const

/** A list that the system alone writes: what is in it is read, and looks like it. */
export const writtenBySystem = {
  hideCreate: true,
  hideDelete: true,
  itemView: { defaultFieldMode: 'read' },
} as const
