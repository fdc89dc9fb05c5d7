import type { RequestHandler } from 'express'

import type { Context } from '../../generated/keystone/types.ts'
import type { DeliveryServer } from '../delivery/server.ts'

/** 200 when both perspectives answer, 503 with `Retry-After` otherwise. */
export function readiness(
  newsroom: Pick<Context, 'prisma'>,
  delivery: Pick<DeliveryServer, 'isReady'>,
): RequestHandler {
  return async (_request, response) => {
    try {
      const [isReady] = await Promise.all([delivery.isReady(), newsroom.prisma.story.count()])
      if (!isReady) throw new Error('the delivery API gets no answer')
      response.json({ status: 'ready' })
    } catch {
      response.status(503).set('Retry-After', '2').json({ status: 'database unavailable' })
    }
  }
}
