import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'

import type { Express, RequestHandler } from 'express'
import express from 'express'
import { register } from 'prom-client'

import type { Context } from '../../generated/keystone/types.ts'
import type { PrismaModule } from '../delivery/context.ts'
import { createDeliveryContext } from '../delivery/context.ts'
import type { PreviewSource } from '../delivery/preview.ts'
import type { DeliveryServer } from '../delivery/server.ts'
import { createDeliveryServer, deliveryPath } from '../delivery/server.ts'
import { databaseUrl, readerDatabaseUrl } from '../database/database-url.ts'
import { imageDirectory } from '../environment.ts'
import { guardApi } from '../newsroom/http/guard-api.ts'
import { takeLastWord } from '../newsroom/http/last-word.ts'
import { previewSource } from './preview-source.ts'
import { measureDelivery, serveMetrics } from './delivery-metrics.ts'
import { keepAliveMs } from './keep-alive.ts'
import type { Settings } from './settings.ts'
import { readSettings } from './settings.ts'
import { securityHeaders } from './security-headers.ts'
import { readiness } from './readiness.ts'
import { announceHttpServer } from './running-server.ts'

/** Everything that this process serves beside Keystone's own API and Admin UI. */
export function extendExpressApp(app: Express, newsroom: Context): void {
  const { address, metricsPort, corsOrigins, trustedProxies } = readSettings()
  const prismaModule = loadPrismaModule()
  const preview = previewSource(newsroom, { prismaModule, url: databaseUrl() })
  const beside = { prismaModule, url: readerDatabaseUrl(), preview, address, corsOrigins, trustedProxies }
  const api = serveBeside(app, newsroom, beside)
  measureDelivery(api.counts)
  if (metricsPort !== undefined) serveMetrics(metricsPort, '127.0.0.1', () => register.metrics())
}

type Beside = {
  readonly prismaModule: PrismaModule
  readonly url: string
  readonly preview?: PreviewSource
} & Pick<Settings, 'corsOrigins' | 'trustedProxies'> &
  Partial<Pick<Settings, 'address'>>

/** The same with nothing taken from the environment; `url` is the database as the delivery API reaches it. */
export function serveBeside(
  app: Express,
  newsroom: Context,
  { prismaModule, url, preview, address, corsOrigins, trustedProxies }: Beside,
): DeliveryServer {
  const delivery = createDeliveryContext(prismaModule, { url })
  const api = createDeliveryServer(delivery, { url, ...(preview && { preview }) })
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use(securityHeaders({ address }))
  app.get('/health/live', (_request, response) => void response.json({ status: 'live' }))
  app.get('/health/ready', readiness(newsroom, api))
  app.use('/images', express.static(imageDirectory(), { immutable: true, maxAge: '1y' }), notFound)
  app.use(deliveryPath, (request, response) => {
    // Express takes the path away that it mounts at.
    request.url = request.originalUrl
    api.handle(request, response)
  })
  guardApi(app, newsroom, { origins: corsOrigins })
  return api
}

/** Lets the process that started Keystone take part in the life of its HTTP server, and answers what Keystone does not. */
export function extendHttpServer(server: Server): void {
  server.keepAliveTimeout = keepAliveMs
  takeLastWord(server)
  announceHttpServer(server)
}

const notFound: RequestHandler = (_request, response) => void response.sendStatus(404)

/** Keystone bundles its configuration before Prisma's client exists, so that is loaded when the server starts. */
function loadPrismaModule(): PrismaModule {
  return createRequire(path.resolve('package.json'))('./.keystone/prisma.js')
}
