import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Change } from './change.ts'
import { presentSource } from './present.ts'
import type { Row } from './row.ts'
import { writeRows } from './write-public.ts'

/**
 * Takes out of the public who a protected source is, wherever it stands: in its own row, in the places of its words in
 * every story, in earlier changes that tell of it, and in the record of what was public. Updates never change, but for
 * this: protecting a source comes first, and the newsroom keeps its own record.
 */
export async function redactProtectedSources(database: Database): Promise<void> {
  const sources = await queryJson<Row[]>(
    database,
    `select coalesce(jsonb_agg(to_jsonb(kept)), '[]') as answer
     from newsroom."Source" kept join published."Source" using (id) where kept.protection <> 'public'`,
  )
  await redactUnattributable(database)
  if (sources.length === 0) return
  const presented = sources.map(presentSource)
  await writeRows(database, 'published."Source"', presented)
  const ids = sources.map(({ id }) => id)
  await database.$executeRawUnsafe(
    `update published."Citation" set "quotePrefix" = '', "quoteSuffix" = '', locator = ''
     where source = any($1::uuid[]) and ("quotePrefix", "quoteSuffix", locator) <> ('', '', '')`,
    ids,
  )
  await database.$executeRawUnsafe(
    // By the newsroom's record, which still knows the source when the public has it no more.
    `update published."Change" told set was = '', "is" = '' from newsroom."Change" kept
     where kept.id = told.id and kept.source = any($1::uuid[]) and (told.was, told."is") <> ('', '')`,
    ids,
  )
  await database.$executeRawUnsafe(
    `delete from published."_SourceLineage" where "A" = any($1::uuid[]) or "B" = any($1::uuid[])`,
    ids,
  )
  await redactRecord(database, ids, columnsOf(presented))
}

/**
 * What was public in the past, and is protected or not for attribution by now, is forgotten there as well: whoever asks
 * how a story stood then is told no more than whoever asks how it stands.
 */
async function redactRecord(database: Database, ids: readonly string[], columns: readonly string[]): Promise<void> {
  await database.$executeRawUnsafe(
    `update record."Source" seen set (${columns.join(', ')}) =
       (${columns.map(column => `present.${column}`).join(', ')})
     from published."Source" present where present.id = seen.id and seen.id = any($1::uuid[])`,
    ids,
  )
  await database.$executeRawUnsafe(
    `update record."Citation" set "quotePrefix" = '', "quoteSuffix" = '', locator = '' where source = any($1::uuid[])`,
    ids,
  )
  await database.$executeRawUnsafe(
    `delete from record."_SourceLineage" where "A" = any($1::uuid[]) or "B" = any($1::uuid[])`,
    ids,
  )
  await database.$executeRawUnsafe(
    `update record."Change" told set was = '', "is" = '' from newsroom."Change" kept
     where kept.id = told.id and kept.source = any($1::uuid[])`,
    ids,
  )
}

const columnsOf = ([row]: readonly Row[]): string[] => Object.keys(row ?? {}).map(column => `"${column}"`)

/** Names and words that were given on the record once, and are not any more. */
async function redactUnattributable(database: Database): Promise<void> {
  await database.$executeRawUnsafe(
    `update record."Citation" seen set source = case when source.protection = 'public' then null else seen.source end,
       "quotePrefix" = '', "quoteSuffix" = '', locator = '',
       "quoteExact" = case when kept.attribution = 'background' then seen."quoteExact" else '' end
     from newsroom."Citation" kept left join newsroom."Source" source on source.id = kept.source
     where kept.id = seen.id and kept.attribution <> 'on_record' and seen.attribution = 'on_record'`,
  )
}

/**
 * What the public knew of the sources, but for those that are protected from now on: what they were is not told again,
 * not even as what it was.
 */
export function withoutNames(known: readonly Row[], presented: readonly Row[] = []): Row[] {
  const nameless = namelessById(presented)
  return known.map(source => {
    const present = nameless.get(source.id)
    return present === undefined ? source : { ...source, ...present, derivedFrom: [] }
  })
}

/** That a source is protected from now on is a change, and all that is told of it. */
export function protectionChanges(known: readonly Row[], presented: readonly Row[] = []): Change[] {
  const nameless = namelessById(presented)
  return known
    .filter(({ id, protection }) => protection !== null && nameless.has(id))
    .map(({ id }) => ({
      kind: 'source_changed',
      materiality: 'minor',
      field: 'protection',
      was: '',
      is: '',
      source: id,
    }))
}

function namelessById(presented: readonly Row[]): Map<string, Row> {
  return new Map(presented.filter(({ protection }) => protection === null).map(row => [row.id, row]))
}
