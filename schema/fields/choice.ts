import { multiselect, select } from '@keystone-6/core/fields'
import type { BaseListTypeInfo, FieldTypeFunc, JSONValue } from '@keystone-6/core/types'
import { getNamedType, isEnumType } from 'graphql'

import type { Choices } from '../../src/vocabulary/choices.ts'
import type { readOnlyView } from './describe.ts'
import { alwaysThere, described } from './describe.ts'

type Common<L extends BaseListTypeInfo> = Pick<Parameters<typeof select<L>>[0], 'access' | 'hooks' | 'isIndexed'> & {
  description: string
  ui?: Omit<NonNullable<Parameters<typeof select<L>>[0]['ui']>, 'displayMode' | 'views' | 'description'>
  graphql?: { omit: { create: true; update: true } }
  /** How the Admin UI shows it, when not as every choice. */
  view?: string
  /** Null in the public perspective of a protected source, though the newsroom always has a value. */
  nullable?: true
}

/** One value out of a vocabulary: an enum in PostgreSQL and in GraphQL, each value described in both and in the Admin UI. */
export function choice<L extends BaseListTypeInfo, C extends Choices>(
  options: C,
  {
    description,
    defaultValue,
    required,
    nullable,
    view = './admin/views/choice',
    ...config
  }: Common<L> & { defaultValue?: keyof C & string; required?: true },
): FieldTypeFunc<L> {
  const isRequired = defaultValue !== undefined || required === true
  const isNonNull = isRequired && nullable !== true
  return withChoices(
    options,
    described(
      description,
      select({
        ...config,
        type: 'enum',
        options: Object.entries(options).map(([value, { label }]) => ({ value, label })),
        ...(defaultValue === undefined ? {} : { defaultValue }),
        validation: { isRequired },
        db: { isNullable: !isNonNull },
        graphql: { ...config.graphql, ...(isNonNull ? alwaysThere : {}) },
        ui: { ...config.ui, description, views: view },
      }),
    ),
  )
}

/** Any number of values out of a vocabulary. */
export function choices<L extends BaseListTypeInfo>(
  options: Choices,
  { description, ui }: { description: string; ui?: typeof readOnlyView },
): FieldTypeFunc<L> {
  return withChoices(
    options,
    described(
      description,
      multiselect({
        type: 'enum',
        options: Object.entries(options).map(([value, { label }]) => ({ value, label })),
        defaultValue: [],
        graphql: alwaysThere,
        ui: { ...ui, description, views: './admin/views/choices' },
      }),
    ),
  )
}

function withChoices<L extends BaseListTypeInfo>(options: Choices, field: FieldTypeFunc<L>): FieldTypeFunc<L> {
  return meta => {
    const resolved = field(meta)
    const type = getNamedType(resolved.output.type)
    if (isEnumType(type)) {
      for (const value of type.getValues()) value.description = options[value.name]?.description
    }
    return {
      ...resolved,
      getAdminMeta: () => ({ ...toRecord(resolved.getAdminMeta?.()), descriptions: descriptionsOf(options) }),
    }
  }
}

function descriptionsOf(options: Choices): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([value, { description }]) => [value, description]))
}

function toRecord(meta: JSONValue | undefined): Record<string, JSONValue> {
  return meta !== null && typeof meta === 'object' ? Object.fromEntries(Object.entries(meta)) : {}
}
