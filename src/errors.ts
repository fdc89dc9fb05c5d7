import { GraphQLError } from 'graphql'

/** Something that was asked for is wrong; the message names the field and the fix. */
export function badInput(message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...extensions } })
}

/** What was asked for is not there, or not for whoever asks. */
function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } })
}

/** Whoever asks may not do it. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })
}

/** The password was right; the code of the second factor has to come with it. */
export function secondFactorRequired(): GraphQLError {
  return new GraphQLError('A code is needed: from your app, or one of your recovery codes.', {
    extensions: { code: 'SECOND_FACTOR_REQUIRED', http: { status: 401 } },
  })
}

/** Somebody else was there first. */
export function conflict(message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'CONFLICT', ...extensions } })
}

/** The item that `where` names, or a NOT_FOUND error. */
export function requireItem<Item>(listKey: string, where: object, item: Item | null | undefined): Item {
  if (item === null || item === undefined) {
    const named = Object.entries(where).map(([field, value]) => `${field} “${String(value)}”`)
    throw notFound(`There is no ${listKey} with ${named.join(', ')}, or you may not see it.`)
  }
  return item
}
