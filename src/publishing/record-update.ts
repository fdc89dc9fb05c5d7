import { randomUUID } from 'node:crypto'

import { greatest } from '../rules/materiality-floor.ts'
import type { Change, Signal } from './change.ts'
import type { Database } from '../database/query.ts'
import { headlineOf } from './headline.ts'
import type { Row } from './row.ts'
import { writeRows } from './write-public.ts'

export type UpdateInput = {
  readonly storyId: string
  readonly signal: Signal
  readonly note: string
  readonly changes: readonly Change[]
  readonly now: Date
}

/** Writes the update with its changes in both perspectives, moves the story's version on, and tells whoever listens. */
export async function recordUpdate(
  database: Database,
  { storyId, signal, note, changes, now }: UpdateInput,
): Promise<void> {
  const materiality = greatest(changes.map(change => change.materiality))
  const version = await moveVersion(database, storyId, {
    isMaterial: materiality === 'major' || materiality === 'critical',
    now,
  })
  const update: Row = {
    id: randomUUID(),
    story: storyId,
    version,
    signal,
    materiality,
    note,
    headline: headlineOf(changes),
    publishedAt: now.toISOString(),
  }
  const rows = changes.map(({ claim, question, source, watchItem, ...change }): Row => ({
    ...change,
    id: randomUUID(),
    update: update.id,
    claim: claim ?? null,
    question: question ?? null,
    source: source ?? null,
    watchItem: watchItem ?? null,
  }))
  for (const schema of ['newsroom', 'published']) {
    await writeRows(database, `${schema}."Update"`, [update])
    await writeRows(database, `${schema}."Change"`, rows)
  }
  await database.$executeRawUnsafe(`select pg_notify('sofar_published', $1)`, JSON.stringify({ storyId, version }))
}

/** The version moves on in the newsroom, and the public gets the same figures. */
async function moveVersion(
  database: Database,
  storyId: string,
  { isMaterial, now }: { isMaterial: boolean; now: Date },
): Promise<number> {
  const rows = await database.$queryRawUnsafe<{ version: number }[]>(
    `with moved as (
       update newsroom."Story" set
         version = version + 1,
         "firstPublishedAt" = coalesce("firstPublishedAt", $2::timestamptz at time zone 'utc'),
         "lastPublishedAt" = $2::timestamptz at time zone 'utc',
         "lastMaterialChangeAt" = case when $3::boolean then $2::timestamptz at time zone 'utc' else "lastMaterialChangeAt" end
       where id = $1::uuid
       returning id, version, "firstPublishedAt", "lastPublishedAt", "lastMaterialChangeAt"
     )
     update published."Story" story set
       version = moved.version,
       "firstPublishedAt" = moved."firstPublishedAt",
       "lastPublishedAt" = moved."lastPublishedAt",
       "lastMaterialChangeAt" = moved."lastMaterialChangeAt"
     from moved where story.id = moved.id
     returning story.version`,
    storyId,
    now.toISOString(),
    isMaterial,
  )
  const [moved] = rows
  if (moved === undefined) throw new Error(`story ${storyId} is in one perspective only`)
  return moved.version
}
