import type { Database } from '../database/query.ts'
import type { Row } from './row.ts'

/**
 * Takes out of the public what would lead to a source that is protected, wherever it stands: the places of its words in
 * every story, and earlier changes that tell of it. Updates never change, but for this: protecting a source comes first,
 * and the newsroom keeps the record.
 */
export async function redactProtectedSources(database: Database, sources: readonly Row[]): Promise<void> {
  const ids = sources.filter(({ protection }) => protection !== 'public').map(({ id }) => id)
  if (ids.length === 0) return
  await database.$executeRawUnsafe(
    `update published."Citation" set "quotePrefix" = '', "quoteSuffix" = '', locator = ''
     where source = any($1::uuid[]) and ("quotePrefix", "quoteSuffix", locator) <> ('', '', '')`,
    ids,
  )
  await database.$executeRawUnsafe(
    `update published."Change" set was = '', "is" = '' where source = any($1::uuid[]) and (was, "is") <> ('', '')`,
    ids,
  )
  await database.$executeRawUnsafe(
    `delete from published."_SourceLineage" where "A" = any($1::uuid[]) or "B" = any($1::uuid[])`,
    ids,
  )
}
