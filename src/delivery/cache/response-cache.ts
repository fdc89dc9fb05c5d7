import { LRUCache } from 'lru-cache'

/** A response that is kept, with what it depends on. */
export type Kept = {
  /** Row ids, `~` and the id of a row whose neighbours matter, names of whole lists. */
  readonly tags: readonly string[]
  /** In bytes, with everything that is kept beside the body. */
  readonly size: number
  /** In milliseconds since 1970; after it the answer may be another although nothing was published. */
  readonly expiresAt: number
}

export type ResponseCache<Entry extends Kept> = {
  get(key: string): Entry | undefined
  /**
   * What `make` answers with. Concurrent calls for the same key make it once; one that begins after a change never gets
   * what was begun before. It is kept unless it failed, or is to be made anew, or something it depends on changed
   * meanwhile.
   */
  getOrMake(key: string, make: () => Promise<{ entry: Entry; isKept: boolean }>): Promise<Entry>
  /** Forgets what depends on this. */
  invalidate(tag: string): void
  /** Forgets everything. */
  clear(): void
  /** The same; until `resume`, nothing is kept: changes are not heard of. */
  suspend(): void
  resume(): void
  readonly counts: { hits: number; misses: number; invalidated: number }
  readonly bytes: () => number
  readonly entries: () => number
}

/** How many changes are remembered, to tell whether one of them touches an answer that was on its way. */
const maxRemembered = 20_000

/** Keeps responses in memory, no more than `maxBytes`, until something that they depend on changes. */
export function createResponseCache<Entry extends Kept>(maxBytes: number): ResponseCache<Entry> {
  const dependents = new Map<string, Set<string>>()
  const kept = new LRUCache<string, Entry>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: (entry, key) => entry.size + key.length + entry.tags.length * tagBytes,
    dispose: ({ tags }, key) => forgetTags(key, tags),
  })
  const flights = new Map<string, Promise<Entry>>()
  const counts = { hits: 0, misses: 0, invalidated: 0 }
  /** Changes so far, and when each tag last changed, oldest first. */
  let changes = 0
  let forgotten = 0
  const changedAt = new Map<string, number>()
  let isSuspended = false

  function forgetTags(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = dependents.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) dependents.delete(tag)
    }
  }

  function keep(key: string, entry: Entry, since: number): void {
    if (isSuspended || since < forgotten || entry.expiresAt <= Date.now()) return
    if (entry.tags.some(tag => (changedAt.get(tag) ?? 0) > since)) return
    kept.set(key, entry)
    if (!kept.has(key)) return
    for (const tag of entry.tags) {
      const keys = dependents.get(tag)
      if (keys === undefined) dependents.set(tag, new Set([key]))
      else keys.add(key)
    }
  }

  function beginChange(): void {
    changes += 1
    // What is on its way may be what was; whoever asks from now on gets another.
    flights.clear()
  }

  function clear(): void {
    beginChange()
    forgotten = changes
    kept.clear()
  }

  return {
    get: key => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      if (found.expiresAt <= Date.now()) {
        kept.delete(key)
        return undefined
      }
      counts.hits += 1
      return found
    },
    getOrMake: (key, make) => {
      const flying = flights.get(key)
      if (flying !== undefined) return flying
      counts.misses += 1
      const since = changes
      const flight = make().then(
        ({ entry, isKept }) => {
          if (flights.get(key) === flight) flights.delete(key)
          if (isKept) keep(key, entry, since)
          return entry
        },
        (error: unknown) => {
          if (flights.get(key) === flight) flights.delete(key)
          throw error
        },
      )
      flights.set(key, flight)
      return flight
    },
    invalidate: tag => {
      beginChange()
      changedAt.delete(tag)
      changedAt.set(tag, changes)
      if (changedAt.size > maxRemembered) {
        for (const [oldest, at] of changedAt) {
          changedAt.delete(oldest)
          forgotten = at
          break
        }
      }
      for (const key of dependents.get(tag) ?? []) {
        counts.invalidated += 1
        kept.delete(key)
      }
    },
    clear,
    suspend: () => {
      isSuspended = true
      clear()
    },
    resume: () => {
      isSuspended = false
      beginChange()
      forgotten = changes
    },
    counts,
    bytes: () => kept.calculatedSize,
    entries: () => kept.size,
  }
}

/** What an entry's place in the sets of its dependencies takes, about. */
const tagBytes = 120
