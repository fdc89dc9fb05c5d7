/**
 * Which version of a story was read, kept in this browser and told to nobody. The version that the last visit ended with
 * stays the mark for the whole of this one, so that reloading a page takes nothing away.
 */
const key = (slug: string) => `sofar:read:${slug}`

/** Undefined on the first visit, and where a browser keeps nothing. */
export function readBefore(slug: string): number | undefined {
  try {
    const version = Number(sessionStorage.getItem(key(slug)) ?? localStorage.getItem(key(slug)))
    return version > 0 ? version : undefined
  } catch {
    return undefined
  }
}

export function keepVisit(slug: string, version: number): void {
  try {
    const before = localStorage.getItem(key(slug)) ?? String(version)
    if (sessionStorage.getItem(key(slug)) === null) sessionStorage.setItem(key(slug), before)
    localStorage.setItem(key(slug), String(version))
  } catch {
    // A browser that keeps nothing shows no news.
  }
}

/** From now on only what changes after this version is news. */
export function markRead(slug: string, version: number): void {
  try {
    sessionStorage.setItem(key(slug), String(version))
  } catch {
    // As above.
  }
}
