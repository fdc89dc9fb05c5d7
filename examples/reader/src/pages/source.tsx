import type { ReaderSourceQuery } from '../generated/graphql.ts'
import type { Page } from '../page.ts'
import { Standing } from '../parts/badge.tsx'
import { Link, OutLink } from '../parts/link.tsx'
import { Moment } from '../parts/moment.tsx'
import { SourceName, nameOf } from '../parts/source.tsx'
import { SourceQuery } from '../queries/evidence.ts'
import { originBases, reliabilities, sourceKinds, sourceStatuses, stances } from '../words/source.ts'
import type { Visit } from '../visit.ts'
import { missing } from './missing.ts'

type Source = NonNullable<ReaderSourceQuery['source']>

/** A source, and everything here that rests on it. Of one that we protect there is little to say. */
export async function sourcePage({ sofar, param }: Visit): Promise<Page> {
  const { publisher, source } = await sofar.request(SourceQuery, { id: param('id') })
  if (source === null) throw missing('source')
  return {
    title: nameOf(source),
    path: `/sources/${source.id}`,
    publisher,
    section: 'stories',
    content: (
      <article class="narrow">
        <p class="kicker">Source</p>
        <h1>{nameOf(source)}</h1>
        <About source={source} />
        <section aria-labelledby="says">
          <h2 id="says">What it says</h2>
          <ul class="evidence-list">
            {source.citations.map(({ claim, stance, quoteExact, textFragmentUrl, locator }) =>
              claim === null ? null : (
                <li class={`evidence stance-${stance}`}>
                  <p>
                    <Link to={`/claims/${claim.slug}`}>{claim.text}</Link>{' '}
                    <Standing assessment={claim.assessment} isRetracted={claim.retractedAt !== null} />
                  </p>
                  <p class="small">It {stances[stance]}.</p>
                  {quoteExact !== '' && (
                    <blockquote>
                      <p>“{quoteExact}”</p>
                    </blockquote>
                  )}
                  <ul class="facts">
                    {locator !== '' && <li>{locator}</li>}
                    {textFragmentUrl !== null && (
                      <li>
                        <OutLink to={textFragmentUrl} class="out">
                          Read the words where they stand
                        </OutLink>
                      </li>
                    )}
                  </ul>
                </li>
              ),
            )}
          </ul>
        </section>
        <Lineage title="What it repeats or rests on" sources={source.derivedFrom} id="from" />
        <Lineage title="What repeats it or rests on it" sources={source.repeatedBy} id="by" />
      </article>
    ),
  }
}

function About({ source }: { source: Source }) {
  const { kind, authors, publisher, publishedAt, reliability, originBasis, status, url, archiveUrl } = source
  const facts = [
    ['Kind', kind === null ? '' : sourceKinds[kind]],
    ['By', authors],
    ['Published by', publisher?.name ?? ''],
    ['Date', publishedAt === null ? '' : <Moment at={publishedAt} />],
    ['How it knows', originBasis === null ? '' : originBases[originBasis]],
    ['How reliable', reliability === null ? '' : `${reliability}: ${reliabilities[reliability]}`],
    ['State', status === null ? '' : sourceStatuses[status]],
    ['Not named', source.anonymityReason],
    ['Read it', url === '' ? '' : <OutLink to={url}>{url}</OutLink>],
    ['A copy that stays', archiveUrl === '' ? '' : <OutLink to={archiveUrl}>{archiveUrl}</OutLink>],
  ] as const
  return (
    <dl class="facts-table">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Lineage({ title, sources, id }: { title: string; sources: Source['derivedFrom']; id: string }) {
  if (sources.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="lines">
        {sources.map(source => (
          <li>
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
