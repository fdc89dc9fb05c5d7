import { AsyncLocalStorage } from 'node:async_hooks'

import type { KeystoneContext } from '@keystone-6/core/types'
import type { ExecutionArgs, GraphQLSchema, ValidationRule } from 'graphql'
import { getOperationAST, GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { createYoga, maskError } from 'graphql-yoga'

import { presentDatabaseError } from '../../graphql/database-errors.ts'
import { leavesTakeToVariables, maxTokens, publicLimits, requireAffordable } from '../../graphql/limits.ts'
import type { Log } from '../../log.ts'
import { describeError } from '../../log.ts'
import { requestIdHeader } from '../../request-id.ts'
import type { FindDocument } from '../persisted/find-document.ts'
import { sendResponse, toRequest } from './fetch-api.ts'
import type { Behind } from './front.ts'

export type BehindOptions = {
  readonly schema: GraphQLSchema
  readonly contextOf: () => KeystoneContext
  readonly findDocument: FindDocument
  /** What documents may ask for. */
  readonly rule: ValidationRule
  /** Whether browsers get a page to try queries on. */
  readonly hasPage: boolean
  readonly path: string
  readonly log: Log
}

/** The ordinary execution over HTTP, by Yoga: for what the front leaves. */
export function createBehind({ schema, contextOf, findDocument, rule, hasPage, path, log }: BehindOptions): Behind {
  const requestId = new AsyncLocalStorage<string>()
  /** The error as the public may see it. */
  const presentError = (error: unknown, message: string): Error => {
    const presented = presentDatabaseError(error)
    if (presented !== undefined) return presented
    if (isUnreadable(error)) return unreadable
    const masked = maskError(error, message, false)
    if (masked !== error) log.error({ requestId: requestId.getStore(), ...describeError(error) }, 'A request failed.')
    return masked
  }
  const yoga = createYoga({
    schema,
    plugins: [limitedDocuments(rule), checkedDocuments(findDocument)],
    context: contextOf,
    graphqlEndpoint: path,
    graphiql: hasPage ? { title: 'Sofar delivery API', defaultQuery: firstQuery } : false,
    // Yoga's own page comes from a CDN; this one is served from here. It takes 50 MB, which few processes ever need.
    renderGraphiQL: async options => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    landingPage: false,
    logging: false,
    multipart: false,
    maskedErrors: { isDev: false, maskError: presentError },
  })
  return async (request, response, left) =>
    requestId.run(String(response.getHeader(requestIdHeader)), async () =>
      sendResponse(await yoga.fetch(toRequest(request, left)), response),
    )
}

/** The limits that the engine has, too. */
function limitedDocuments(rule: ValidationRule): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn((source: string) => parse(source, { maxTokens })),
    onValidate: ({ addValidationRule }) => addValidationRule(rule),
    onExecute: ({ args }) => {
      const { schema, document, operationName, variableValues }: ExecutionArgs = args
      const operation = getOperationAST(document, operationName)
      if (operation && leavesTakeToVariables(document))
        requireAffordable({ schema, document, limits: publicLimits }, operation, variableValues ?? {})
    },
  }
}

/** What reaches Yoga in ways of its own is no less checked. */
function checkedDocuments(findDocument: FindDocument): Plugin {
  return {
    onParams: ({ params }) => {
      if (params.query) findDocument({ query: params.query })
    },
  }
}

/** Yoga throws what `JSON.parse` says of parameters of an address. */
function isUnreadable(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? error.originalError : error
  return cause instanceof SyntaxError
}

const unreadable = new GraphQLError('The request cannot be read: its “variables” and “extensions” have to be JSON.', {
  extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
})

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
