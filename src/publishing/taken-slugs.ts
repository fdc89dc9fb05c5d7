import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Problem } from '../rules/problem.ts'
import { blocking } from '../rules/problem.ts'
import type { NewsroomStory } from './collect.ts'
import type { Row } from './row.ts'

type Taken = { readonly list: string; readonly id: string; readonly slug: string; readonly by: string }

/** The addresses of what goes out that another public item still holds, since it has not gone out with its new one. */
export async function findTakenSlugs(
  database: Database,
  { story, claims, questions, topics, entities }: NewsroomStory,
): Promise<Problem[]> {
  const outgoing = {
    Story: story === null ? [] : [story],
    Claim: claims,
    OpenQuestion: questions,
    Topic: topics,
    Entity: entities,
  }
  const taken = await queryJson<Taken[]>(
    database,
    `with outgoing as (select * from jsonb_to_recordset($1::jsonb) as outgoing (list text, id uuid, slug text))
    select coalesce(jsonb_agg(to_jsonb(taken)), '[]') as answer from (
      select outgoing.*, holder.title as by from outgoing join published."Story" holder using (slug)
        where list = 'Story' and holder.id <> outgoing.id
      union all select outgoing.*, holder.text from outgoing join published."Claim" holder using (slug)
        where list = 'Claim' and holder.id <> outgoing.id
      union all select outgoing.*, holder.text from outgoing join published."OpenQuestion" holder using (slug)
        where list = 'OpenQuestion' and holder.id <> outgoing.id
      union all select outgoing.*, holder.name from outgoing join published."Topic" holder using (slug)
        where list = 'Topic' and holder.id <> outgoing.id
      union all select outgoing.*, holder.name from outgoing join published."Entity" holder using (slug)
        where list = 'Entity' and holder.id <> outgoing.id
    ) taken`,
    JSON.stringify(
      Object.entries(outgoing).flatMap(([list, rows]: [string, readonly Row[]]) =>
        rows.map(({ id, slug }) => ({ list, id, slug })),
      ),
    ),
  )
  return taken.map(({ list, id, slug, by }) =>
    blocking(
      'slug',
      `${list}:${id}`,
      `The address “${slug}” is still that of “${by}” in public: publish that with its new one first, or choose another.`,
    ),
  )
}
