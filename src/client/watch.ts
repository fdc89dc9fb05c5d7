import type { Bell } from './bell.ts'
import { createBell } from './bell.ts'
import type { Changes, ChangesOptions } from './changes.ts'
import { changes, noStory } from './changes.ts'
import type { Client, RequestOptions } from './create-client.ts'
import { UnavailableError } from './errors.ts'
import { StoryVersionDocument } from './generated/delivery/graphql.ts'

export type WatchOptions = Pick<ChangesOptions, 'minMateriality' | 'signal'> & {
  /** The version that was read; what changed since comes first. Only what changes from now on when left out. */
  readonly since?: number
  /** How often to look where the server sends no live updates; 15 000 unless said otherwise. */
  readonly pollMs?: number
}

/** Rings whenever the server says that a story was published, and whenever it may have been unheard, until aborted. */
export type Listen = (slug: string, bell: Bell, signal: AbortSignal) => Promise<void>

/** While live updates come, a look now and then makes up for a connection that died silently. */
const lookAnywayMs = 60_000

/**
 * What changes in a story, publication by publication as far as they are met: live updates only say when to look, and
 * what changed is asked for since the version that came last, so nothing is lost or told twice while connections break
 * and servers restart. Ends with the reason of `signal`; throws NotFoundError when there is no such story.
 */
export async function* watch(
  client: Client,
  listen: Listen,
  slug: string,
  { since, pollMs = 15_000, minMateriality = 'trivial', signal: given }: WatchOptions = {},
): AsyncGenerator<Changes, void> {
  const ended = new AbortController()
  const signal = given === undefined ? ended.signal : AbortSignal.any([given, ended.signal])
  const bell = createBell()
  try {
    let version = since ?? (await latestVersion(client, slug, { signal, fresh: true }))
    let isLive = true
    const giveUp = () => {
      isLive = false
      bell.ring()
    }
    void listen(slug, bell, signal).then(giveUp, giveUp)
    for (;;) {
      const wasRung = await bell.rung(isLive ? lookAnywayMs : pollMs, signal)
      try {
        // What caches on the way keep may be older than the news that there is something new.
        const latest = await latestVersion(client, slug, { signal, fresh: wasRung })
        if (latest <= version) continue
        const news = await changes(client, slug, { since: version, minMateriality, signal, fresh: true })
        version = news.version
        if (news.changes.length > 0) yield news
      } catch (error) {
        if (!(error instanceof UnavailableError)) throw error
        await bell.rung(pollMs, signal)
        bell.ring()
      }
    }
  } finally {
    ended.abort()
  }
}

async function latestVersion(client: Client, slug: string, options: RequestOptions): Promise<number> {
  const { story } = await client.request(StoryVersionDocument, { slug }, options)
  if (story === null) throw noStory(slug)
  return story.version
}
