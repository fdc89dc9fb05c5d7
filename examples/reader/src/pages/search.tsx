import { raw } from 'hono/html'

import type { ReaderSearchQuery } from '../generated/graphql.ts'
import type { Page } from '../page.ts'
import { Select, Submit } from '../parts/form.tsx'
import { Link } from '../parts/link.tsx'
import { Standing } from '../parts/badge.tsx'
import { MastheadQuery, SearchQuery } from '../queries/lists.ts'
import type { Visit } from '../visit.ts'

type Hit = ReaderSearchQuery['search']['hits'][number]

const types = { story: 'Stories', claim: 'Claims', source: 'Sources', question: 'Questions' } as const
const names = { story: 'Story', claim: 'Claim', source: 'Source', question: 'Question' } as const
const isType = (value: string): value is keyof typeof types => Object.hasOwn(types, value)

export async function searchPage({ sofar, query }: Visit): Promise<Page> {
  const [words, type, after] = [query('q').slice(0, 200), query('in'), query('after') || null]
  const found =
    words === ''
      ? { ...(await sofar.request(MastheadQuery)), search: null }
      : await sofar.request(SearchQuery, { query: words, type: isType(type) ? type : null, after })
  const { publisher, search } = found
  return {
    title: words === '' ? 'Search' : `Search: ${words}`,
    path: '/search',
    publisher,
    section: 'search',
    unlisted: true,
    content: (
      <article class="narrow">
        <h1>Search</h1>
        <search>
          <form action="/search" class="filters">
            <label class="grow">
              <span>Words</span>
              <input type="search" name="q" value={words} maxlength={200} />
            </label>
            <Select name="in" label="In" value={type} options={[['', 'Everything'], ...Object.entries(types)]} />
            <Submit label="Search" />
          </form>
        </search>
        {search !== null && (
          <>
            {search.hits.length === 0 && (
              <p class="empty">
                Nothing that we have published has these words. Try fewer of them, or only the beginning of one.
              </p>
            )}
            <ul class="hits">
              {search.hits.map(hit => (
                <Found hit={hit} />
              ))}
            </ul>
            {search.hasMore && (
              <nav class="pages" aria-label="Pages">
                <Link to={nextAddress(words, type, search.endCursor ?? '')} rel="next">
                  More
                </Link>
              </nav>
            )}
          </>
        )}
      </article>
    ),
  }
}

const nextAddress = (words: string, type: string, after: string): string =>
  `/search?${String(new URLSearchParams({ q: words, in: type, after }))}`

/** Title and snippet come escaped, with marks around what was found. */
function Found({ hit }: { hit: Hit }) {
  const address = addressOf(hit)
  const title = hit.title === '' ? (hit.source?.publicAttribution ?? '') : raw(hit.title)
  return (
    <li>
      <p class="kicker">{names[hit.type]}</p>
      <p class="title">{address === '' ? title : <Link to={address}>{title}</Link>}</p>
      {hit.claim !== null && (
        <p>
          <Standing assessment={hit.claim.assessment} isRetracted={hit.claim.retractedAt !== null} />
        </p>
      )}
      {hit.snippet !== '' && <p class="small">{raw(hit.snippet)}</p>}
    </li>
  )
}

function addressOf({ story, claim, source, question }: Hit): string {
  if (story !== null) return `/stories/${story.slug}`
  if (claim !== null) return `/claims/${claim.slug}`
  if (source !== null) return `/sources/${source.id}`
  const [asked] = question?.stories ?? []
  return question === null || asked === undefined ? '' : `/stories/${asked.slug}#question-${question.slug}`
}
