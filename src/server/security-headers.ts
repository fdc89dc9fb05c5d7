import type { RequestHandler } from 'express'

import { inlineScriptHashes } from './inline-scripts.ts'
import type { Settings } from './settings.ts'

/** Headers that keep browsers from doing more than they are meant to. */
export function securityHeaders({ address }: Pick<Settings, 'address'>): RequestHandler {
  const policies = policiesFor(address)
  const isEncrypted = address?.startsWith('https:') === true
  return ({ path, headers }, response, next) => {
    const kind = kindOf(path, headers.accept?.includes('text/html') === true)
    response.set({
      'X-Content-Type-Options': 'nosniff',
      // What is public may be shown and read from anywhere.
      'Cross-Origin-Resource-Policy':
        kind === 'answer' || kind === 'graphiql' || kind === 'image' ? 'cross-origin' : 'same-origin',
      // A year, for this name alone: names below it are somebody else's business.
      ...(isEncrypted && { 'Strict-Transport-Security': 'max-age=31536000' }),
    })
    // Readers' answers are data, and many: what steers pages is for pages.
    if (kind !== 'answer') response.set({ ...ofPages, 'Content-Security-Policy': policies[kind] })
    next()
  }
}

const ofPages = {
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=(), clipboard-write=(self)',
} as const

type Kind = 'page' | 'data' | 'graphiql' | 'answer' | 'image'

function kindOf(path: string, isForPeople: boolean): Kind {
  if (path.startsWith('/images/')) return 'image'
  if (path === '/graphql' || path.startsWith('/graphql/')) return isForPeople ? 'graphiql' : 'answer'
  return path.startsWith('/api/') || path.startsWith('/health/') || path.startsWith('/_next/') ? 'data' : 'page'
}

function policiesFor(address: string | undefined): Readonly<Record<Exclude<Kind, 'answer'>, string>> {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return {
    page: policy({
      'default-src': ["'self'"],
      // In development Next makes scripts of text, and talks over a socket.
      'script-src': ["'self'", ...(isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : inlineScriptHashes())],
      'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
      // The Admin UI's components write their styles into the page.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:', ...(address === undefined ? [] : [new URL(address).origin])],
    }),
    // One page with its scripts in it, which makes workers of its own.
    graphiql: policy({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
      'worker-src': ["'self'", 'blob:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'", 'data:'],
      'img-src': ["'self'", 'data:'],
    }),
    data: policy({ 'default-src': ["'none'"] }),
    // An upload is never anything but a picture to a browser.
    image: policy({ 'default-src': ["'none'"], sandbox: [] }),
  }
}

const always = {
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const

function policy(rules: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries({ ...rules, ...always })
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
