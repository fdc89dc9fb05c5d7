import { connectionOptions } from '../connection.ts'

const DEFAULT_SCHEMA = 'newsroom'

/** The PostgreSQL schema that a database URL selects with `?schema=`. */
export function schemaInUrl(url: string): string {
  return queryOf(url).get('schema') ?? DEFAULT_SCHEMA
}

/** The same URL, selecting the given schema. */
export function urlWithSchema(url: string, schema: string): string {
  const query = queryOf(url)
  query.set('schema', schema)
  return `${url.split('?')[0]}?${query}`
}

/** Whether two URLs lead to the same database of the same server, whatever schema they select. */
export function isSameDatabase(a: string, b: string): boolean {
  const [first, second] = [connectionOptions(a), connectionOptions(b)]
  return first.host === second.host && first.port === second.port && first.database === second.database
}

// Not `new URL`, which refuses PostgreSQL's URLs of a socket (`postgresql://user@/database?host=/directory`).
function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split('?')[1] ?? '')
}
