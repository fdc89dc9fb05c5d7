import { randomUUID } from 'node:crypto'

import type { Database } from '../database/query.ts'
import { queryJson } from '../database/query.ts'
import { greatest } from '../rules/materiality-floor.ts'
import type { Change, Materiality, Signal } from './change.ts'
import { headlineOf } from './headline.ts'
import type { Row } from './row.ts'
import { writeRows } from './write-public.ts'

/** How the public is told, the same for every story that changes with one publication. */
export type Telling = {
  readonly signal: Signal
  readonly note: string
  /** More than the system would say, never less. */
  readonly materiality?: Materiality | undefined
  /** In place of the one that the system proposes. */
  readonly headline?: string | undefined
}

/** What the public saw change of one story. */
export type StoryChanges = { readonly storyId: string; readonly changes: readonly Change[] }

/**
 * Writes an update with its changes for each story in both perspectives, moves their versions on, and tells whoever
 * listens; the same number of statements for any number of stories. Stories without changes are left alone.
 */
export async function recordUpdates(
  database: Database,
  stories: readonly StoryChanges[],
  { signal, note, materiality, headline }: Telling,
  now: Date,
): Promise<void> {
  const changed = stories.filter(({ changes }) => changes.length > 0)
  if (changed.length === 0) return
  const weighed = changed.map(({ storyId, changes }) => ({
    storyId,
    changes,
    id: randomUUID(),
    materiality: greatest([...changes.map(change => change.materiality), ...(materiality ? [materiality] : [])]),
  }))
  const versions = await moveVersions(database, weighed, now)
  const updates = weighed.map(({ storyId, changes, id, materiality: weight }): Row => ({
    id,
    story: storyId,
    version: versions[storyId] ?? null,
    signal,
    materiality: weight,
    note,
    headline: headline?.trim() || headlineOf(changes),
    publishedAt: now.toISOString(),
  }))
  const rows = weighed.flatMap(({ id: update, changes }) =>
    changes.map(({ claim, question, source, watchItem, ...change }): Row => ({
      ...change,
      id: randomUUID(),
      update,
      claim: claim ?? null,
      question: question ?? null,
      source: source ?? null,
      watchItem: watchItem ?? null,
    })),
  )
  for (const schema of ['newsroom', 'published']) {
    await writeRows(database, `${schema}."Update"`, updates)
    await writeRows(database, `${schema}."Change"`, rows)
  }
  await database.$executeRawUnsafe(
    `select pg_notify('sofar_published', jsonb_build_object('storyId', id, 'version', version)::text)
     from jsonb_to_recordset($1::jsonb) as told (id uuid, version int)`,
    JSON.stringify(updates.map(({ story, version }) => ({ id: story, version }))),
  )
}

type Weighed = { readonly storyId: string; readonly materiality: Materiality }

/** The versions move on in the newsroom, and the public gets the same figures. Answers with the versions by story. */
async function moveVersions(
  database: Database,
  stories: readonly Weighed[],
  now: Date,
): Promise<Readonly<Record<string, number>>> {
  return queryJson<Record<string, number>>(
    database,
    `with
       told as (select * from unnest($1::uuid[], $2::boolean[]) as told (id, "isMaterial")),
       moved as (
         update newsroom."Story" story set
           version = version + 1,
           "firstPublishedAt" = coalesce("firstPublishedAt", $3::timestamptz at time zone 'utc'),
           "lastPublishedAt" = $3::timestamptz at time zone 'utc',
           "lastMaterialChangeAt" =
             case when told."isMaterial" then $3::timestamptz at time zone 'utc' else "lastMaterialChangeAt" end
         from told where story.id = told.id
         returning story.id, version, "firstPublishedAt", "lastPublishedAt", "lastMaterialChangeAt"
       ),
       shown as (
         update published."Story" story set
           version = moved.version,
           "firstPublishedAt" = moved."firstPublishedAt",
           "lastPublishedAt" = moved."lastPublishedAt",
           "lastMaterialChangeAt" = moved."lastMaterialChangeAt"
         from moved where story.id = moved.id
         returning story.id, story.version
       )
     select coalesce(jsonb_object_agg(id, version), '{}') as answer from shown`,
    stories.map(({ storyId }) => storyId),
    stories.map(({ materiality }) => materiality === 'major' || materiality === 'critical'),
    now.toISOString(),
  )
}
