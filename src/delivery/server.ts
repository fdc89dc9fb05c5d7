import type { RequestListener } from 'node:http'

import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { KeystoneContext } from '@keystone-6/core/types'
import { parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { createYoga, maskError } from 'graphql-yoga'

import { presentDatabaseError } from '../graphql/database-errors.ts'
import { limitsRule, maxTokens, publicLimits } from '../graphql/limits.ts'
import { deliverySchema } from './context.ts'
import { listenForChanges } from './cache/listen.ts'
import { createResponseCache } from './cache/response-cache.ts'
import { createEngine } from './engine/answer.ts'
import { modelOf } from './engine/model.ts'
import { openReader } from './engine/reader.ts'
import { sendResponse, toRequest } from './http/fetch-api.ts'
import { createFront } from './http/front.ts'
import type { KeptResponse } from './http/kept-response.ts'
import { createPurge } from './http/purge.ts'
import type { FindDocument } from './persisted/find-document.ts'
import { documentFinder } from './persisted/find-document.ts'
import { readManifest } from './persisted/manifest.ts'
import type { DeliverySettings } from './settings.ts'
import { readDeliverySettings } from './settings.ts'

export const deliveryPath = '/graphql'

const publicRule = limitsRule(publicLimits)

/** The same limits for what the engine leaves to Yoga. */
const limitedDocuments: Plugin = {
  onParse: ({ setParseFn }) => setParseFn((source: string) => parse(source, { maxTokens })),
  onValidate: ({ addValidationRule }) => addValidationRule(publicRule),
}

/** What reaches Yoga in ways of its own is no less checked. */
function checkedDocuments(findDocument: FindDocument): Plugin {
  return {
    onParams: ({ params }) => {
      if (params.query) findDocument({ query: params.query })
    },
  }
}

/** The error as the public may see it. */
function presentError(error: unknown, message: string): Error {
  return presentDatabaseError(error) ?? maskError(error, message, false)
}

const firstQuery = `# What we know so far. Press the button to ask.
{
  stories {
    title
    version
    whatWeKnow { text }
    whatIsReported {
      text
      citations { stance source { title publicAttribution } }
    }
    whatIsUnknown { text answerability }
    whatToWatch { text }
  }
}
`

export type DeliveryServer = {
  readonly handle: RequestListener
  /** Settles once changes are heard of: from then on answers are kept. */
  readonly listening: Promise<void>
  close(): Promise<void>
}

export type DeliveryOptions = {
  readonly url: string
  /** The PostgreSQL schema that is read. */
  readonly databaseSchema?: string
  readonly settings?: DeliverySettings
}

/** The public, read-only GraphQL API over HTTP (GET and POST), with GraphiQL for browsers. */
export function createDeliveryServer(
  context: KeystoneContext,
  { url, databaseSchema = 'published', settings = readDeliverySettings() }: DeliveryOptions,
): DeliveryServer {
  const schema = deliverySchema(context)
  const reader = openReader(url)
  const limits = { rules: [publicRule], maxTokens }
  const engine = createEngine({ schema, model: modelOf(context), reader, databaseSchema, ...limits })
  const cache = settings.cacheBytes > 0 ? createResponseCache<KeptResponse>(settings.cacheBytes) : undefined
  const purge = settings.purgeUrl === undefined ? undefined : createPurge(settings.purgeUrl)
  const listener = listenForChanges(url, {
    changed: tag => {
      cache?.invalidate(tag)
      purge?.(tag)
    },
    lost: () => cache?.suspend(),
    found: () => cache?.resume(),
  })
  const findDocument = documentFinder(readManifest(settings.documentsFolder), settings)
  const yoga = createYoga({
    schema,
    plugins: [limitedDocuments, checkedDocuments(findDocument)],
    context: () => context,
    graphqlEndpoint: deliveryPath,
    graphiql: settings.trustedOnly ? false : { title: 'Sofar delivery API', defaultQuery: firstQuery },
    // Yoga's own page comes from a CDN; this one is served from here.
    renderGraphiQL,
    landingPage: false,
    logging: false,
    multipart: false,
    maskedErrors: { isDev: false, maskError: presentError },
  })
  const handle = createFront({
    engine,
    cache,
    findDocument,
    maxAgeSeconds: settings.maxAgeSeconds,
    behind: async (request, response, left) => sendResponse(await yoga.fetch(toRequest(request, left)), response),
  })
  return {
    handle,
    listening: listener.listening,
    close: async () => {
      await listener.close()
      await reader.close()
    },
  }
}
