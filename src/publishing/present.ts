import type { PublishedList } from '../../schema/published.ts'
import { published, publishedOfProtectedSource } from '../../schema/published.ts'
import { isAttributable } from '../rules/off-the-record.ts'
import type { JsonValue, Row } from './row.ts'
import { textOf } from './row.ts'

/** A newsroom row as the public may see it: the columns of the allow-list and nothing else. */
export function presentRow(listKey: PublishedList, row: Row): Row {
  const allowed = new Set<string>(['id', ...published[listKey]].flatMap(columnsOf))
  const columns = Object.entries(row).filter(([column]) => allowed.has(column))
  return { ...Object.fromEntries(columns), id: row.id }
}

/** An image is kept in columns of its own, every other field in one of its name. */
export function columnsOf(field: string): string[] {
  if (field !== 'heroImage') return [field]
  return ['id', 'filesize', 'width', 'height', 'extension'].map(part => `${field}_${part}`)
}

/** A claim as the public may see it; which claim takes its place is a relation, and written as one. */
export function presentClaim(row: Row): Row {
  const { supersededBy: _successor, ...present } = presentRow('Claim', row)
  return { ...present, id: row.id }
}

/** A source as the public may see it; of a protected one exactly its attribution and the reason (content model, Source). */
export function presentSource(row: Row): Row {
  const present = presentRow('Source', row)
  return row.protection === 'public' ? present : emptiedExcept(present, publishedOfProtectedSource)
}

/** What is told of a citation that is nobody's. */
export const keptOfUnattributable: readonly string[] = ['claim', 'stance', 'directness', 'attribution', 'credibility']

/**
 * A citation as the public may see it. On deep background it counts but is attributed to nobody; of a protected
 * source nothing is told that would help to find the words.
 */
export function presentCitation(row: Row, source: Row | undefined): Row {
  const present = presentRow('Citation', row)
  if (!isAttributable({ attribution: textOf(row.attribution) })) {
    return emptiedExcept(present, keptOfUnattributable)
  }
  if (source?.protection === 'public' && row.attribution === 'on_record') return present
  const unplaced = { ...present, quotePrefix: '', quoteSuffix: '', locator: '' }
  // On background the words may be printed and the name may not: a source that goes by its name is left out.
  return source === undefined || source.protection === 'public' ? { ...unplaced, source: null } : unplaced
}

/**
 * What a reader finds of a withdrawn story: that it was there, under the name that they know, and the notice. `seen` is what
 * the public had of it; another name that nobody has published stays in the newsroom.
 */
export function presentWithdrawnStory(row: Row, seen: Row): Row {
  const { title = null, slug = null, urgency = null } = seen
  return emptiedExcept(presentRow('Story', { ...row, title, slug, urgency }), [
    ...['title', 'slug', 'status', 'urgency', 'notice', 'version'],
    ...['firstPublishedAt', 'lastPublishedAt', 'lastMaterialChangeAt'],
  ])
}

function emptiedExcept(row: Row, kept: readonly string[]): Row {
  const columns = Object.entries(row).map(([column, value]) => [
    column,
    kept.includes(column) ? value : emptied(column, value),
  ])
  return { ...Object.fromEntries(columns), id: row.id }
}

/** Texts are never null in the database, so an absent one is empty; so is a document, and what several items are linked by. */
function emptied(column: string, value: JsonValue): JsonValue {
  if (Array.isArray(value)) return []
  return typeof value === 'string' && textColumns.has(column) ? '' : null
}

/** Those that are empty where they have nothing; all others are null. */
export const textColumns: ReadonlySet<string> = new Set([
  ...['title', 'url', 'archiveUrl', 'authors', 'language', 'publicAttribution', 'anonymityReason'],
  ...['quoteExact', 'quotePrefix', 'quoteSuffix', 'locator'],
  ...['dek', 'byline', 'heroImageAlt', 'heroImageCredit', 'notice'],
])
