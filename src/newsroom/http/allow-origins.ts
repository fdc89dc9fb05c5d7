import cors from 'cors'
import type { RequestHandler } from 'express'

/**
 * Lets pages of these origins ask, with the cookies of whoever looks at them; browsers keep all others from reading an
 * answer, and from sending anything that changes something.
 */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  return cors((request, decide) => {
    const isListed = origins.includes(request.headers.origin ?? '')
    decide(null, isListed ? listed : { origin: false })
  })
}

const listed = {
  origin: true,
  credentials: true,
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight', 'x-apollo-operation-name'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 3_600,
}
