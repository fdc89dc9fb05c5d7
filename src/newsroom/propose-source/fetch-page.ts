import got from 'got'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** More than the head of any page that is worth citing. */
const maxBytes = 1_000_000
const timeoutMs = 6_000

/** Which private addresses may be reached all the same; none but in tests. */
export type Allowed = { readonly allowIPAddressList?: string[] }

/**
 * The beginning of a public web page, as text. Every connection, so also one that a redirect or a second answer of the name
 * server leads to, is refused unless the address that it goes to is public. Throws when the page cannot be had.
 */
export async function fetchPage(address: string, allowed: Allowed = {}): Promise<{ html: string; url: string }> {
  const agents = { http: new RequestFilteringHttpAgent(allowed), https: new RequestFilteringHttpsAgent(allowed) }
  const page = got.stream(address, {
    agent: agents,
    headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': 'Sofar (reads titles of cited pages)' },
    maxRedirects: 5,
    retry: { limit: 0 },
    timeout: { request: timeoutMs },
  })
  let [contentType, url] = ['', address]
  page.on('response', (response: { headers: { 'content-type'?: string }; url: string }) => {
    contentType = response.headers['content-type'] ?? ''
    url = response.url
  })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of page) {
    if (!/html/i.test(contentType)) throw new Error(`It is no web page but ${contentType || 'something else'}.`)
    const bytes: Uint8Array = chunk
    chunks.push(bytes)
    size += bytes.length
    // Leaving the loop closes the connection.
    if (size >= maxBytes) break
  }
  return { html: decode(Buffer.concat(chunks), contentType), url }
}

function decode(bytes: Buffer, contentType: string): string {
  const head = bytes.subarray(0, 2_048).toString('latin1')
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}
