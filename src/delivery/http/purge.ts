import { surrogateKey } from './kept-response.ts'

/** Changes of one publication come within this many milliseconds. */
const togetherMs = 50
const timeoutMs = 5_000

/** Tells a CDN which surrogate keys to purge: everything that changed within a moment in one request, tried three times. */
export function createPurge(url: string): (tag: string) => void {
  const keys = new Set<string>()
  const send = async (): Promise<void> => {
    const body = JSON.stringify({ keys: ['published', ...keys] })
    keys.clear()
    for (let attempt = 1; attempt <= 3; attempt++) {
      const signal = AbortSignal.timeout(timeoutMs)
      const headers = { 'content-type': 'application/json' }
      const isDone = await fetch(url, { method: 'POST', headers, body, signal }).then(
        response => response.ok,
        () => false,
      )
      if (isDone) return
    }
  }
  return tag => {
    if (keys.size === 0) setTimeout(() => void send(), togetherMs).unref()
    keys.add(surrogateKey(tag))
  }
}
