import type { GraphQLError } from 'graphql'

import type { Context } from '../../generated/keystone/types.ts'
import { queryJson } from '../database/query.ts'
import { conflict } from '../errors.ts'
import { findStoriesWith } from '../publishing/public-story.ts'

/** What somebody began to publish, and the versions that its stories had then, by id. */
export type SeenVersions = { readonly subject: string; readonly versions: Readonly<Record<string, number>> }

const parts = {
  publishClaim: 'claims',
  publishOpenQuestion: 'questions',
  publishWatchItem: 'watchItems',
  publishSource: 'sources',
} as const

/** The versions that a publication begins with; undefined for every other mutation. */
export async function seenVersions(
  context: Context,
  mutation: string,
  where: Readonly<Record<string, unknown>> | undefined,
): Promise<SeenVersions | undefined> {
  const key = where?.id ?? where?.slug
  if (typeof key !== 'string') return undefined
  const stories = await findStories(context, mutation, key)
  if (stories === undefined) return undefined
  const versions = await queryJson<SeenVersions['versions']>(
    context.prisma,
    `select coalesce(jsonb_object_agg(id, version), '{}') as answer from newsroom."Story"
     where id::text = any($1::text[]) or slug = any($1::text[])`,
    stories,
  )
  const [story] = Object.keys(versions)
  return { subject: mutation === 'publishStory' && story !== undefined ? story : key, versions }
}

async function findStories({ prisma }: Context, mutation: string, key: string): Promise<string[] | undefined> {
  if (mutation === 'publishStory') return [key]
  const part = Object.entries(parts).find(([name]) => name === mutation)?.[1]
  if (part === undefined || !uuid.test(key)) return undefined
  return findStoriesWith(prisma, { [part]: [key] })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Lost = {
  readonly story: string
  readonly title: string
  readonly version: number
  readonly headline: string
  readonly who: string | null
  readonly changes: readonly {
    readonly kind: string
    readonly field: string
    readonly was: string
    readonly is: string
  }[]
}

/**
 * What somebody else published of the same thing in the meantime; undefined when nobody did. Whoever published another
 * story that shares a source with it made a version of it as well, and took nothing away.
 */
export async function findLostPublication(
  { prisma }: Context,
  { subject, versions }: SeenVersions,
): Promise<GraphQLError | undefined> {
  const lost = await queryJson<Lost[]>(
    prisma,
    `select coalesce(jsonb_agg(jsonb_build_object(
       'story', told.story, 'title', story.title, 'version', told.version, 'headline', told.headline,
       'who', person.name,
       'changes', (select coalesce(jsonb_agg(jsonb_build_object(
           'kind', kind, 'field', field, 'was', was, 'is', "is") order by kind, field), '[]')
         from newsroom."Change" where update = told.id)
     ) order by told.version), '[]') as answer
     from newsroom."Update" told
     join jsonb_each_text($1::jsonb) as seen (id, version) on seen.id = told.story::text
     join newsroom."Story" story on story.id = told.story
     join newsroom."AuditEvent" event on event."occurredAt" = told."publishedAt" and event."subjectId" = $2
     left join newsroom."User" person on person.id = event.actor
     where told.version > seen.version::int`,
    JSON.stringify(versions),
    subject,
  )
  const [first] = lost
  if (first === undefined) return undefined
  const told = lost.map(({ title, version, headline }) => `“${title}”, version ${version}: ${headline}`).join('; ')
  return conflict(
    `Not published: ${first.who ?? 'somebody else'} published at the same moment (${told}). Look at what changed, and publish again if there is more.`,
    { updates: lost },
  )
}
