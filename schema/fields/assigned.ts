import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { one } from './related.ts'

/** Who is on an item; it is on their desk. */
export function assigned<L extends BaseListTypeInfo>(): FieldTypeFunc<L> {
  return one('User', {
    description: 'Who is on it.',
    ui: { views: './admin/views/assigned', itemView: { fieldPosition: 'sidebar' } },
  })
}
