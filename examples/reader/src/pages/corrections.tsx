import { wordDiff } from 'sofar/client'

import type { Page } from '../page.ts'
import { Link, OutLink, isAddress } from '../parts/link.tsx'
import { UpdateItem } from '../parts/update.tsx'
import { CorrectionsQuery } from '../queries/lists.ts'
import type { Visit } from '../visit.ts'

/** What we had wrong, in whatever story, the latest first. */
export async function correctionsPage({ sofar, query }: Visit): Promise<Page> {
  const { publisher, corrections } = await sofar.request(CorrectionsQuery, { after: query('after') || null })
  const policy = publisher?.correctionsPolicy ?? ''
  return {
    title: 'Corrections',
    path: '/corrections',
    description: 'What we had wrong, and what is right.',
    publisher,
    section: 'corrections',
    feed: { title: 'Corrections', path: '/corrections.atom' },
    content: (
      <article class="narrow">
        <h1>Corrections</h1>
        <p class="dek">
          What we had wrong, what could be misread, and what we took back.
          {isAddress(policy) && (
            <>
              {' '}
              <OutLink to={policy}>How we correct mistakes</OutLink>
            </>
          )}
        </p>
        {corrections.items.length === 0 && <p class="empty">There has been nothing to correct so far.</p>}
        <ul class="updates large">
          {corrections.items.map(({ changes, ...update }) => (
            <>
              <UpdateItem update={update} />
              {changes
                .filter(({ field, was, is }) => field === 'text' && was !== '' && is !== '')
                .map(({ was, is }) => (
                  <li class="difference">
                    {wordDiff(was, is).map(({ words, kind }) =>
                      kind === 'added' ? <ins>{words}</ins> : kind === 'removed' ? <del>{words}</del> : words,
                    )}
                  </li>
                ))}
            </>
          ))}
        </ul>
        {corrections.hasMore && (
          <nav class="pages" aria-label="Pages">
            <Link to={`/corrections?after=${encodeURIComponent(corrections.endCursor ?? '')}`} rel="next">
              Older
            </Link>
          </nav>
        )}
      </article>
    ),
  }
}
