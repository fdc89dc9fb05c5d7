import type { Context } from '../../generated/keystone/types.ts'
import { published } from '../../schema/published.ts'
import { presentCitation, presentRow, presentSource, presentWithdrawnStory } from '../publishing/present.ts'
import type { JsonValue, Row } from '../publishing/row.ts'
import { textOf } from '../publishing/row.ts'
import { batched } from './batched.ts'
import type { BothPerspectives, ComparedList } from './load-both.ts'
import { loadBoth } from './load-both.ts'
import { ownedRelations } from './owned-relations.ts'
import { sameBody } from './same-body.ts'
import type { FieldDifference } from './snapshot.ts'
import { fieldOf, valueOf } from './snapshot.ts'

/** How an item stands to what the public sees of it. */
export type Publication = {
  readonly state: 'never_published' | 'published' | 'published_with_changes'
  /** The newsroom's fields that differ from the public's: `was` is public, `is` is what a publication would make of it. */
  readonly differences: readonly FieldDifference[]
  readonly publishedAt: Date | null
}

/** How an item of one list stands to what is public; a list of items takes one statement. */
export function publicationOf(listKey: ComparedList): (context: Context, id: string) => Promise<Publication> {
  const load = batched<Publication>(async (context, ids) => {
    const items = await loadBoth(context.prisma, listKey, ids)
    return new Map(items.map(item => [item.newsroom.id, comparePerspectives(listKey, item)]))
  })
  return async (context, id) =>
    (await load(context, id)) ?? { state: 'never_published', differences: [], publishedAt: null }
}

function comparePerspectives(listKey: ComparedList, item: BothPerspectives): Publication {
  if (item.published === null) return { state: 'never_published', differences: [], publishedAt: null }
  const differences = publicDifferences(listKey, item, item.published)
  return {
    state: differences.length === 0 ? 'published' : 'published_with_changes',
    differences,
    publishedAt: item.publishedAt === null ? null : new Date(`${item.publishedAt}Z`),
  }
}

/** The fields in which the public row of an item differs from what a publication would make of it now. */
export function publicDifferences(listKey: ComparedList, item: BothPerspectives, seen: Row): FieldDifference[] {
  const presented = presentItem(listKey, item)
  const fields = new Set([...Object.keys(presented).map(fieldOf), ...fieldNames(listKey, item)])
  const differences = [...fields]
    .filter(field => field !== 'id')
    .map(field => ({ field, was: valueOf(seen, field), is: valueOf(presented, field) }))
    .filter(({ field, was, is }) =>
      field === 'body' ? !sameBody(was, is) : JSON.stringify(was) !== JSON.stringify(is),
    )
  return hasOtherEvidence(item)
    ? [...differences, { field: 'citations', was: idsOf(item.publishedCitations), is: idsOf(item.citations) }]
    : differences
}

/** A withdrawn story has no parts in public. */
function fieldNames(listKey: ComparedList, { newsroom }: BothPerspectives): string[] {
  return newsroom.status === 'withdrawn' ? [] : (ownedRelations[listKey] ?? []).map(({ field }) => field)
}

function presentItem(listKey: ComparedList, { newsroom, published: seen }: BothPerspectives): Row {
  const links = Object.fromEntries((ownedRelations[listKey] ?? []).map(({ field }) => [field, newsroom[field] ?? []]))
  if (listKey === 'Source') return { ...presentSource(newsroom), ...links, id: newsroom.id }
  if (newsroom.status === 'withdrawn') return presentWithdrawnStory(newsroom, seen ?? newsroom)
  return { ...presentRow(listKey, newsroom), ...links, id: newsroom.id }
}

function hasOtherEvidence({ citations, publishedCitations }: BothPerspectives): boolean {
  const presented = new Map(citations.map(citation => [citation.id, presentedCitation(citation)]))
  return (
    publishedCitations.length !== citations.length ||
    publishedCitations.some(known => citationDifferences(known, presented.get(known.id)).length > 0)
  )
}

/** A citation as a publication would make it now. */
export function presentedCitation(citation: BothPerspectives['citations'][number]): Row {
  return presentCitation(citation, { id: textOf(citation.source), protection: citation.protection })
}

/** The public fields of a citation that differ; all of them when the newsroom has it no more. */
export function citationDifferences(known: Row, presented: Row | undefined): string[] {
  return published.Citation.filter(
    field => field in known && JSON.stringify(known[field]) !== JSON.stringify(presented?.[field]),
  )
}

const idsOf = (rows: readonly Row[]): JsonValue => rows.map(({ id }) => id).toSorted()
