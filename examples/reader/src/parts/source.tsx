import type { EvidenceFragment, SourceLineFragment } from '../generated/graphql.ts'
import {
  attributions,
  credibilities,
  directnesses,
  reliabilities,
  sourceKinds,
  sourceStatuses,
  stances,
} from '../words/source.ts'
import { Link, OutLink } from './link.tsx'
import { Moment } from './moment.tsx'

export type Cited = EvidenceFragment & { readonly source: SourceLineFragment | null }

/** What a source is called in a sentence. */
export function nameOf(source: SourceLineFragment | null): string {
  if (source === null) return 'A source that we may not attribute this to'
  return source.title || source.publicAttribution || 'A source that we protect'
}

/** Who says so, in one line; the name leads to all that rests on it. */
export function SourceName({ source }: { source: SourceLineFragment | null }) {
  if (source === null) return <span class="source-name">{nameOf(source)}</span>
  return (
    <span class="source-name">
      <Link to={`/sources/${source.id}`}>{nameOf(source)}</Link>
      {source.publisher !== null && <>, {source.publisher.name}</>}
      {source.publishedAt !== null && (
        <>
          , <Moment at={source.publishedAt} />
        </>
      )}
    </span>
  )
}

/** A source with what it says about a claim, word for word. */
export function EvidenceItem({ citation }: { citation: Cited }) {
  const { source, stance, directness, attribution, rating, quoteExact, locator, textFragmentUrl } = citation
  const status = source?.status ? sourceStatuses[source.status] : ''
  return (
    <li class={`evidence stance-${stance}`}>
      <p class="evidence-line">
        <SourceName source={source} /> <span class="stance">{stances[stance]}</span>.
      </p>
      {quoteExact !== '' && (
        <blockquote {...(textFragmentUrl !== null && { cite: textFragmentUrl })}>
          <p>“{quoteExact}”</p>
        </blockquote>
      )}
      <ul class="facts">
        {source?.kind ? <li>{sourceKinds[source.kind]}</li> : null}
        <li>{directnesses[directness]}</li>
        {attributions[attribution] !== '' && <li>{attributions[attribution]}</li>}
        {locator !== '' && <li>{locator}</li>}
        {rating !== null && <li>{ratingWords(rating)}</li>}
        {source !== null && source.anonymityReason !== '' && <li>Not named: {source.anonymityReason}</li>}
        {status !== '' && (
          <li>
            <strong>{status}</strong>
          </li>
        )}
        <SourceLink address={textFragmentUrl ?? source?.url ?? ''} isQuote={textFragmentUrl !== null} />
      </ul>
    </li>
  )
}

function SourceLink({ address, isQuote }: { address: string; isQuote: boolean }) {
  if (address === '') return null
  return (
    <li>
      <OutLink to={address} class="out">
        {isQuote ? 'Read the words where they stand' : 'Read the source'}
      </OutLink>
    </li>
  )
}

function ratingWords(rating: string): string {
  const reliability = new Map<string, string>(Object.entries(reliabilities)).get(rating.charAt(0)) ?? ''
  return `Rated ${rating}: ${reliability}; ${credibilities[rating.charAt(1)] ?? ''}`
}
