import type { AuditAction } from '../vocabulary/audit.ts'
import { connectClient } from '../database/connection.ts'

const action: AuditAction = 'backup_written'

/** Writes down that a backup is about to be written: no file without a record of it. Whoever may do that is no person of the newsroom. */
export async function recordBackup(url: string, details: { file: string; secrets: boolean }): Promise<void> {
  const client = await connectClient(url)
  try {
    await client.query(
      `insert into newsroom."AuditEvent" (id, action, "occurredAt", details)
       values (gen_random_uuid(), $1, now() at time zone 'utc', $2)`,
      [action, JSON.stringify(details)],
    )
  } finally {
    await client.end()
  }
}
