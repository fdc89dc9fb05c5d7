import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Kept } from '../cache/response-cache.ts'
import type { CompiledAnswer } from '../engine/answer.ts'
import { varied } from './varied.ts'

/** A body as it is sent, and its header lines as names and values in turn. */
export type Representation = { readonly body: Buffer; readonly headers: readonly string[] }

export type Encoding = 'br' | 'gzip'

/** A successful answer, ready to be sent. */
export type KeptResponse = Kept & {
  /** Header lines of every representation, and of an answer without a body. */
  readonly headers: readonly string[]
  readonly plain: Representation
  /** The compressed one, made when it is first asked for. */
  encoded(encoding: Encoding): Representation | Promise<Representation>
  etag(encoding: Encoding | undefined): string
}

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
  const surrogateKeys = surrogateKeysOf(tags)
  const headers = [
    ...['cache-control', `public, max-age=${maxAgeSeconds}, stale-while-revalidate=${maxAgeSeconds * 30}`],
    ...['surrogate-key', surrogateKeys, 'access-control-allow-origin', '*', 'vary', varied],
  ]
  const encodings = new Map<Encoding, Representation | Promise<Representation>>()
  let digest: string | undefined
  return {
    tags,
    headers,
    plain: { body, headers: ['content-length', String(body.length), ...headers] },
    expiresAt: Math.min(answer.validUntil?.getTime() ?? Infinity, Date.now() + maxAgeMs),
    // The compressed forms take about half of it, together.
    size: Math.ceil(body.length * 1.5) + surrogateKeys.length + 1_000,
    encoded: encoding => {
      const found = encodings.get(encoding)
      if (found !== undefined) return found
      const made = encode(body, encoding, headers)
      encodings.set(encoding, made)
      void made.then(
        representation => encodings.set(encoding, representation),
        () => encodings.delete(encoding),
      )
      return made
    },
    etag: encoding => {
      digest ??= hash('sha1', body, 'base64url')
      return encoding === undefined ? `"${digest}"` : `"${digest}-${encoding}"`
    },
  }
}

async function encode(plain: Buffer, encoding: Encoding, headers: readonly string[]): Promise<Representation> {
  const body = await compress[encoding](plain)
  return { body, headers: ['content-length', String(body.length), 'content-encoding', encoding, ...headers] }
}

/** What a CDN is to purge when this changes: a list, or the end of an id, since a header has little room. */
export function surrogateKey(tag: string): string {
  return /^[A-Z]/.test(tag) ? tag : `${tag.startsWith('~') ? '~' : ''}${tag.slice(-8)}`
}

function surrogateKeysOf(tags: readonly string[]): string {
  return tags.length > maxSurrogateKeys ? 'published' : ['any', ...tags.map(surrogateKey)].join(' ')
}

const encodingPatterns = (['br', 'gzip'] as const).map(
  encoding => [encoding, new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`)] as const,
)

/** The encoding to send in, of those that the client takes. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
export function chooseEncoding(accepted: string | undefined, length: number): Encoding | undefined {
  if (accepted === undefined || length < worthCompressing) return undefined
  return encodingPatterns.find(([, pattern]) => pattern.test(accepted))?.[0]
}
