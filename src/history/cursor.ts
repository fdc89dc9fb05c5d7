import { badInput } from '../errors.ts'

type Place = { readonly publishedAt: string; readonly id: string }

const shape = /^(?<publishedAt>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\/(?<id>[0-9a-f-]{36})$/

/** Where a page of updates ends, as a text for the next request; null when there is none. */
export function encodeCursor(
  last: { readonly id: unknown; readonly publishedAt?: unknown } | undefined,
): string | null {
  if (!(last?.publishedAt instanceof Date)) return null
  return Buffer.from(`${last.publishedAt.toISOString()}/${String(last.id)}`).toString('base64url')
}

/** Throws BAD_USER_INPUT for anything that is no `endCursor` of a page. */
export function decodeCursor(cursor: string): Place {
  const { publishedAt, id } = shape.exec(Buffer.from(cursor, 'base64url').toString())?.groups ?? {}
  if (publishedAt === undefined || id === undefined) throw badInput('after: this is not the `endCursor` of a page.')
  return { publishedAt, id }
}
