import type { RequestListener } from 'node:http'

import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { KeystoneContext } from '@keystone-6/core/types'
import { parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { createYoga, maskError } from 'graphql-yoga'

import { presentDatabaseError } from '../graphql/database-errors.ts'
import { limitsRule, maxTokens, publicLimits } from '../graphql/limits.ts'
import { deliverySchema } from './context.ts'
import { createEngine } from './engine/answer.ts'
import { modelOf } from './engine/model.ts'
import { openReader } from './engine/reader.ts'
import { sendResponse, toRequest } from './http/fetch-api.ts'
import { createFront } from './http/front.ts'

export const deliveryPath = '/graphql'

const publicRule = limitsRule(publicLimits)

/** The same limits for what the engine leaves to Yoga. */
const limitedDocuments: Plugin = {
  onParse: ({ setParseFn }) => setParseFn((source, options) => parse(source, { ...options, maxTokens })),
  onValidate: ({ addValidationRule }) => addValidationRule(publicRule),
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

export type DeliveryServer = { readonly handle: RequestListener; close(): Promise<void> }

/** The public, read-only GraphQL API over HTTP (GET and POST), with GraphiQL for browsers. */
export function createDeliveryServer(
  context: KeystoneContext,
  { url, perspective = 'published' }: { url: string; perspective?: string },
): DeliveryServer {
  const schema = deliverySchema(context)
  const reader = openReader(url)
  const engine = createEngine({
    schema,
    model: modelOf(context),
    reader,
    databaseSchema: perspective,
    rules: [publicRule],
    maxTokens,
  })
  const yoga = createYoga({
    schema,
    plugins: [limitedDocuments],
    context: () => context,
    graphqlEndpoint: deliveryPath,
    graphiql: { title: 'Sofar delivery API', defaultQuery: firstQuery },
    // Yoga's own page comes from a CDN; this one is served from here.
    renderGraphiQL,
    landingPage: false,
    logging: false,
    multipart: false,
    maskedErrors: { isDev: false, maskError: presentError },
  })
  const handle = createFront({
    engine,
    behind: async (request, response, body) => sendResponse(await yoga.fetch(toRequest(request, body)), response),
  })
  return {
    handle,
    close: () => reader.close(),
  }
}
