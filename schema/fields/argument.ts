import type { GArg, GInputType } from '@graphql-ts/schema'
import { g } from '@keystone-6/core'
import type { ActionArgConfig, BaseListTypeInfo, FieldTypeFunc } from '@keystone-6/core/types'

/** A required argument of an action: its GraphQL type, and the field that the Admin UI asks for it with. */
export function argument<L extends BaseListTypeInfo, Arg extends GArg<GInputType, boolean>>(
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
          // Keystone types a field by its own input type; here the type of the argument takes its place.
          return { ...resolved, graphql: always, input: { ...resolved.input, create } } as typeof resolved
        },
      },
    },
  }
}
