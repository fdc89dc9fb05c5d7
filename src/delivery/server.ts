import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { KeystoneContext } from '@keystone-6/core/types'
import { createYoga } from 'graphql-yoga'

import { deliverySchema } from './context.ts'

export const deliveryPath = '/graphql'

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

/** The public, read-only GraphQL API over HTTP (GET and POST), with GraphiQL for browsers. */
export function createDeliveryServer(context: KeystoneContext) {
  return createYoga({
    schema: deliverySchema(context),
    context: () => context,
    graphqlEndpoint: deliveryPath,
    graphiql: { title: 'Sofar delivery API', defaultQuery: firstQuery },
    // Yoga's own page comes from a CDN; this one is served from here.
    renderGraphiQL,
    landingPage: false,
    logging: false,
    multipart: false,
    maskedErrors: { isDev: false },
  })
}
