import { calendarDay, timestamp } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { described } from './describe.ts'

/** A day without a time. */
export function day<L extends BaseListTypeInfo>({
  description,
  ...config
}: { description: string } & Pick<
  NonNullable<Parameters<typeof calendarDay<L>>[0]>,
  'isIndexed' | 'ui'
>): FieldTypeFunc<L> {
  return described(description, calendarDay({ ...config, ui: { ...config.ui, description } }))
}

/** A point in time, UTC. */
export function moment<L extends BaseListTypeInfo>({
  description,
  ...config
}: { description: string } & NonNullable<Parameters<typeof timestamp<L>>[0]>): FieldTypeFunc<L> {
  return described(
    description,
    timestamp({ ...config, ui: { views: './admin/views/moment', ...config.ui, description } }),
  )
}
