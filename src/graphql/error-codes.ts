const wrappers = ['cause', 'originalError', 'meta', 'driverAdapterError'] as const

/** Codes of an error, kinds as Prisma's adapter calls them, and those of what it was made from: Prisma wraps its adapter's errors, and graphql-js all of them. */
export function* codesOf(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 6) return
  for (const key of ['code', 'originalCode', 'kind']) {
    const code: unknown = Reflect.get(error, key)
    if (typeof code === 'string') yield code
  }
  for (const key of wrappers) yield* codesOf(Reflect.get(error, key), depth + 1)
}
