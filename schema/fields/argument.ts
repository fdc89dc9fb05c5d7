import type { GArg, GInputType } from '@graphql-ts/schema'
import { g } from '@keystone-6/core'
import type { ActionArgConfig, BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

/** A required argument of an action: its GraphQL type, and the field that the Admin UI asks for it with. */
export function argument<L extends BaseListTypeInfo, Arg extends GArg<GInputType>>(
  graphql: Arg,
  field: FieldTypeFunc<L>,
): { graphql: Arg; ui: NonNullable<ActionArgConfig<L>['ui']> } {
  return {
    graphql,
    ui: {
      source: {
        field: meta => {
          const resolved = field(meta)
          const create = { ...resolved.input?.create, arg: g.arg({ type: graphql.type }) }
          // Otherwise the Admin UI would leave out an argument that still has its default value, which GraphQL then misses.
          const always = { ...resolved.graphql, isNonNull: { create: true } }
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here the argument's type takes the place of the field's
          return { ...resolved, graphql: always, input: { ...resolved.input, create } } as typeof resolved
        },
      },
    },
  }
}
