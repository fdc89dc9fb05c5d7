import type { attributions, credibilities, directnesses, stances } from '../../src/vocabulary/citation.ts'
import type { originBases, reliabilities, sourceKinds } from '../../src/vocabulary/source.ts'

/** A source and what it says about a claim, as somebody types it. */
export type Cite = {
  /** What stands in the field: a web address, a title, or the label of the source that was chosen. */
  source: string
  /** The source that was chosen among those that the newsroom has. */
  sourceId: string | null
  title: string
  publisher: string
  /** The entity that the publisher is, where the newsroom has one. */
  publisherId: string | null
  /** A day, YYYY-MM-DD. */
  publishedOn: string
  authors: string
  language: string
  kind: keyof typeof sourceKinds
  reliability: keyof typeof reliabilities
  originBasis: keyof typeof originBases
  quote: string
  stance: keyof typeof stances
  directness: keyof typeof directnesses
  attribution: keyof typeof attributions
  credibility: keyof typeof credibilities
}

export const noCite: Cite = {
  source: '',
  sourceId: null,
  title: '',
  publisher: '',
  publisherId: null,
  publishedOn: '',
  authors: '',
  language: '',
  kind: 'news_report',
  reliability: 'F',
  originBasis: 'unstated',
  quote: '',
  stance: 'supports',
  directness: 'secondary',
  attribution: 'on_record',
  credibility: 'c6',
}

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text.trim())

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text.trim()) && !Number.isNaN(Date.parse(text))

/** Whether it names a source. */
export const isCited = ({ source }: Cite): boolean => source.trim() !== ''

/** The citation as its create input; the source is made with it when the newsroom does not have it. */
export function citationInput(cite: Cite): Record<string, unknown> {
  const { sourceId, quote, stance, directness, attribution, credibility } = cite
  return {
    ...{ stance, directness, attribution, credibility },
    quoteExact: quote.trim(),
    source: sourceId === null ? { create: sourceInput(cite) } : { connect: { id: sourceId } },
  }
}

function sourceInput(cite: Cite): Record<string, unknown> {
  const { kind, reliability, originBasis } = cite
  const words = cite.source.trim()
  const judged = { kind, reliability, originBasis }
  if (!isAddress(words)) return { ...judged, title: words }
  const publisher = cite.publisher.trim()
  return {
    ...judged,
    url: words,
    title: cite.title.trim() || proposeTitle(words),
    authors: cite.authors,
    language: cite.language,
    ...(isDay(cite.publishedOn) && { publishedAt: `${cite.publishedOn.trim()}T00:00:00.000Z` }),
    ...(cite.publisherId !== null
      ? { publisher: { connect: { id: cite.publisherId } } }
      : publisher !== '' && { publisher: { create: { name: publisher, kind: 'organization' } } }),
  }
}

/** The last words of an address, until somebody writes a better title. */
export function proposeTitle(address: string): string {
  const { hostname, pathname } = URL.canParse(address) ? new URL(address) : { hostname: address, pathname: '' }
  const last = pathname.split('/').findLast(part => /[a-z]{3}/i.test(part)) ?? ''
  const words = decoded(last)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === '' ? hostname : `${words.charAt(0).toUpperCase()}${words.slice(1)} (${hostname})`
}

/** An address may hold a percent sign that begins nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
