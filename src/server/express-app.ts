import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'

import type { Express, RequestHandler } from 'express'
import express from 'express'
import { register } from 'prom-client'

import type { Context } from '../../generated/keystone/types.ts'
import { createDeliveryContext } from '../delivery/context.ts'
import { createDeliveryServer, deliveryPath } from '../delivery/server.ts'
import { readerDatabaseUrl } from '../database/database-url.ts'
import { imageDirectory } from '../environment.ts'
import { measureDelivery, serveMetrics } from './delivery-metrics.ts'
import { readSettings } from './settings.ts'
import { securityHeaders } from './security-headers.ts'
import { readiness } from './readiness.ts'
import { announceHttpServer } from './running-server.ts'

/** Everything that this process serves beside Keystone's own API and Admin UI. */
export function extendExpressApp(app: Express, newsroom: Context): void {
  const url = readerDatabaseUrl()
  const delivery = createDeliveryContext(loadPrismaModule(), { url })
  const api = createDeliveryServer(delivery, { url })
  const settings = readSettings()
  const { metricsPort, trustedProxies } = settings
  measureDelivery(api.counts)
  if (metricsPort !== undefined) serveMetrics(metricsPort, '127.0.0.1', () => register.metrics())
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use(securityHeaders(settings))
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }))
  app.get('/health/ready', readiness(newsroom, api))
  app.use('/images', express.static(imageDirectory(), { immutable: true, maxAge: '1y' }), notFound)
  app.use(deliveryPath, (request, response) => {
    // Express takes the path away that it mounts at.
    request.url = request.originalUrl
    api.handle(request, response)
  })
}

/** Lets the process that started Keystone take part in the life of its HTTP server. */
export function extendHttpServer(server: Server): void {
  announceHttpServer(server)
}

const notFound: RequestHandler = (_request, response) => void response.sendStatus(404)

/** Keystone bundles its configuration before Prisma's client exists, so that is loaded when the server starts. */
function loadPrismaModule() {
  return createRequire(path.resolve('package.json'))('./.keystone/prisma.js')
}
