import type { RequestHandler } from 'express'

import type { Context } from '../../generated/keystone/types.ts'

/** 200 when both perspectives answer, 503 with `Retry-After` otherwise. */
export function readiness(newsroom: Pick<Context, 'prisma'>, delivery: Pick<Context, 'prisma'>): RequestHandler {
  return async (_request, response) => {
    try {
      await Promise.all([newsroom.prisma.story.count(), delivery.prisma.story.count()])
      response.json({ status: 'ready' })
    } catch {
      response.status(503).set('Retry-After', '2').json({ status: 'database unavailable' })
    }
  }
}
