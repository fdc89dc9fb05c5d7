import type { Client } from '../create-client.ts'
import { SofarError, ValidationError } from '../errors.ts'
import type { FindSourcesQuery, SourceCreateInput } from '../generated/newsroom/graphql.ts'
import { CreateSourcesDocument, FindSourcesDocument, UpdateSourceDocument } from '../generated/newsroom/graphql.ts'
import type { Outcome } from './find-or-create.ts'
import { despiteRaces, findOrCreate } from './find-or-create.ts'

/** A public source; a protected one has nothing to be known again by, so it is created with `CreateSourcesDocument`. */
export type SourceData = Pick<
  SourceCreateInput,
  | 'title'
  | 'kind'
  | 'url'
  | 'archiveUrl'
  | 'authors'
  | 'publishedAt'
  | 'language'
  | 'reliability'
  | 'reliabilityNote'
  | 'originBasis'
  | 'status'
  | 'notes'
> & {
  /** The slug of the entity that published it. */
  readonly publisher?: string
  /** The ids of the sources that it repeats or rests on. */
  readonly derivedFrom?: readonly string[]
}

type Found = FindSourcesQuery['sources'][number]
type Saved = { readonly id: string; readonly outcome: Outcome }

const pending = new WeakMap<Client, Map<string, Promise<Saved>>>()

/**
 * Saves a source, known again by its URL, or by title and kind when it has none: makes it when it is not there, and
 * changes what differs of what is given. It may be repeated.
 */
export async function upsertSource(newsroom: Client<'newsroom'>, source: SourceData): Promise<Saved> {
  if (!source.url && !source.title)
    throw new ValidationError('BAD_USER_INPUT', 'url: a source is known again by its URL, or by its title; give one.')
  const name = source.url || `${source.kind ?? ''}:${source.title ?? ''}`
  const turns = pending.get(newsroom) ?? new Map<string, Promise<Saved>>()
  pending.set(newsroom, turns)
  // One after the other, or two that are the same would both find nothing.
  const turn = (turns.get(name) ?? Promise.resolve()).catch(() => {}).then(() => save(newsroom, source))
  turns.set(name, turn)
  try {
    return await turn
  } finally {
    if (turns.get(name) === turn) turns.delete(name)
  }
}

async function save(newsroom: Client<'newsroom'>, source: SourceData): Promise<Saved> {
  const found = await findOrCreate<Pick<Found, 'id'> | Found>(
    () => find(newsroom, source),
    async () => {
      const { publisher, derivedFrom, ...data } = source
      const links = {
        ...(publisher !== undefined && { publisher: { connect: { slug: publisher } } }),
        ...(derivedFrom !== undefined && { derivedFrom: { connect: derivedFrom.map(id => ({ id })) } }),
      }
      return requireFirst(
        (await newsroom.request(CreateSourcesDocument, { data: [{ ...data, ...links }] })).createSources,
      )
    },
  )
  if (!('kind' in found)) return { id: found.id, outcome: 'created' }
  const data = differences(source, found)
  if (Object.keys(data).length === 0) return { id: found.id, outcome: 'unchanged' }
  await despiteRaces(() =>
    newsroom.request(UpdateSourceDocument, { where: { id: found.id }, data }, { repeatable: true }),
  )
  return { id: found.id, outcome: 'changed' }
}

async function find(newsroom: Client, { url, title, kind }: SourceData): Promise<Found | undefined> {
  const where = url
    ? { url: { equals: url } }
    : { title: { equals: title }, url: { equals: '' }, ...(kind && { kind: { equals: kind } }) }
  return (await newsroom.request(FindSourcesDocument, { where }, { fresh: true })).sources[0]
}

function differences({ publisher, derivedFrom, ...given }: SourceData, found: Found) {
  const kept: Record<string, unknown> = { ...found }
  const ids = found.derivedFrom?.map(({ id }) => id) ?? []
  const isSame = (name: string, value: unknown) =>
    value === undefined || (name === 'publishedAt' ? momentOf(value) === momentOf(kept[name]) : value === kept[name])
  return {
    ...Object.fromEntries(Object.entries(given).filter(([name, value]) => !isSame(name, value))),
    ...(publisher !== undefined &&
      publisher !== found.publisher?.slug && { publisher: { connect: { slug: publisher } } }),
    ...(derivedFrom !== undefined &&
      derivedFrom.toSorted().join() !== ids.toSorted().join() && {
        derivedFrom: { set: derivedFrom.map(id => ({ id })) },
      }),
  }
}

function momentOf(value: unknown): number | undefined {
  return typeof value === 'string' ? Date.parse(value) : undefined
}

/** What a mutation of many made, when it was asked for one. */
export function requireFirst<Item>(items: readonly (Item | null)[] | null): Item {
  const [item] = items ?? []
  if (item !== undefined && item !== null) return item
  throw new SofarError('BAD_RESPONSE', 'The server made something and did not say what.')
}
