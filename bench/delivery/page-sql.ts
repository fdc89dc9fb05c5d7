import type { Page } from './pages.ts'

const claims = (more: string): string => `(
  select coalesce(json_agg(json_build_object('id', claim.id, 'text', claim.text, 'assessment', claim.assessment${more})
    order by claim.importance, claim.id), '[]')
  from published."_StoryClaims" link join published."Claim" claim on claim.id = link."A" where link."B" = story.id)`

const questions = `(
  select coalesce(json_agg(json_build_object('id', question.id, 'text', question.text) order by question.id), '[]')
  from published."_StoryQuestions" link join published."OpenQuestion" question on question.id = link."A"
  where link."B" = story.id)`

const citations = `, 'citations', (
  select coalesce(json_agg(json_build_object('id', citation.id, 'stance', citation.stance,
    'source', json_build_object('id', source.id, 'title', source.title, 'url', source.url)) order by citation.id), '[]')
  from published."Citation" citation join published."Source" source on source.id = citation.source
  where citation.claim = claim.id)`

const stories = `(
  select coalesce(json_agg(json_build_object('id', story.id, 'title', story.title) order by story.id), '[]')
  from published."_StoryClaims" link join published."Story" story on story.id = link."B" where link."A" = claim.id)`

/** What somebody would write by hand for each of the pages, whose answer goes out as it is. */
export const pageSql: Readonly<Record<Page, string>> = {
  story: `select json_build_object('data', json_build_object('story', (
    select json_build_object('id', id, 'title', title, 'dek', dek, 'body', json_build_object('document', body),
      'claims', ${claims(citations)}, 'openQuestions', ${questions})
    from published."Story" story where slug = $1)))::text as answer`,
  front: `select json_build_object('data', json_build_object('stories', (
    select json_agg(json_build_object('id', id, 'title', title, 'dek', dek, 'claims', ${claims('')},
      'openQuestions', ${questions}) order by "lastPublishedAt" desc, id)
    from (select * from published."Story" order by "lastPublishedAt" desc, id limit 20) story)))::text as answer`,
  source: `select json_build_object('data', json_build_object('source', (
    select json_build_object('id', id, 'title', title, 'url', url, 'kind', kind, 'citations', (
      select coalesce(json_agg(json_build_object('id', citation.id, 'stance', citation.stance, 'claim', json_build_object(
        'id', claim.id, 'text', claim.text, 'assessment', claim.assessment, 'stories', ${stories})) order by citation.id), '[]')
      from published."Citation" citation join published."Claim" claim on claim.id = citation.claim
      where citation.source = source.id))
    from published."Source" source where id = $1::uuid)))::text as answer`,
}
