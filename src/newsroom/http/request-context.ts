import { AsyncLocalStorage } from 'node:async_hooks'

import type { RequestHandler } from 'express'

import { requestIdHeader, requestIdOf } from '../../request-id.ts'

const requestIds = new AsyncLocalStorage<string>()

/** Gives every answer the id of its request, by which it is found in the log. */
export const nameRequest: RequestHandler = (request, response, next) => {
  const id = requestIdOf(request.headers[requestIdHeader])
  response.setHeader(requestIdHeader, id)
  requestIds.run(id, next)
}

/** The id of the request that is being answered; undefined outside of HTTP. */
export const findRequestId = (): string | undefined => requestIds.getStore()
