import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { badInput } from '../errors.ts'
import type { Change, Materiality } from '../publishing/change.ts'
import { differences } from '../publishing/differences.ts'
import type { PublicStory } from '../publishing/public-story.ts'
import { readPublicStories } from '../publishing/public-story.ts'
import { greatest } from '../rules/materiality-floor.ts'
import { findMoments } from './moment.ts'

/** A story, and when a reader last looked at it: a time, or the version that they saw. */
export type AskedSince = {
  readonly storyId: string
  readonly since?: Date | string | null
  readonly version?: number | null
}

/**
 * What the public sees of each of these stories otherwise than it did then: what was and what is, nothing twice, and
 * nothing that is again as it was. As many statements for all as for one. In place of an answer stands the error that says
 * why there is none.
 */
export async function changesSince(
  database: Database,
  asked: readonly AskedSince[],
): Promise<(readonly Change[] | Error)[]> {
  const moments = await momentsOf(database, asked)
  const known = asked.flatMap(({ storyId }, place) => {
    const at = moments[place]
    return at instanceof Date ? [{ storyId, at }] : []
  })
  const storyIds = known.map(({ storyId }) => storyId)
  const before = await readPublicStories(
    database,
    storyIds,
    known.map(({ at }) => at),
  )
  const after = await readPublicStories(database, storyIds)
  const told = await toldMaterialities(database, known)
  const answers = known.map((_one, place) => changesBetween(before[place], after[place], told[place] ?? new Map()))
  return moments.map(moment => (moment instanceof Date ? (answers.shift() ?? []) : moment))
}

async function momentsOf(database: Database, asked: readonly AskedSince[]): Promise<(Date | Error)[]> {
  const versions = asked.flatMap(({ storyId, since, version }) =>
    typeof version === 'number' && (since ?? null) === null ? [{ storyId, version }] : [],
  )
  const found = await findMoments(database, versions)
  return asked.map(({ since, version }) => {
    const [hasSince, hasVersion] = [(since ?? null) !== null, (version ?? null) !== null]
    if (hasSince && hasVersion) return badInput('since: give either a time in `since` or a `version`, not both.')
    if (hasSince) return new Date(since ?? 0)
    return hasVersion
      ? (found.shift() ?? new Error('each version has an answer'))
      : badInput('since: say since when, as a time in `since` or as the `version` of the story that was read.')
  })
}

function changesBetween(
  before: PublicStory | undefined,
  after: PublicStory | undefined,
  told: ReadonlyMap<string, Materiality>,
): readonly Change[] {
  if (before === undefined || after === undefined) return []
  if (after.story?.status === 'withdrawn') return before.story?.status === 'withdrawn' ? [] : [withdrawal]
  return differences(before, after, 'update').map(change => ({
    ...change,
    materiality: greatest([change.materiality, told.get(keyOf(change)) ?? 'trivial']),
  }))
}

/** What a withdrawn story was is not told any more. */
const withdrawal: Change = { kind: 'story_changed', materiality: 'critical', field: 'status', was: '', is: 'withdrawn' }

type Told = Pick<Change, 'materiality' | 'field' | 'claim' | 'question' | 'source' | 'watchItem'>

/** How much the updates of each story since then said that a change of this field of this item matters. */
async function toldMaterialities(
  database: Database,
  known: readonly { readonly storyId: string; readonly at: Date }[],
): Promise<Map<string, Materiality>[]> {
  if (known.length === 0) return []
  const told = await queryJson<Told[][]>(
    database,
    `select jsonb_agg((
       select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
         'materiality', materiality, 'field', field, 'claim', claim, 'question', question, 'source', source,
         'watchItem', "watchItem"))), '[]')
       from published."Change" where update in (
         select id from published."Update"
         where story = asked.story and "publishedAt" > asked.at at time zone 'utc')
     ) order by asked.position) as answer
     from unnest($1::uuid[], $2::timestamptz[]) with ordinality as asked (story, at, position)`,
    known.map(({ storyId }) => storyId),
    known.map(({ at }) => at.toISOString()),
  )
  return told.map(changes => {
    const greatestByKey = new Map<string, Materiality>()
    for (const change of changes) {
      const key = keyOf(change)
      greatestByKey.set(key, greatest([change.materiality, greatestByKey.get(key) ?? 'trivial']))
    }
    return greatestByKey
  })
}

const keyOf = ({ field, claim, question, source, watchItem }: Omit<Told, 'materiality'>): string =>
  [field, claim, question, source, watchItem].join('/')
