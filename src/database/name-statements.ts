import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

/** Statements that a connection keeps, each with its plan: some 100 kB of PostgreSQL's memory. */
const maxNamed = 200
/** Asked for this often, a statement is worth keeping. */
const oftenEnough = 3

const isPlanned = /^\s*(select|insert|update|delete|with)\b/i

/**
 * Names for statements that come again and again: PostgreSQL keeps what is named and plans it no more. The others get
 * none, which is the empty name.
 */
export function nameStatements(): (statement: { readonly sql: string }) => string {
  const names = new Map<string, string>()
  const asked = new LRUCache<string, number>({ max: 2_000 })
  return ({ sql }) => {
    const name = names.get(sql)
    if (name !== undefined) return name
    if (names.size >= maxNamed || !isPlanned.test(sql)) return ''
    const times = (asked.get(sql) ?? 0) + 1
    asked.set(sql, times)
    if (times < oftenEnough) return ''
    asked.delete(sql)
    const made = createHash('sha256').update(sql).digest('base64url')
    names.set(sql, made)
    return made
  }
}
