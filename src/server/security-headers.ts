import type { RequestHandler } from 'express'

import type { Settings } from './settings.ts'

/** Headers that keep browsers from doing more than they are meant to. */
export function securityHeaders({ address }: Pick<Settings, 'address'>): RequestHandler {
  const isEncrypted = address?.startsWith('https:') === true
  return ({ path, headers }, response, next) => {
    const kind = kindOf(path)
    response.set({
      'X-Content-Type-Options': 'nosniff',
      // What is public may be shown and read from anywhere.
      'Cross-Origin-Resource-Policy': kind === 'delivery' || kind === 'image' ? 'cross-origin' : 'same-origin',
      // A year, for this name alone: names below it are somebody else's business.
      ...(isEncrypted && { 'Strict-Transport-Security': 'max-age=31536000' }),
    })
    // Readers' answers are data, and many: what steers pages is for GraphiQL alone.
    if (kind !== 'delivery' || headers.accept?.includes('text/html') === true)
      response.set({ ...ofPages, 'Content-Security-Policy': policies[kind](address) })
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

type Kind = 'admin' | 'api' | 'delivery' | 'image'

function kindOf(path: string): Kind {
  if (path.startsWith('/api/') || path.startsWith('/health/')) return 'api'
  if (path.startsWith('/images/')) return 'image'
  return path === '/graphql' || path.startsWith('/graphql/') ? 'delivery' : 'admin'
}

const isDevelopment = process.env.NODE_ENV === 'development'

const policies: Readonly<Record<Kind, (address: string | undefined) => string>> = {
  admin: address =>
    policy({
      'default-src': ["'self'"],
      // Next's own scripts are files; in development it also makes some of text, and talks over a socket.
      'script-src': ["'self'", ...(isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : [])],
      'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
      // The Admin UI's components write their styles into the page.
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:', ...(address === undefined ? [] : [new URL(address).origin])],
    }),
  // GraphiQL is one page with its scripts in it, and makes workers of its own.
  delivery: () =>
    policy({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'blob:'],
      'worker-src': ["'self'", 'blob:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'", 'data:'],
      'img-src': ["'self'", 'data:'],
    }),
  api: () => policy({ 'default-src': ["'none'"] }),
  // An upload is never anything but a picture to a browser.
  image: () => policy({ 'default-src': ["'none'"], sandbox: [] }),
}

function policy(rules: Readonly<Record<string, readonly string[]>>): string {
  const forAll = {
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries({ ...rules, ...forAll })
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
