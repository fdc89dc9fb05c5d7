import { relationship } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

import { alwaysThere, described } from './describe.ts'

type Ref<L extends BaseListTypeInfo> = `${keyof L['all']['lists'] & string}${'' | `.${string}`}`

type Common<L extends BaseListTypeInfo> = {
  description: string
  omitInput?: true
  access?: Parameters<typeof relationship<L, Ref<L>>>[0]['access']
  hooks?: Parameters<typeof relationship<L, Ref<L>>>[0]['hooks']
  ui?: Omit<NonNullable<Parameters<typeof relationship<L, Ref<L>>>[0]['ui']>, 'description' | 'displayMode'>
}

/** One related item, or none. */
export function one<L extends BaseListTypeInfo, R extends Ref<L>>(
  ref: R,
  { description, omitInput, ...config }: Common<L>,
): FieldTypeFunc<L> {
  return described(
    description,
    relationship<L, R>({
      ...config,
      ref,
      ...(omitInput ? { graphql: { omit: { create: true, update: true } } } : {}),
      ui: { ...config.ui, description },
    }),
  )
}

/** Any number of related items, in no order of their own. `table` names the join table of a many-to-many relation. */
export function many<L extends BaseListTypeInfo, R extends Ref<L>>(
  ref: R,
  { description, omitInput, table, ...config }: Common<L> & { table?: string },
): FieldTypeFunc<L> {
  return described(
    description,
    relationship<L, R>({
      ...config,
      ref,
      many: true,
      ...(table === undefined ? {} : { db: { relationName: table } }),
      graphql: { ...alwaysThere, ...(omitInput ? { omit: { create: true, update: true } } : {}) },
      ui: { ...config.ui, description },
    }),
  )
}
