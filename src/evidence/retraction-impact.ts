import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import type { Fallout, Standing } from '../rules/downgrade.ts'
import { findFallout } from '../rules/downgrade.ts'
import type { Ground } from '../rules/evidence.ts'
import { loadStanding } from './load-standing.ts'

/** What somebody thinks of taking back. */
export type Retraction = { readonly claim: string } | { readonly source: string }

type Reached = { readonly id: string; readonly isPublic: boolean }

/** What would fall with it, in the newsroom as it stands. */
export type RetractionImpact = {
  readonly claims: readonly (Reached & { readonly from: string; readonly to: string })[]
  /** Questions that would be open again. */
  readonly questions: readonly Reached[]
  /** The stories that hold any of these, or the claim itself. */
  readonly stories: readonly Reached[]
}

/** What would fall if a claim or a source were taken back; nothing is changed. */
export async function retractionImpact(database: Database, retraction: Retraction): Promise<RetractionImpact> {
  const standing = await loadStanding(database, {
    claims: 'claim' in retraction ? [retraction.claim] : [],
    sources: 'source' in retraction ? [retraction.source] : [],
    questions: [],
    threshold: false,
  })
  const fallout = findFallout(
    'claim' in retraction ? withoutClaim(standing, retraction.claim) : withoutSource(standing, retraction.source),
  )
  return reach(database, fallout, 'claim' in retraction ? [retraction.claim] : [])
}

function withoutClaim({ claims, questions }: Standing, id: string): Standing {
  const retract = (ground: Ground): Ground => (ground.id === id ? { ...ground, isRetracted: true } : ground)
  return {
    claims: claims.map(of => ({
      ...of,
      claim: of.claim.id === id ? { ...of.claim, isRetracted: true } : of.claim,
      dependsOn: of.dependsOn.map(retract),
    })),
    questions: questions.map(of => ({ ...of, answeredBy: of.answeredBy.map(retract) })),
  }
}

function withoutSource({ claims, questions }: Standing, id: string): Standing {
  const [sources] = claims.map(of => of.sources)
  const source = sources?.get(id)
  if (sources === undefined || source === undefined) return { claims, questions }
  const changed = new Map(sources).set(id, { ...source, status: 'retracted' })
  return { claims: claims.map(of => ({ ...of, sources: changed })), questions }
}

async function reach(
  database: Database,
  { claims, questions }: Fallout,
  itself: readonly string[],
): Promise<RetractionImpact> {
  const found = await queryJson<{ claims: string[]; questions: string[]; stories: Reached[] }>(
    database,
    `with story as (
      select "B" as id from newsroom."_StoryClaims" where "A" = any($1::uuid[])
      union select "B" from newsroom."_StoryQuestions" where "A" = any($2::uuid[])
    )
    select jsonb_build_object(
      'claims', (select coalesce(jsonb_agg(id), '[]') from published."Claim" where id = any($1::uuid[])),
      'questions', (select coalesce(jsonb_agg(id), '[]') from published."OpenQuestion" where id = any($2::uuid[])),
      'stories', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', story.id, 'isPublic', exists (select from published."Story" seen where seen.id = story.id)
      ) order by story.id), '[]') from story)
    ) as answer`,
    [...claims.map(({ claim }) => claim), ...itself],
    questions.map(({ question }) => question),
  )
  return {
    claims: claims.map(({ claim: id, from, to }) => ({ id, from, to, isPublic: found.claims.includes(id) })),
    questions: questions.map(({ question: id }) => ({ id, isPublic: found.questions.includes(id) })),
    stories: found.stories,
  }
}
