import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { defaultFieldResolver } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { isNamed } from '../../schema/access.ts'
import type { Permission } from '../../schema/permissions.ts'
import { rootPermissions } from '../../schema/permissions.ts'
import { forbidden } from '../errors.ts'

/** What the newsroom API has beside its lists is for those whom the table names, as its lists are. */
export function guardRootFields(schema: GraphQLSchema): void {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() }
  for (const [name, permission] of Object.entries(rootPermissions)) {
    const field = fields[name]
    if (field === undefined)
      throw new Error(`schema/permissions.ts has a row for ${name}, which the API does not have.`)
    field.resolve = guarded(name, permission, field.resolve ?? defaultFieldResolver)
  }
}

function guarded(
  name: string,
  permission: Permission,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (root, args, context, info) => {
    if (!context.__internal.sudo && !isNamed(permission, context.session)) throw forbidden(`You may not use ${name}.`)
    return resolve(root, args, context, info)
  }
}
