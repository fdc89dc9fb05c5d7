import type { NextFunction, Request, RequestHandler, Response } from 'express'

import type { Context } from '../../../generated/keystone/types.ts'
import { isNamed } from '../../../schema/access.ts'
import { permissions } from '../../../schema/permissions.ts'
import type { Problem } from './send-problem.ts'
import { sendProblem } from './send-problem.ts'

/**
 * Files are taken from those alone who may put a picture into a story. Keystone would write what anybody sends to the
 * disk, on any path, before it asks who they are or whether another site's page has sent it.
 */
export function guardUploads(newsroom: Context, apiPath: string): RequestHandler {
  const guard = async (request: Request, response: Response, pass: NextFunction): Promise<void> => {
    const isForApi = request.method === 'POST' && request.path.replace(/\/$/, '') === apiPath
    const problem = isForApi ? await findProblem(newsroom, request, response) : wrongPlace
    if (problem === undefined) pass()
    else sendProblem(response, { ...problem, headers: { connection: 'close' } })
  }
  return (request, response, pass) => {
    if (/^\s*multipart\//i.test(request.headers['content-type'] ?? ''))
      guard(request, response, pass).catch((error: unknown) => pass(error))
    else pass()
  }
}

async function findProblem(newsroom: Context, request: Request, response: Response): Promise<Problem | undefined> {
  if (isFromOtherSite(request.headers)) return fromOtherSite
  const { session } = await newsroom.withRequest(request, response)
  if (session === undefined) return notSignedIn
  return isNamed(permissions.Story.fields.heroImage.update, session) ? undefined : notAllowed
}

/** A page cannot set these headers on a request to another site without asking that first: Apollo's prevention of CSRF. */
function isFromOtherSite(headers: Readonly<Record<string, unknown>>): boolean {
  return !headers['apollo-require-preflight'] && !headers['x-apollo-operation-name']
}

const wrongPlace = { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Files are not taken here.' } as const
const fromOtherSite = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Say with the header “apollo-require-preflight: true” that this does not come from another site.',
} as const
const notSignedIn = { status: 401, code: 'UNAUTHENTICATED', message: 'Sign in before you send files.' } as const
const notAllowed = { status: 403, code: 'FORBIDDEN', message: 'You may not send files.' } as const
