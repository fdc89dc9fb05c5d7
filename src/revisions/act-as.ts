import type { Database } from '../database/query.ts'

type Actor = {
  /** The id of the person; undefined when the system acts by itself. */
  readonly user: string | undefined
  /** What they do, such as the name of the mutation. */
  readonly action: string
}

/** Tells the database, until the end of the transaction, who saves what follows: it writes the revisions itself. */
export async function actAs(database: Database, { user, action }: Actor): Promise<void> {
  await database.$queryRawUnsafe(
    `select set_config('sofar.actor', $1, true), set_config('sofar.action', $2, true)`,
    user ?? '',
    action,
  )
}
