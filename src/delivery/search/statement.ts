/** Of more matches than this, the best of some are found. */
const maxCandidates = 1_000

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
    select list, id, title, body, ts_rank(candidates.words, query.words, 2) as score from candidates, query
    order by score desc, id limit $3::integer offset $4::integer
  )
  select coalesce(json_agg(json_build_object(
    'list', list, 'id', id, 'score', score,
    'title', ts_headline('simple', ${safeTitle}, query.words, ${marks('HighlightAll=true')}),
    'snippet', ts_headline('simple', ${safeBody}, query.words, ${marks('MaxFragments=2, MaxWords=20, MinWords=8')})
  ) order by score desc, id), '[]')::text as answer from hits, query`

/** How alike words have to be for what follows in the transaction, 0 to 1: two letters in the wrong order, one too many. */
export const allowTypos = `select set_config('pg_trgm.similarity_threshold', '0.3', true) as answer`

/** The words that are spelt most like each of these, as lists of words, after `allowTypos`. */
export const likeWords = `
  select json_agg(array(
    select word from search.word where word operator(public.%) given
    order by public.similarity(word, given) desc, word limit 3
  ) order by place)::text as answer
  from unnest($1::text[]) with ordinality as asked (given, place)`

/** The words of a query. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12)
}

/** For PostgreSQL: one of each of these, each as the beginning of a word. */
export function tsqueryOf(words: readonly (readonly string[])[]): string {
  return words.map(choices => `(${choices.map(word => `'${word.replaceAll("'", "''")}':*`).join(' | ')})`).join(' & ')
}
