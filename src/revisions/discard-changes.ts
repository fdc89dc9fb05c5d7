import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { badInput } from '../errors.ts'
import type { JsonValue, Row } from '../publishing/row.ts'
import { textOf } from '../publishing/row.ts'
import { anyList } from './any-list.ts'
import type { BothPerspectives, ComparedList } from './load-both.ts'
import { loadBoth } from './load-both.ts'
import { citationDifferences, presentedCitation, publicDifferences } from './publication.ts'
import { saveAs } from './restore.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Takes an item back to what the public sees of it: its public fields, its relations, and the evidence for a claim.
 * What is not for the public stays, and so do parts that would not go out yet. Saves through the ordinary validation,
 * inside the transaction of `context`; throws BAD_USER_INPUT when the public has never seen it.
 */
export async function discardChanges(context: Context, listKey: ComparedList, id: string): Promise<void> {
  const [item] = await loadBoth(context.prisma, listKey, [id])
  if (item === undefined || item.published === null) {
    throw badInput(
      'The public has never seen this, so there is nothing to go back to. Earlier versions are in its history.',
    )
  }
  await saveAs(context, listKey, publicState(listKey, item, item.published))
  if (listKey === 'Claim') await discardEvidence(context, item)
}

function publicState(listKey: ComparedList, item: BothPerspectives, published: Row): Snapshot {
  const fields = publicDifferences(listKey, item, published).filter(({ field }) => field !== 'citations')
  const values = fields.map(({ field, was }): [string, JsonValue] => {
    const leftOut = item.leftOut[field]
    return [field, Array.isArray(was) && leftOut !== undefined ? sorted([...was, ...leftOut]) : was]
  })
  const pictures = Object.entries(published).filter(([column]) => column.includes('_'))
  return { ...Object.fromEntries([...values, ...pictures]), id: published.id }
}

/** As the snapshots have them. */
function sorted(ids: readonly JsonValue[]): string[] {
  return ids.map(textOf).toSorted()
}

async function discardEvidence(context: Context, { citations, publishedCitations }: BothPerspectives): Promise<void> {
  const kept = new Map(citations.map(citation => [citation.id, citation]))
  for (const known of publishedCitations) {
    const citation = kept.get(known.id)
    if (citation === undefined) await bringBack(context, known.id)
    else
      await saveAs(context, 'Citation', publicCitation(known, citationDifferences(known, presentedCitation(citation))))
  }
  const publicIds = new Set(publishedCitations.map(({ id }) => id))
  const added = citations.filter(({ id }) => !publicIds.has(id)).map(({ id }) => ({ id }))
  if (added.length > 0) await anyList(context).db.Citation?.deleteMany({ where: added })
}

/** The public does not tell all of a citation that is not on the record; what it does not tell stays. */
function publicCitation(known: Row, differences: readonly string[]): Snapshot {
  const untold = known.attribution === 'on_record' ? [] : ['source', 'quotePrefix', 'quoteSuffix', 'locator']
  const untoldWords = known.attribution === 'deep_background' ? ['quoteExact'] : []
  const told = differences.filter(field => ![...untold, ...untoldWords].includes(field))
  return { ...Object.fromEntries(told.map(field => [field, known[field] ?? null])), id: known.id }
}

/** Evidence that was removed, as it last was: the public may not know all of it. */
async function bringBack(context: Context, citationId: string): Promise<void> {
  const latest = await queryJson<Snapshot | null>(
    context.prisma,
    `select (select snapshot from newsroom."Revision" where "itemType" = 'Citation' and "itemId" = $1 and snapshot is not null
       order by number desc limit 1) as answer`,
    citationId,
  )
  if (latest !== null) await saveAs(context, 'Citation', latest)
}
