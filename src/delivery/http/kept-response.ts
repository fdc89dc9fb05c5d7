import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Kept } from '../cache/response-cache.ts'
import type { CompiledAnswer } from '../engine/answer.ts'

/** A successful answer as bytes, ready to be sent. */
export type KeptResponse = Kept & {
  readonly body: Buffer
  readonly etag: string
  readonly surrogateKeys: string
  /** Header lines that are the same for every client, as names and values in turn. */
  readonly headers: readonly string[]
  /** The compressed body, made when it is first asked for. */
  encoded(encoding: Encoding): Promise<Buffer>
}

export type Encoding = 'br' | 'gzip'

/** Below this many bytes an answer fits into one packet as it is. */
const worthCompressing = 1_024
/** Above this many rows, a CDN purges by lists. */
const maxSurrogateKeys = 100

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>

/** Of a day: an answer that nothing changes is made anew once in a while. */
const maxAgeMs = 86_400_000

/** Makes the response of an answer. */
export function keepResponse(answer: CompiledAnswer, { maxAgeSeconds }: { maxAgeSeconds: number }): KeptResponse {
  const body = Buffer.from(answer.text)
  const tags = [...answer.tags, ...answer.lists]
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  const expiresAt = Math.min(answer.validUntil?.getTime() ?? Infinity, Date.now() + maxAgeMs)
  const surrogateKeys = surrogateKeysOf(tags)
  const encodings = new Map<Encoding, Promise<Buffer>>()
  return {
    body,
    tags,
    etag,
    surrogateKeys,
    expiresAt,
    // The compressed forms take about half of it, together.
    size: Math.ceil(body.length * 1.5) + surrogateKeys.length + 500,
    headers: [
      'etag',
      etag,
      'cache-control',
      `public, max-age=${maxAgeSeconds}, stale-while-revalidate=${maxAgeSeconds * 30}`,
      'surrogate-key',
      surrogateKeys,
      'access-control-allow-origin',
      '*',
    ],
    encoded: encoding => {
      const found = encodings.get(encoding)
      if (found !== undefined) return found
      const made = compress[encoding](body)
      encodings.set(encoding, made)
      return made
    },
  }
}

/** What a CDN is to purge when this changes; short, since a header has little room. */
export function surrogateKey(tag: string): string {
  return /^[A-Z]/.test(tag) ? tag : createHash('sha1').update(tag).digest('base64url').slice(0, 8)
}

function surrogateKeysOf(tags: readonly string[]): string {
  return tags.length > maxSurrogateKeys ? 'published' : ['any', ...tags.map(surrogateKey)].join(' ')
}

/** The encoding to send in, of those that the client takes. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
export function chooseEncoding(accepted: string | undefined, length: number): Encoding | undefined {
  if (accepted === undefined || length < worthCompressing) return undefined
  for (const encoding of ['br', 'gzip'] as const) {
    if (new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)) return encoding
  }
  return undefined
}
