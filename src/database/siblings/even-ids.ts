type Args = Readonly<Record<string, unknown>>

/**
 * The same ids, the last of them repeated until their number is a power of two: lists of any length make few different
 * statements then, which PostgreSQL has planned already.
 */
export function evenlyMany<Id>(ids: readonly Id[]): Id[] {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, ids.length)))
  return [...ids, ...ids.slice(-1).flatMap(last => Array<Id>(count - ids.length).fill(last))]
}

/** Arguments of Prisma's `findMany` that name items by their ids, alone or beside a filter, with evenly many of them. */
export function withEvenIds(args: Args): Args {
  const where = isObject(args.where) ? args.where : {}
  const both = Array.isArray(where.AND) ? where.AND.map(part => (isObject(part) ? withEvenIn(part) : part)) : undefined
  return { ...args, ...(args.where !== undefined && { where: { ...withEvenIn(where), ...(both && { AND: both }) } }) }
}

function withEvenIn(where: Args): Args {
  const { id } = where
  return isObject(id) && Array.isArray(id.in) && id.in.length > 0
    ? { ...where, id: { ...id, in: evenlyMany(id.in) } }
    : where
}

function isObject(value: unknown): value is Args {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
