/** `sofar deliver`: the delivery API alone, with nothing but a reader's connection to the database. */
import cluster from 'node:cluster'
import { once } from 'node:events'
import type { RequestListener, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { AggregatorRegistry, register } from 'prom-client'

import { describeDatabase } from '../database/connection.ts'
import { readerDatabaseUrl } from '../database/database-url.ts'
import { StartupError } from '../database/startup-error.ts'
import { createDeliveryContext } from '../delivery/context.ts'
import type { DeliveryServer } from '../delivery/server.ts'
import { createDeliveryServer, deliveryPath } from '../delivery/server.ts'
import { buildWhatIsStale } from './build.ts'
import { requireFreePort } from './check-port.ts'
import { measureDelivery, serveMetrics } from './delivery-metrics.ts'
import { keepAliveMs } from './keep-alive.ts'
import { requireSafeReader } from './require-safe-reader.ts'
import { keepOutputForReady, sayReady } from './say-ready.ts'
import { readSettings } from './settings.ts'
import { stopInOrder } from './shutdown.ts'
import { serveUnread } from './unread-output.ts'

serveUnread()
try {
  const { values } = parseArgs({ options: { workers: { type: 'string' }, json: { type: 'boolean' } } })
  if (values.json) keepOutputForReady()
  const workers = Number(values.workers ?? 1)
  if (!Number.isInteger(workers) || workers < 1) throw new StartupError('Give --workers a whole number, 1 or more.')
  process.env.NODE_ENV ??= 'production'
  if (cluster.isWorker) await serve()
  else await begin(workers, values.json === true)
} catch (error) {
  console.error(error instanceof StartupError ? `✗ ${error.message}` : error)
  process.exit(1)
}

async function begin(workers: number, isJson: boolean): Promise<void> {
  const settings = readSettings()
  await requireReader()
  await requireFreePort(settings.host, settings.port)
  await buildWhatIsStale({ adminUi: false })
  const place = `http://${settings.host}:${settings.port}${deliveryPath}`
  if (workers === 1) await serve()
  else await serveWith(workers)
  if (isJson) sayReady({ url: place, pid: process.pid })
  else console.log(`The delivery API is running at ${place}, reading ${describeDatabase(readerDatabaseUrl())}.`)
}

/** What reads for everybody must not be able to read more. One that does not answer yet is waited for while serving. */
async function requireReader(): Promise<void> {
  try {
    await requireSafeReader(readerDatabaseUrl())
  } catch (error) {
    if (error instanceof StartupError) throw error
  }
}

/** One process for each worker, on the same port; one that ends is started anew. */
async function serveWith(workers: number): Promise<void> {
  let isStopping = false
  const all = gatherMetrics()
  const metrics = publishMetrics(() => all.clusterMetrics())
  stopInOrder({
    server: () => metrics,
    stop: async () => {
      isStopping = true
      const running = Object.values(cluster.workers ?? {}).flatMap(worker => worker ?? [])
      await Promise.all(
        running.map(async worker => {
          const ended = once(worker, 'exit')
          worker.process.kill('SIGTERM')
          await ended
        }),
      )
    },
  })
  cluster.on('exit', () => {
    if (!isStopping) cluster.fork()
  })
  const listening = Array.from({ length: workers }, () => once(cluster.fork(), 'listening'))
  await Promise.all(listening)
}

async function serve(): Promise<void> {
  const { host, port } = readSettings()
  const url = readerDatabaseUrl()
  const prismaModule: Parameters<typeof createDeliveryContext>[0] = createRequire(path.resolve('package.json'))(
    './.keystone/prisma.js',
  )
  const context = createDeliveryContext(prismaModule, { url })
  const api = createDeliveryServer(context, { url })
  measureDelivery(api.counts)
  const server = createServer({ keepAliveTimeout: keepAliveMs }, routes(api)).listen(port, host)
  const metrics = cluster.isPrimary ? publishMetrics(() => register.metrics()) : undefined
  if (cluster.isWorker) gatherMetrics()
  stopInOrder({
    server: () => {
      api.endStreams()
      return server
    },
    stop: async () => {
      metrics?.close()
      await api.close()
    },
    // A Ctrl-C reaches the workers too; when they stop is for the first process to say.
    ...(cluster.isWorker && { signals: ['SIGTERM'] }),
  })
  await once(server, 'listening')
}

function routes(api: DeliveryServer): RequestListener {
  return (request, response) => {
    const { url = '/' } = request
    const end = url.indexOf('?')
    const place = end === -1 ? url : url.slice(0, end)
    if (place === deliveryPath) return api.handle(request, response)
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    if (place === '/health/live') return void response.end('{"status":"live"}')
    if (place !== '/health/ready') return void response.writeHead(404).end('{"status":"not found"}')
    void sayWhetherReady(api, response)
  }
}

async function sayWhetherReady(api: DeliveryServer, response: ServerResponse): Promise<void> {
  if (await api.isReady()) response.end('{"status":"ready"}')
  else response.writeHead(503, { 'retry-after': '2' }).end('{"status":"database unavailable"}')
}

/** The first process asks for the metrics of the others, and those answer: each by having this. */
function gatherMetrics(): AggregatorRegistry<'text/plain; version=0.0.4; charset=utf-8'> {
  return new AggregatorRegistry()
}

function publishMetrics(metrics: () => Promise<string>): Server | undefined {
  const { metricsPort } = readSettings()
  return metricsPort === undefined ? undefined : serveMetrics(metricsPort, '127.0.0.1', metrics)
}
