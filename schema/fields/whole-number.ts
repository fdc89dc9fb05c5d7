import { integer } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { alwaysThere, described } from './describe.ts'

/** A whole number, always there. */
export function wholeNumber<L extends BaseListTypeInfo>({
  description,
  ...config
}: { description: string } & NonNullable<Parameters<typeof integer<L>>[0]>): FieldTypeFunc<L> {
  return described(
    description,
    integer({
      ...config,
      validation: { ...config.validation, isRequired: true },
      graphql: { ...config.graphql, ...alwaysThere },
      ui: { views: './admin/views/number', ...config.ui, description },
    }),
  )
}
