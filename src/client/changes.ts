import type { Client, RequestOptions } from './create-client.ts'
import { NotFoundError } from './errors.ts'
import type { Materiality, NetChangeLineFragment } from './generated/delivery/graphql.ts'
import { ChangesSinceDocument } from './generated/delivery/graphql.ts'

export type ChangesOptions = Pick<RequestOptions, 'signal' | 'timeoutMs' | 'fresh'> & {
  /** The version of the story that was read, or a time; everything since the first publication when left out. */
  readonly since?: number | string | Date
  /** Leaves out what matters less. */
  readonly minMateriality?: Materiality
}

/** What readers see otherwise than they did, however many updates lie between. */
export type Changes = {
  /** The version that they see now: the `since` of the next time. */
  readonly version: number
  readonly lastPublishedAt: string | null
  readonly changes: readonly NetChangeLineFragment[]
}

/** What changed in a story since it was last read; throws NotFoundError when there is none of this slug. */
export async function changes(
  client: Client,
  slug: string,
  { since = 0, minMateriality = 'trivial', ...options }: ChangesOptions = {},
): Promise<Changes> {
  const from = typeof since === 'number' ? { version: since } : { since: new Date(since).toISOString() }
  const { story } = await client.request(ChangesSinceDocument, { slug, minMateriality, ...from }, options)
  if (story === null) throw noStory(slug)
  return { version: story.version, lastPublishedAt: story.lastPublishedAt, changes: story.changesSince }
}

export function noStory(slug: string): NotFoundError {
  return new NotFoundError('NOT_FOUND', `There is no published story “${slug}”.`)
}
