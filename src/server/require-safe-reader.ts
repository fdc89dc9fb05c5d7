import { connectClient } from '../database/connection.ts'
import { StartupError } from '../database/startup-error.ts'

type Rights = { readonly name: string; readonly isMighty: boolean; readonly forbidden: readonly string[] }

/** What the delivery API may see: what is public, what was, and what is searched. */
const readable: readonly string[] = ['published', 'record', 'search']

/**
 * Throws unless the account of the delivery API sees what is public and nothing else: its queries come from everybody, so
 * no mistake of ours may be enough to show them more.
 */
export async function requireSafeReader(url: string): Promise<void> {
  const client = await connectClient(url)
  try {
    const { rows } = await client.query<Rights>(
      `select current_user::text as name,
         (select rolsuper or rolcreaterole or rolbypassrls or rolreplication from pg_roles where rolname = current_user)
           as "isMighty",
         array(select nspname::text from pg_namespace
           where nspname !~ '^pg_' and nspname <> all ($1) and has_schema_privilege(oid, 'usage')
             and exists (select from pg_class where relnamespace = pg_namespace.oid
               and relkind in ('r', 'p', 'v', 'm') and has_any_column_privilege(oid, 'select'))
           order by 1) as forbidden`,
      [[...readable, 'information_schema', 'public']],
    )
    const problem = rows[0] === undefined ? undefined : problemOf(rows[0])
    if (problem !== undefined) throw new StartupError(problem)
  } finally {
    await client.end()
  }
}

function problemOf({ name, isMighty, forbidden }: Rights): string | undefined {
  const advice = 'leave SOFAR_READER_DATABASE_URL out, or name an account that reads schema “published” only.'
  if (isMighty) return `The delivery API would run as “${name}”, who may do anything in the database: ${advice}`
  if (forbidden.length === 0) return undefined
  return `The delivery API would run as “${name}”, who can read schema ${forbidden.join(', ')}: ${advice}`
}
