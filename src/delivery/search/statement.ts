/** Of more matches than this, the best of some are found. */
const maxCandidates = 2_000

/** How alike a misspelt word has to be to a part of a title, 0 to 1: for the rest of the transaction. */
export const allowTypos = `select set_config('pg_trgm.word_similarity_threshold', '0.45', true) as answer`

const safeTitle = `replace(replace(replace(title, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')`
const safeBody = `replace(replace(replace(body, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')`
const marks = (more: string): string => `'StartSel=<mark>, StopSel=</mark>, ${more}'`

/** Takes a tsquery, list names, how many, and how many to leave out. */
export const byWords = `
  with query as materialized (select $1::tsquery as words),
  candidates as materialized (
    select document.* from search.document, query
    where document.words @@ query.words and list = any($2::text[]) limit ${maxCandidates}
  ),
  hits as (
    select list, id, title, body, ts_rank_cd(candidates.words, query.words, 2) as score from candidates, query
    order by score desc, id limit $3::integer offset $4::integer
  )
  select coalesce(json_agg(json_build_object(
    'list', list, 'id', id, 'score', score,
    'title', ts_headline('simple', ${safeTitle}, query.words, ${marks('HighlightAll=true')}),
    'snippet', ts_headline('simple', ${safeBody}, query.words, ${marks('MaxFragments=2, MaxWords=20, MinWords=8')})
  ) order by score desc, id), '[]')::text as answer from hits, query`

/** For words that are not found as they are, after `allowTypos`: takes the query as text, and the same more. */
export const byLikeness = `
  with hits as (
    select list, id, title, body, public.word_similarity(lower($1), lower(title)) as score from search.document
    where lower($1) operator(public.<%) lower(title) and list = any($2::text[])
    order by score desc, id limit $3::integer offset $4::integer
  )
  select coalesce(json_agg(json_build_object(
    'list', list, 'id', id, 'score', score, 'title', ${safeTitle}, 'snippet', left(${safeBody}, 160)
  ) order by score desc, id), '[]')::text as answer from hits`

/** The words of a query, each of them as the beginning of a word, for PostgreSQL. Empty: there are none. */
export function tsqueryOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, 12)
    .map(word => `'${word}':*`)
    .join(' & ')
}
