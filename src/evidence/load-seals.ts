import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'

/** What the approvals of these claims saw, by claim. */
export async function loadSeals(database: Database, claimIds: readonly string[]): Promise<Map<string, string>> {
  if (claimIds.length === 0) return new Map()
  const seals = await queryJson<Record<string, string>>(
    database,
    `select coalesce(jsonb_object_agg(id, "approvalSeal"), '{}') as answer from newsroom."Claim" where id = any($1::uuid[])`,
    claimIds,
  )
  return new Map(Object.entries(seals))
}
