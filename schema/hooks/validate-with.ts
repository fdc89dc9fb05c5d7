import type { BaseListTypeInfo, ListHooks } from '@keystone-6/core/types'

/** What is wrong with one field, and what to do about it. */
export type FieldProblem = { field: string; message: string }

type Item<L extends BaseListTypeInfo> = Partial<L['item']>
type ValidateHooks<L extends BaseListTypeInfo> = Extract<ListHooks<L>['validate'], { create?: unknown }>

/** Runs a pure check over the item as it would be saved, and reports every problem by the name of its field. */
export function validateWith<L extends BaseListTypeInfo>(
  problems: (after: Item<L>, before: Item<L> | undefined) => FieldProblem[],
): Pick<ValidateHooks<L>, 'create' | 'update'> {
  return {
    create: ({ resolvedData, addValidationError }) => {
      for (const { field, message } of problems(asItem<L>(resolvedData), undefined))
        addValidationError(`${field}: ${message}`)
    },
    update: ({ item, resolvedData, addValidationError }) => {
      const given = asItem<L>(
        Object.fromEntries(Object.entries(resolvedData).filter(([, value]) => value !== undefined)),
      )
      for (const { field, message } of problems({ ...item, ...given }, item)) addValidationError(`${field}: ${message}`)
    },
  }
}

/** What Keystone is about to write has the values of an item; only its relations are of another shape. */
function asItem<L extends BaseListTypeInfo>(resolved: Record<string, unknown>): Item<L> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Keystone types the two apart
  return resolved as Item<L>
}

/** A problem when the second date lies before the first. */
export function datesInOrder(
  [firstField, first]: readonly [string, Date | null | undefined],
  [secondField, second]: readonly [string, Date | null | undefined],
): FieldProblem[] {
  if (!first || !second || first <= second) return []
  return [{ field: secondField, message: `must not be before ${firstField} (${first.toISOString()})` }]
}
