import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

import type { Settings } from './settings.ts'

/** A page loads what is here, pictures and live updates of the Sofar server, and nothing else. */
export function security(settings: Settings): MiddlewareHandler {
  const usual = headers(settings, 'strict-origin-when-cross-origin')
  // Its address has the token in it.
  const preview = headers(settings, 'no-referrer')
  return (c, next) => (c.req.query('preview') ? preview : usual)(c, next)
}

function headers({ publicSofarUrl }: Settings, referrerPolicy: 'no-referrer' | 'strict-origin-when-cross-origin') {
  const { origin } = new URL(publicSofarUrl)
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", origin, 'https:'],
      connectSrc: ["'self'", origin],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Pictures come from the Sofar server, which may be another origin.
    crossOriginResourcePolicy: false,
    referrerPolicy,
    // A site on http has none of its own to promise.
    strictTransportSecurity: false,
  })
}

/** Nobody keeps a preview or lists it. */
export const previewHeaders = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
} as const

/**
 * Browsers ask each time whether a page has changed (it is answered by its ETag), caches on the way after two seconds; and
 * they may keep showing what they have for a day while this site cannot answer.
 */
export const pageHeaders = { 'cache-control': 'public, max-age=0, s-maxage=2, stale-if-error=86400' } as const
