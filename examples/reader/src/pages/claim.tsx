import { claimReview } from '../json-ld.ts'
import type { Page } from '../page.ts'
import type { ReaderClaimQuery } from '../generated/graphql.ts'
import { Standing } from '../parts/badge.tsx'
import { ClaimBadges, ClaimLines, Evidence, Reasons, Retraction } from '../parts/claim.tsx'
import { Link } from '../parts/link.tsx'
import { Moment } from '../parts/moment.tsx'
import { ClaimQuery } from '../queries/evidence.ts'
import { retractionReasons } from '../words/claim.ts'
import type { Visit } from '../visit.ts'
import { missing } from './missing.ts'

type Claim = NonNullable<ReaderClaimQuery['claim']>

/** One statement: how it stands, why, on what evidence, and how it stood before. */
export async function claimPage({ sofar, settings, param }: Visit): Promise<Page> {
  const { publisher, claim } = await sofar.request(ClaimQuery, { slug: param('slug') })
  if (claim === null) throw missing('claim')
  return {
    title: claim.shortText || claim.text,
    path: `/claims/${claim.slug}`,
    description: claim.rationale || claim.text,
    publisher,
    section: 'stories',
    data: publisher === null ? [] : claimReview(claim, publisher, settings.siteUrl),
    content: (
      <article class="narrow claim-page">
        <p class="kicker">Claim</p>
        <h1>{claim.text}</h1>
        <ClaimBadges claim={claim} />
        <Retraction claim={claim} />
        <section aria-labelledby="why">
          <h2 id="why">Why we say so</h2>
          <Reasons claim={claim} />
          {claim.verifiedAt !== null && (
            <p class="small">
              Last checked on <Moment at={claim.verifiedAt} />.
            </p>
          )}
        </section>
        <section aria-labelledby="evidence">
          <h2 id="evidence">The evidence</h2>
          <Evidence citations={claim.citations} />
        </section>
        <History claim={claim} />
        <Related claim={claim} />
      </article>
    ),
  }
}

function History({ claim: { history } }: { claim: Claim }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">How it stood</h2>
      <ol class="timeline">
        {history.toReversed().map(({ assessment, rationale, isRetracted, retractionReason, since, until, ...told }) => (
          <li>
            <p class="when">
              <Moment at={since} withTime />
              {until === null ? ' until now' : <> to {<Moment at={until} withTime />}</>}
            </p>
            <p>
              <Standing assessment={assessment} isRetracted={isRetracted} />
            </p>
            <p>
              {isRetracted
                ? [retractionReason === null ? '' : retractionReasons[retractionReason], told.retractionNote]
                    .filter(Boolean)
                    .join(' ')
                : rationale}
            </p>
            {told.note !== '' && <p class="said">{told.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Related({ claim: { restedOnBy, supersedes, answers, stories } }: { claim: Claim }) {
  return (
    <>
      {supersedes.length > 0 && (
        <section aria-labelledby="supersedes">
          <h2 id="supersedes">It takes the place of</h2>
          <ul class="lines">
            {supersedes.map(({ slug, text }) => (
              <li>
                <Link to={`/claims/${slug}`}>{text}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {restedOnBy.length > 0 && (
        <section aria-labelledby="rests">
          <h2 id="rests">What rests on it</h2>
          <ClaimLines claims={restedOnBy} />
        </section>
      )}
      {answers.length > 0 && (
        <section aria-labelledby="answers">
          <h2 id="answers">Questions that it answers</h2>
          <ul class="lines">
            {answers.map(({ slug, text, stories: [story] }) => (
              <li>{story === undefined ? text : <Link to={`/stories/${story.slug}#question-${slug}`}>{text}</Link>}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="in">
        <h2 id="in">Part of</h2>
        <ul class="lines">
          {stories.map(({ slug, title }) => (
            <li>
              <Link to={`/stories/${slug}`}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
