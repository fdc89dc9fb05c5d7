import type { Database } from '../database/query.ts'

/** Links the audit events whose transactions have ended to those before, in whatever number of processes at once. */
export async function linkEvents(database: Database): Promise<void> {
  await database.$queryRawUnsafe('select sofar_audit.link_events()')
}
