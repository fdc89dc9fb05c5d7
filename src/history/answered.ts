import type { GraphQLFieldResolver, GraphQLOutputType, GraphQLSchema } from 'graphql'
import { defaultFieldResolver, getNamedType, isCompositeType, isIntrospectionType, isObjectType } from 'graphql'

/** Parts of an answer that was made whole, by response key: nothing is left to resolve in them. */
const answered = new WeakSet<object>()

/** A value of an answer, as the executor takes it for a field of this type. */
export function takeAnswered(value: unknown, type: GraphQLOutputType): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => takeAnswered(item, type))
  const named = getNamedType(type)
  if (typeof value === 'object' && value !== null && isCompositeType(named)) answered.add(value)
  return typeof value === 'string' && named.name === 'DateTime' ? new Date(value) : value
}

/** Has the fields of a schema pass on what `takeAnswered` was given, and resolve everything else as before. */
export function passAnswered(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getMutationType()) continue
    for (const field of Object.values(type.getFields())) field.resolve = passing(field.resolve ?? defaultFieldResolver)
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown>

function passing(resolve: Resolver): Resolver {
  return (source, args, context, info) =>
    typeof source === 'object' && source !== null && answered.has(source)
      ? takeAnswered(Reflect.get(source, info.path.key), info.returnType)
      : resolve(source, args, context, info)
}
