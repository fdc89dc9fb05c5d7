import type { ClaimEvidenceFragment } from '../generated/graphql.ts'
import { claimKinds, confidences, responses, retractionReasons } from '../words/claim.ts'
import { Badge, Standing } from './badge.tsx'
import { Link } from './link.tsx'
import { Moment } from './moment.tsx'
import type { Cited } from './source.tsx'
import { EvidenceItem, SourceName, nameOf } from './source.tsx'

/** A claim in a story: the statement, how it stands, who says so; folded below it, why and on what evidence. */
export function ClaimItem({ claim }: { claim: ClaimEvidenceFragment }) {
  const supporting = claim.citations.filter(({ stance }) => stance === 'supports')
  return (
    <li class={`claim ${claim.importance}`} id={`claim-${claim.slug}`}>
      <p class="statement">
        <Link to={`/claims/${claim.slug}`}>{claim.text}</Link>
      </p>
      <ClaimBadges claim={claim} />
      <Retraction claim={claim} />
      {supporting.length > 0 && (
        <p class="who">
          <span class="says">According to</span> <SaidBy citations={supporting} />
        </p>
      )}
      <details>
        <summary>{summaryOf(claim)}</summary>
        <Reasons claim={claim} />
        <Evidence citations={claim.citations} />
      </details>
    </li>
  )
}

export function ClaimBadges({ claim }: { claim: ClaimEvidenceFragment }) {
  const { assessment, kind, likelihood, retractedAt } = claim
  return (
    <p class="badges">
      <Badge group="assessment" value={retractedAt === null ? assessment : 'retracted'} />
      {kind in claimKinds && <Badge group="kind" value={kind} />}
      {likelihood !== null && <Badge group="likelihood" value={likelihood} />}
    </p>
  )
}

export function Retraction({ claim }: { claim: ClaimEvidenceFragment }) {
  const { retractedAt, retractionReason, retractionNote, supersededBy } = claim
  if (retractedAt === null) return null
  const reason = retractionReason === null ? '' : retractionReasons[retractionReason]
  return (
    <p class="note retraction">
      <strong>
        Retracted on <Moment at={retractedAt} />.
      </strong>{' '}
      {[reason, retractionNote].filter(Boolean).join(' ')}
      {supersededBy !== null && (
        <>
          {' '}
          Read instead: <Link to={`/claims/${supersededBy.slug}`}>{supersededBy.text}</Link>
        </>
      )}
    </p>
  )
}

/** Why it is judged so, who was heard, and what else it rests on. */
export function Reasons({ claim }: { claim: ClaimEvidenceFragment }) {
  const { rationale, confidence, response, responseText, claimant, claimedAt, dependsOn } = claim
  return (
    <div class="reasons">
      {rationale !== '' && <p>{rationale}</p>}
      {confidence !== null && <p>{confidences[confidence]}</p>}
      {claimant !== null && (
        <p>
          Said by {claimant.name}
          {claimedAt !== null && (
            <>
              {' '}
              on <Moment at={claimedAt} />
            </>
          )}
          .
        </p>
      )}
      {responses[response] !== '' && (
        <p>
          {responses[response]} {responseText !== '' && <q>{responseText}</q>}
        </p>
      )}
      {dependsOn.length > 0 && (
        <>
          <p>It rests on:</p>
          <ClaimLines claims={dependsOn} />
        </>
      )}
    </div>
  )
}

export function Evidence({ citations }: { citations: readonly Cited[] }) {
  if (citations.length === 0) return <p class="empty">No source is cited.</p>
  return (
    <ul class="evidence-list">
      {citations.map(citation => (
        <EvidenceItem citation={citation} />
      ))}
    </ul>
  )
}

type Line = Pick<ClaimEvidenceFragment, 'slug' | 'text' | 'assessment'> & { readonly retractedAt?: string | null }

/** Claims in one line each. */
export function ClaimLines({ claims }: { claims: readonly Line[] }) {
  return (
    <ul class="lines">
      {claims.map(({ slug, text, assessment, retractedAt = null }) => (
        <li>
          <Link to={`/claims/${slug}`}>{text}</Link>{' '}
          <Standing assessment={assessment} isRetracted={retractedAt !== null} />
        </li>
      ))}
    </ul>
  )
}

/** Each source once, however many of its words are quoted. */
function SaidBy({ citations }: { citations: readonly Cited[] }) {
  const sources = [...new Map(citations.map(({ source }) => [source?.id ?? '', source])).values()]
  return (
    <>
      {sources.map((source, index) => (
        <>
          {index > 0 && '; '}
          {source === null ? nameOf(source).replace(/^A /, 'a ') : <SourceName source={source} />}
        </>
      ))}
    </>
  )
}

function summaryOf({ citations }: ClaimEvidenceFragment): string {
  if (citations.length === 0) return 'Why we say so'
  const against = citations.filter(({ stance }) => stance === 'disputes' || stance === 'refutes').length
  const count = citations.length === 1 ? '1 piece of evidence' : `${citations.length} pieces of evidence`
  return `Why we say so: ${count}${against > 0 ? `, ${against} against it` : ''}`
}
