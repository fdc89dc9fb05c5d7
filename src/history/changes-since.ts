import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { badInput } from '../errors.ts'
import type { Change, Materiality } from '../publishing/change.ts'
import { differences } from '../publishing/differences.ts'
import { readPublicStories } from '../publishing/public-story.ts'
import { greatest, isAtLeast } from '../rules/materiality-floor.ts'
import { findMoment } from './moment.ts'

/** When a reader last looked: a time, or the version of the story that they saw. */
export type Since = { readonly since?: Date | null; readonly version?: number | null }

/**
 * What the public sees otherwise than it did then: what was and what is, nothing twice, and nothing that is again as it
 * was. It matters at least as much as the updates between said. Throws BAD_USER_INPUT.
 */
export async function changesSince(
  database: Database,
  storyId: string,
  { since, version }: Since,
  minMateriality: Materiality = 'trivial',
): Promise<Change[]> {
  if ((since ?? null) === null && (version ?? null) === null)
    throw badInput('since: say since when, as a time in `since` or as the `version` of the story that was read.')
  if ((since ?? null) !== null && (version ?? null) !== null)
    throw badInput('since: give either a time in `since` or a `version`, not both.')
  const at = since ?? (await findMoment(database, storyId, version ?? 0))
  const [[before], [after]] = [
    await readPublicStories(database, [storyId], at),
    await readPublicStories(database, [storyId]),
  ]
  if (before === undefined || after === undefined) return []
  if (after.story?.status === 'withdrawn') return before.story?.status === 'withdrawn' ? [] : [withdrawal]
  const told = await toldMateriality(database, storyId, at)
  return differences(before, after, 'update')
    .map(change => ({ ...change, materiality: greatest([change.materiality, told.get(keyOf(change)) ?? 'trivial']) }))
    .filter(({ materiality }) => isAtLeast(materiality, minMateriality))
}

/** What a withdrawn story was is not told any more. */
const withdrawal: Change = { kind: 'story_changed', materiality: 'critical', field: 'status', was: '', is: 'withdrawn' }

type Told = Pick<Change, 'materiality' | 'field' | 'claim' | 'question' | 'source' | 'watchItem'>

/** How much the updates since then said that a change of this field of this item matters. */
async function toldMateriality(database: Database, storyId: string, at: Date): Promise<Map<string, Materiality>> {
  const told = await queryJson<Told[]>(
    database,
    `select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
       'materiality', materiality, 'field', field, 'claim', claim, 'question', question, 'source', source,
       'watchItem', "watchItem"))), '[]') as answer
     from published."Change"
     where update in (select id from published."Update" where story = $1::uuid and "publishedAt" > $2::timestamptz at time zone 'utc')`,
    storyId,
    at.toISOString(),
  )
  const greatestByKey = new Map<string, Materiality>()
  for (const change of told) {
    const key = keyOf(change)
    greatestByKey.set(key, greatest([change.materiality, greatestByKey.get(key) ?? 'trivial']))
  }
  return greatestByKey
}

const keyOf = ({ field, claim, question, source, watchItem }: Omit<Told, 'materiality'>): string =>
  [field, claim, question, source, watchItem].join('/')
