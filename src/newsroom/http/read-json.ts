import type { ErrorRequestHandler, RequestHandler } from 'express'
import express from 'express'

import { badRequestOf } from './bad-request.ts'
import { sendProblem } from './send-problem.ts'

/** Above what an import sends at most: see src/transfer/send/import-content.ts. */
const limit = '8mb'

const refuseUnreadable: ErrorRequestHandler = (error, request, response, next) => {
  const problem = badRequestOf(error)
  if (problem === undefined) return next(error)
  // What is still to come of a body that is not read would be taken for the next request.
  sendProblem(response, { ...problem, headers: request.complete ? {} : { connection: 'close' } })
}

/**
 * Reads a JSON body before Keystone does, which then takes the one that is there. Keystone's would hand a body that is
 * no JSON to the log, with all that is in it.
 */
export const readJson: readonly (RequestHandler | ErrorRequestHandler)[] = [express.json({ limit }), refuseUnreadable]
