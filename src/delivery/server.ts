import type { RequestListener } from 'node:http'

import type { KeystoneContext } from '@keystone-6/core/types'
import type { GraphQLSchema } from 'graphql'
import { graphql, GraphQLError } from 'graphql'

import { leavesTakeToVariables, limitsRule, maxTokens, publicLimits, requireAffordable } from '../graphql/limits.ts'
import { createLog, describeError } from '../log.ts'
import { deliverySchema } from './context.ts'
import { listenForChanges } from './cache/listen.ts'
import { createResponseCache } from './cache/response-cache.ts'
import type { GraphQLRequest } from './engine/answer.ts'
import { createEngine } from './engine/answer.ts'
import { modelOf } from './engine/model.ts'
import { openReader } from './engine/reader.ts'
import { createBehind } from './http/behind.ts'
import { createFront } from './http/front.ts'
import type { KeptResponse } from './http/kept-response.ts'
import { createPurge } from './http/purge.ts'
import { createBroadcast } from './live/broadcast.ts'
import { createFindUpdates, findMoment, lastMoment } from './live/published-updates.ts'
import { subscriptionReader } from './live/subscription.ts'
import { documentFinder } from './persisted/find-document.ts'
import { readManifest } from './persisted/manifest.ts'
import type { PreviewSource } from './preview.ts'
import { createPreview } from './preview.ts'
import type { DeliverySettings } from './settings.ts'
import { readDeliverySettings } from './settings.ts'

export const deliveryPath = '/graphql'

/** Told when a whole table changes at once. */
const everything = '*'

const publicRule = limitsRule(publicLimits)

/** For what the engine leaves. */
async function ordinaryAnswer(
  schema: GraphQLSchema,
  contextValue: KeystoneContext,
  { query, variables, operationName }: GraphQLRequest,
): Promise<string> {
  const { data } = await graphql({ schema, source: query, contextValue, variableValues: variables, operationName })
  return JSON.stringify({ data })
}

export type DeliveryServer = {
  readonly handle: RequestListener
  /** Settles once changes are heard of: from then on answers are kept. */
  readonly listening: Promise<void>
  /** Whether the database answers. */
  isReady(): Promise<boolean>
  readonly counts: () => DeliveryCounts
  /** Ends subscriptions, which would go on for as long as their readers stay; these come back, here or elsewhere. */
  endStreams(): void
  close(): Promise<void>
}

/** Since the start, but for what is kept now. */
export type DeliveryCounts = {
  readonly requests: number
  readonly failures: number
  readonly hits: number
  readonly misses: number
  readonly invalidated: number
  readonly statements: number
  readonly leftToOrdinary: number
  readonly keptBytes: number
  readonly keptEntries: number
  readonly subscribers: number
}

export type DeliveryOptions = {
  readonly url: string
  /** The PostgreSQL schema that is read. */
  readonly databaseSchema?: string
  /** Left out: this server answers no previews. */
  readonly preview?: PreviewSource
  readonly settings?: DeliverySettings
}

/** The public, read-only GraphQL API over HTTP (GET and POST), with GraphiQL for browsers. */
export function createDeliveryServer(
  context: KeystoneContext,
  { url, databaseSchema = 'published', preview: previewSource, settings = readDeliverySettings() }: DeliveryOptions,
): DeliveryServer {
  const schema = deliverySchema(context)
  const reader = openReader(url)
  const limits = { rules: [publicRule], maxTokens }
  const engine = createEngine({
    ...{ schema, model: modelOf(context), reader, databaseSchema, ...limits },
    requireAffordable: (document, operation, variables) => {
      if (leavesTakeToVariables(document))
        requireAffordable({ schema, document, limits: publicLimits }, operation, variables)
    },
  })
  const cache = settings.cacheBytes > 0 ? createResponseCache<KeptResponse>(settings.cacheBytes) : undefined
  const purge = settings.purgeUrl === undefined ? undefined : createPurge(settings.purgeUrl)
  const log = createLog()
  const readSubscription = subscriptionReader(schema, limits)
  const broadcast = createBroadcast(
    {
      find: createFindUpdates(reader, databaseSchema),
      momentOf: id => findMoment(reader, databaseSchema, id),
      lastMoment: () => lastMoment(reader, databaseSchema),
    },
    async request =>
      (await engine.answer(request, { isTagged: false }))?.text ?? ordinaryAnswer(schema, context, request),
    error => log.error(describeError(error), 'Subscribers could not be told.'),
  )
  const listener = listenForChanges(url, {
    changed: tag => {
      // A table was emptied: there is no telling what was in it.
      if (tag === everything) cache?.clear()
      cache?.invalidate(tag)
      purge?.(tag)
      if (tag === 'Update') broadcast.lookUp()
    },
    lost: () => cache?.suspend(),
    found: () => {
      cache?.resume()
      broadcast.lookUp()
    },
  })
  const findDocument = documentFinder(readManifest(settings.documentsFolder), settings)
  const preview = previewSource && createPreview(previewSource, limits)
  const behind = { schema, findDocument, rule: publicRule, hasPage: !settings.trustedOnly, path: deliveryPath, log }
  const front = createFront({
    engine,
    cache,
    findDocument,
    maxAgeSeconds: settings.maxAgeSeconds,
    log,
    subscribe: (request, response, lastEventId) => {
      const subscription = readSubscription(request)
      if (subscription === undefined) return false
      if (broadcast.subscribe(subscription, response, lastEventId)) return true
      throw new GraphQLError('There are too many subscribers. Ask again later.', {
        extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '30' } } },
      })
    },
    behind: createBehind({ ...behind, contextOf: () => context }),
    preview: preview && { ...preview, behind: createBehind({ ...behind, contextOf: preview.current }) },
  })
  return {
    handle: front.handle,
    listening: listener.listening,
    isReady: () => reader.isThere(),
    counts: () => ({
      ...front.counts,
      hits: cache?.counts.hits ?? 0,
      misses: cache?.counts.misses ?? 0,
      invalidated: cache?.counts.invalidated ?? 0,
      statements: reader.statements(),
      leftToOrdinary: engine.leftCount(),
      keptBytes: cache?.bytes() ?? 0,
      keptEntries: cache?.entries() ?? 0,
      subscribers: broadcast.subscribers(),
    }),
    endStreams: () => broadcast.close(),
    close: async () => {
      broadcast.close()
      await listener.close()
      await reader.close()
    },
  }
}
