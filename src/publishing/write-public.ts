import type { PublishedList } from '../../schema/published.ts'
import type { Database } from '../database/query.ts'
import { linkTables } from './link-tables.ts'
import type { Row } from './row.ts'
import { sortedById } from './row.ts'

/** Rows as the public may see them, by list. */
export type PublicRows = Readonly<Partial<Record<PublishedList, readonly Row[]>>>

/** Lists whose rows others point at come first. */
const writeOrder: readonly PublishedList[] = [
  ...(['Publisher', 'Entity', 'Topic', 'Source', 'Claim'] as const),
  ...(['OpenQuestion', 'WatchItem', 'Story', 'Citation', 'Update', 'Change', 'Redirect'] as const),
]

/** Writes rows over what the public has of them; a statement a list, whatever the number of rows. */
export async function writePublicRows(database: Database, rows: PublicRows): Promise<void> {
  for (const list of writeOrder) await writeRows(database, `published."${list}"`, rows[list] ?? [])
}

/** Inserts rows, or replaces what they change; equal rows are not touched. All rows have the columns of the first. */
export async function writeRows(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first).map(column => `"${column}"`)
  const changed = columns.filter(column => column !== '"id"')
  await database.$executeRawUnsafe(
    `insert into ${table} as existing (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (id) do update set ${changed.map(column => `${column} = excluded.${column}`).join(', ')}
     where (${changed.map(column => `existing.${column}`).join(', ')})
       is distinct from (${changed.map(column => `excluded.${column}`).join(', ')})`,
    JSON.stringify(sortedById(rows)),
  )
}

/** Removes what the public has of the evidence for these claims and the newsroom has no more. */
export async function removeLostCitations(database: Database, rows: PublicRows): Promise<void> {
  await database.$executeRawUnsafe(
    `delete from published."Citation" where claim = any($1::uuid[]) and id <> all($2::uuid[])`,
    ids(rows.Claim),
    ids(rows.Citation),
  )
}

/** Which claim takes the place of another: public when both are, as every relation. */
async function writeSuccessors(database: Database, claimIds: readonly string[]): Promise<void> {
  await database.$executeRawUnsafe(
    `update published."Claim" claim set "supersededBy" = successor.id
     from newsroom."Claim" kept left join published."Claim" successor on successor.id = kept."supersededBy"
     where kept.id = claim.id
       and (claim.id = any($1::uuid[]) or kept."supersededBy" = any($1::uuid[]))
       and claim."supersededBy" is distinct from successor.id`,
    claimIds,
  )
}

/**
 * Makes the public relations of these rows those of the newsroom. A relation is public when both ends are, and goes
 * when the newsroom has it no more.
 */
export async function writePublicLinks(database: Database, rows: PublicRows): Promise<void> {
  await writeSuccessors(database, ids(rows.Claim))
  for (const { table, A, B, settledBy } of linkTables) {
    const settledA = settledBy.includes('A') ? ids(rows[A]) : []
    const settledB = settledBy.includes('B') ? ids(rows[B]) : []
    if (settledA.length + settledB.length === 0) continue
    await database.$executeRawUnsafe(
      `delete from published."${table}" link
       where (link."A" = any($1::uuid[]) or link."B" = any($2::uuid[]))
         and not exists (
           select from newsroom."${table}" kept where kept."A" = link."A" and kept."B" = link."B"
         )`,
      settledA,
      settledB,
    )
    await database.$executeRawUnsafe(
      `insert into published."${table}" ("A", "B")
       select link."A", link."B" from newsroom."${table}" link
       join published."${A}" a on a.id = link."A"
       join published."${B}" b on b.id = link."B"
       where (link."A" = any($1::uuid[]) or link."B" = any($2::uuid[]))
         ${A === 'Source' ? `and a.protection = 'public' and b.protection = 'public'` : ''}
         ${A === 'Story' ? `and a.status <> 'withdrawn'` : ''} ${B === 'Story' ? `and b.status <> 'withdrawn'` : ''}
       on conflict do nothing`,
      settledA,
      settledB,
    )
  }
}

function ids(rows: readonly Row[] | undefined): string[] {
  return (rows ?? []).map(({ id }) => id)
}
