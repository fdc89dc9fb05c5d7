import { GraphQLError } from 'graphql'

import { codesOf } from './error-codes.ts'

type Refusal = { readonly codes: RegExp; readonly code: string; readonly message: string }

/** By the codes of PostgreSQL and Prisma: what a database refuses to write, and why that is the request's doing. */
const refusals: readonly Refusal[] = [
  {
    codes: /^(P2034|40001|40P01|55P03)$/,
    code: 'CONFLICT',
    message: 'Somebody else changed the same item at the same moment. Reload and try again.',
  },
  {
    codes: /^(P2001|P2015|P2018|P2025)$/,
    code: 'NOT_FOUND',
    message: 'An item that this is about is not there any more.',
  },
  {
    codes: /^(P2003|P2014|23503)$/,
    code: 'CONFLICT',
    message: 'An item that this refers to is not there any more, or something still refers to this one.',
  },
  {
    codes: /^(P2011|P2012|23502)$/,
    code: 'BAD_USER_INPUT',
    message: 'A value is missing that every item has to have.',
  },
  { codes: /^(P2004|23514)$/, code: 'BAD_USER_INPUT', message: 'A value is not one that may be kept there.' },
]

/** What an API says when the database refuses to write something; undefined for any other error. */
export function presentDatabaseRefusal(error: unknown): GraphQLError | undefined {
  const codes = [...codesOf(error)]
  if (codes.some(code => /^(P2002|23505)$/.test(code))) return taken(error)
  const refusal = refusals.find(one => codes.some(code => one.codes.test(code)))
  return refusal && new GraphQLError(refusal.message, { extensions: { code: refusal.code } })
}

function taken(error: unknown): GraphQLError {
  return valueTaken(fieldsOf(error).join(', '))
}

/** That another item has the value already which has to be unique; `fields` is empty where they are not known. */
export function valueTaken(fields: string): GraphQLError {
  const message = `${fields || 'A value that has to be unique'}: another item has this value already. Choose another.`
  return new GraphQLError(message, { extensions: { code: 'CONFLICT' } })
}

/** Which fields a unique index is about: as Prisma says it, or its adapter, or by the name that Prisma gave the index. */
function fieldsOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 6) return []
  for (const key of ['target', 'fields']) {
    const fields: unknown = Reflect.get(error, key)
    if (Array.isArray(fields)) return fields.map(field => String(field).replaceAll('"', ''))
  }
  for (const key of ['constraint', 'index']) {
    const name: unknown = Reflect.get(error, key)
    const field = typeof name === 'string' ? /^[A-Za-z]+_(\w+)_key$/.exec(name)?.[1] : undefined
    if (field !== undefined) return [field]
  }
  for (const key of ['originalError', 'meta', 'driverAdapterError', 'cause', 'constraint']) {
    const found = fieldsOf(Reflect.get(error, key), depth + 1)
    if (found.length > 0) return found
  }
  return []
}
