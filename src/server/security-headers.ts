import type { RequestHandler } from 'express'

/**
 * Nothing the Admin UI shows comes from another host, pictures apart: Keystone asks a font service for its typeface,
 * which would tell that service who edits what, and holds up the page where there is no way out.
 */
const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data: blob:",
  "connect-src 'self' ws:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers that keep browsers from doing more than they are meant to. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'same-origin')
  // GraphiQL brings workers of its own and needs other rights than the Admin UI.
  if (!request.path.startsWith('/graphql')) response.setHeader('Content-Security-Policy', adminPolicy)
  next()
}
